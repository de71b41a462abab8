package dev.proviso.semantic;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Files that an installed program has unpacked beside its jars, as unpacking them at each start would take longer than all the rest:
 * {@code ../native/onnxruntime} has the libraries of the system, {@code ../model} the model.
 *
 * @param folder the one above the jars; empty where there is no such thing, and everything is in jars
 */
record Installation(Optional<Path> folder) {

    static final Installation NONE = new Installation(Optional.empty());

    static Installation ofThisProgram() {
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return NONE;
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return new Installation(Optional.ofNullable(jar.getParent()).map(Path::getParent));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return NONE;
        }
    }

    /** The folder with the libraries of the system. */
    Optional<Path> libraries() {
        return folder.map(path -> path.resolve("native/onnxruntime")).filter(Files::isDirectory);
    }

    Optional<Path> model(String name) {
        return folder.map(path -> path.resolve("model").resolve(name)).filter(Files::isRegularFile);
    }
}
