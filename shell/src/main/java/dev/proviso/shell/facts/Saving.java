package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.edit.FactsEdit;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.SourceReader;
import dev.proviso.model.write.FactsWriter;
import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.SavedFile;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Writes the facts of an app into a file: whole or not at all, and never over what somebody else wrote meanwhile. */
public final class Saving {

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Session session;
    private final Selected selected;
    private final boolean overwrites;

    /** @param overwrites whether to write over what this session did not read */
    public Saving(Session session, Selected selected, boolean overwrites) {
        this.session = session;
        this.selected = selected;
        this.overwrites = overwrites;
    }

    /** Refuses at once what would be refused once there is something to save. */
    public void refuseBeforehand(String file) {
        present(path(file), file);
    }

    /**
     * Writes the facts. A file that this session read is changed in place: comments, order and all else stay. Any other is written anew.
     *
     * @return the app as it is in the file, with the places of its facts there
     * @throws Refusal if the file cannot be written, or holds something that this session did not read
     */
    public LoadedApp save(Facts facts, String file) {
        Path path = path(file);
        Optional<SourceText> there = present(path, file);
        String text = there.flatMap(source -> FactsEdit.apply(source, selected.policy(), facts))
                .orElseGet(() -> anew(facts, file, there.isPresent()));
        try {
            FileReplacement.write(path, text);
        } catch (AccessDeniedException e) {
            throw unwritable(file, "access is denied");
        } catch (NoSuchFileException e) {
            throw unwritable(file, "there is no such directory");
        } catch (IOException e) {
            throw unwritable(file, Optional.ofNullable(e.getMessage()).orElse("writing failed"));
        }
        SourceText source = new SourceText(file, text);
        Facts written = FactsReader.read(source, selected.policy()).value().orElse(facts);
        session.keepFile(file, new SavedFile(source, written));
        return LoadedApp.of(
                new Facts(
                        facts.app(),
                        facts.title(),
                        facts.asOf(),
                        facts.values(),
                        facts.evidence(),
                        written.locations()),
                file);
    }

    /** What stands in the file now; empty if there is none. */
    private Optional<SourceText> present(Path path, String file) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            throw unwritable(file, "it is a directory");
        }
        if (!overwrites && isProtected(path)) {
            throw Refusal.of(
                    ExitCode.FAILURE,
                    "'" + file + "' is read-only",
                    "'save " + file + " --force' writes into it all the same; 'save OTHER' leaves it as it is");
        }
        Optional<SourceText> known = session.file(file).map(SavedFile::source);
        Optional<SourceText> there = read(path, file);
        boolean isAsRead = known.isPresent() && there.map(SourceText::text).equals(known.map(SourceText::text));
        if (!isAsRead && !overwrites) {
            throw known.isPresent()
                    ? Refusal.of(
                            ExitCode.FAILURE,
                            "'" + file + "' was changed by somebody else since it was read here",
                            "'save " + file + " --force' writes over it; 'save OTHER' leaves it as it is")
                    : Refusal.of(
                            ExitCode.FAILURE,
                            "there is a file '" + file + "' already",
                            "name another one, or write over it with --force");
        }
        return there;
    }

    /** Whether somebody took the right to write away. To replace the file would still be allowed, and to the superuser everything is. */
    private static boolean isProtected(Path path) {
        try {
            return !Files.isWritable(path)
                    || Files.getPosixFilePermissions(path).stream().noneMatch(WRITING::contains);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static Optional<SourceText> read(Path path, String file) {
        try {
            return SourceReader.read(path).value().map(source -> new SourceText(file, source.text()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String anew(Facts facts, String file, boolean isThere) {
        if (isThere && !overwrites) {
            throw Refusal.of(
                    ExitCode.FAILURE,
                    "'" + file + "' is written in a way in which the facts cannot be changed in place",
                    "'save " + file
                            + " --force' writes it anew, without its comments; 'save OTHER' leaves it as it is");
        }
        return file.endsWith(".json")
                ? FactsWriter.json(facts, selected.address())
                : FactsWriter.write(facts, selected.address());
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw unwritable(file, "this is not the name of a file");
        }
    }

    private static Refusal unwritable(String file, String why) {
        return Refusal.of(ExitCode.FAILURE, "cannot write '" + file + "': " + why);
    }
}
