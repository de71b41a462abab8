package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.edit.FactsEdit;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.SourceReader;
import dev.proviso.model.write.FactsWriter;
import dev.proviso.model.write.FileReplacement;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.SavedFile;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the facts of an app into a file: whole or not at all, and never over what somebody else wrote meanwhile. */
public final class Saving {

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Session session;
    private final Selected selected;
    private final Page notices;
    private final boolean overwrites;

    /** @param overwrites whether to write over what this session did not read */
    public Saving(Context context, Selected selected, boolean overwrites) {
        this.session = context.session();
        this.notices = context.console().noticePage();
        this.selected = selected;
        this.overwrites = overwrites;
    }

    /** Refuses at once what would be refused once there is something to save. */
    public void refuseBeforehand(String file) {
        present(path(file), file);
    }

    /**
     * Writes the facts. A file that this session read is changed in place: comments, order and all else stay. Any other is written anew.
     * Where somebody else changed the app's own file since, what was not changed here stays as it says.
     *
     * @return the app as it is in the file, with the places of its facts there
     * @throws Refusal if the file cannot be written, or holds something that this session did not read
     */
    public LoadedApp save(LoadedApp app, String file) {
        Path path = path(file);
        Optional<SourceText> there = present(path, file);
        Optional<Meeting> meeting =
                app.file().filter(file::equals).flatMap(own -> there.flatMap(now -> meet(app, now)));
        Facts facts = meeting.map(Meeting::facts).orElse(app.facts());
        String text = there.flatMap(source -> FactsEdit.apply(source, selected.policy(), facts))
                .orElseGet(() -> anew(facts, file, there.isPresent()));
        try {
            FileReplacement.write(path, text);
        } catch (IOException e) {
            throw Refusal.unwritable(path, e);
        }
        SourceText source = new SourceText(file, text);
        Facts written = FactsReader.read(source, selected.policy()).value().orElse(facts);
        session.keepFile(file, new SavedFile(source, written));
        meeting.ifPresent(met -> tell(met, file));
        return LoadedApp.of(
                new Facts(
                        facts.app(),
                        written.title(),
                        written.asOf(),
                        facts.values(),
                        facts.evidence(),
                        written.locations()),
                file);
    }

    /** Empty if nobody else changed the file, or wrote what cannot be read as facts. */
    private Optional<Meeting> meet(LoadedApp app, SourceText now) {
        return session.file(now.name())
                .filter(known -> !known.source().text().equals(now.text()))
                .flatMap(known -> FactsReader.read(now, selected.policy())
                        .value()
                        .map(there -> Meeting.of(known.facts(), app.facts(), there)));
    }

    private void tell(Meeting meeting, String file) {
        if (!meeting.taken().isEmpty()) {
            notices.line(
                    0,
                    4,
                    Text.of("taken over from '" + file + "', as somebody else changed it: " + list(meeting.taken())));
        }
        if (!meeting.lost().isEmpty()) {
            notices.line(
                    0,
                    4,
                    Text.of(Style.OPEN, "written over what somebody else changed: ")
                            .plus(list(meeting.lost())));
        }
    }

    private static String list(List<FactId> facts) {
        return facts.stream().map(FactId::value).collect(Collectors.joining(", "));
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
