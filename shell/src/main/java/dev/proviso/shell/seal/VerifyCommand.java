package dev.proviso.shell.seal;

import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.model.seal.Integrity;
import dev.proviso.model.seal.Integrity.Standing;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.diagnostics.DiagnosticPrinter;
import dev.proviso.shell.diagnostics.DiagnosticsJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code verify}: whether revisions are what they were when they were sealed, and follow each other. */
public final class VerifyCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("verify", Group.MAINTAIN, "tell whether revisions are what they were when they were sealed")
                .details(
                        "A sealed revision holds the hash of all that its file says: words, rules, dates and the hash of the"
                                + " revision before it. Told are revisions that have changed since, whose text is not the one that"
                                + " was captured, whose predecessor is missing or another, that follow each other in a circle or"
                                + " both follow the same one, and days of which one cannot tell what is in force. 'seal' seals.",
                        "Without an argument all policies that can be looked at are verified.",
                        "Exit code: 0 if all is sound, warnings aside; 1 if not.")
                .arguments(Argument.of("POLICY", "policies, or directories of them", Kind.DIRECTORY, Arity.ANY))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.SARIF)
                .example("verify", "the bundled policy")
                .example("verify policies --format json", "all policies in a directory, for a program");
    }

    @Override
    public ExitCode run(Context context) {
        List<Integrity> all = named(context);
        List<Diagnostic> diagnostics = all.stream()
                .flatMap(integrity -> integrity.diagnostics().stream())
                .toList();
        switch (context.invocation().format()) {
            case SARIF -> context.report(diagnostics);
            case JSON, JSONL ->
                context.json(json -> {
                    json.put("sound", all.stream().allMatch(Integrity::isSound))
                            .objects("policies", all, VerifyCommand::write);
                    DiagnosticsJson.put(json, diagnostics);
                });
            default -> {
                all.forEach(integrity -> print(context.page(), integrity));
                new DiagnosticPrinter(context.page()).print(diagnostics);
                context.page().line(all.stream().allMatch(Integrity::isSound) ? "sound" : "not sound");
            }
        }
        return all.stream().allMatch(Integrity::isSound) ? ExitCode.OK : ExitCode.NO;
    }

    private static List<Integrity> named(Context context) {
        if (context.arguments().isEmpty()) {
            return in(context.repository());
        }
        List<Integrity> all = new ArrayList<>();
        for (String argument : context.arguments()) {
            PolicyRepository repository =
                    directory(argument).map(PolicyRepository::directory).orElse(context.repository());
            if (directory(argument).isPresent()) {
                all.addAll(in(repository));
            } else if (PolicyId.isValid(argument) && repository.policies().contains(new PolicyId(argument))) {
                all.add(Integrity.of(repository, new PolicyId(argument)));
            } else {
                List<String> known =
                        repository.policies().stream().map(PolicyId::value).toList();
                throw Refusal.of(
                        ExitCode.USAGE,
                        "'" + argument + "' is no policy, and holds none",
                        Suggestion.hint(argument, known)
                                .or(() -> Optional.of("name a policy, or a directory with a policy.yaml")));
            }
        }
        return all;
    }

    private static List<Integrity> in(PolicyRepository repository) {
        return repository.policies().stream()
                .map(policy -> Integrity.of(repository, policy))
                .toList();
    }

    private static Optional<Path> directory(String argument) {
        try {
            return Optional.of(Path.of(argument))
                    .filter(Files::isDirectory)
                    .filter(path -> !PolicyRepository.directory(path).policies().isEmpty());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void print(Page page, Integrity integrity) {
        page.line(Text.of(Style.HEADING, integrity.policy().value()));
        for (Standing standing : integrity.standings()) {
            Style style = switch (standing.state()) {
                case SEALED -> Style.GOOD;
                case NOT_SEALED -> Style.PLAIN;
                case CHANGED, BROKEN -> Style.BAD;
            };
            String hash = standing.revision()
                    .flatMap(revision -> revision.seal().own())
                    .map(own -> "  " + own)
                    .orElse("");
            page.line(
                    2,
                    6,
                    Text.of(Style.NAME, standing.id().value())
                            .padded(6)
                            .plus("  ")
                            .plus(Text.of(word(standing.revision().map(Revision::status)))
                                    .padded(11))
                            .plus(style, word(standing.state()) + hash));
        }
    }

    private static void write(JsonObject json, Integrity integrity) {
        json.put("policy", integrity.policy().value())
                .put("sound", integrity.isSound())
                .objects("revisions", integrity.standings(), VerifyCommand::write);
    }

    private static void write(JsonObject json, Standing standing) {
        Optional<Revision> revision = standing.revision();
        json.put("id", standing.id().value())
                .put("state", word(standing.state()))
                .putIfPresent("status", revision.map(read -> word(Optional.of(read.status()))))
                .putIfPresent(
                        "hash", revision.flatMap(read -> read.seal().own()).map(ContentHash::value))
                .putIfPresent("predecessor", revision.flatMap(Revision::predecessor))
                .putIfPresent(
                        "predecessor_hash",
                        revision.flatMap(read -> read.seal().predecessor()).map(ContentHash::value));
    }

    private static String word(Integrity.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(Optional<RevisionStatus> status) {
        return status.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
