package dev.proviso.shell.answer;

import dev.proviso.model.document.Node;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.output.Clipboard;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.stream.Collectors;

/** {@code copy}: the words of clauses and where they stand, on the clipboard. */
public final class CopyCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("copy", Group.SESSION, "put the words of clauses on the clipboard, with where they stand")
                .details(
                        "The publisher's words as they are, below them the policy, the label and the revision. Without REF the first"
                                + " of what was listed last. 'answer --copy' does so with a whole reply.")
                .arguments(Argument.of("REF", "clauses or sections", Kind.REFERENCE, Arity.ANY))
                .example("copy A.4", "to quote it in a chat")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<String> references = context.arguments().isEmpty()
                ? context.session().results().listed().at("_").map(List::of).orElse(List.of())
                : context.arguments();
        if (references.isEmpty()) {
            throw Refusal.of(ExitCode.USAGE, "there is nothing to copy", "name a clause, such as A.4");
        }
        List<Node> parts = references.stream()
                .map(reference -> References.find(selected, reference, ExitCode.NO))
                .toList();
        List<Reply.Point> points = AnswerCommand.clauses(parts).stream()
                .map(new Points(selected, false)::of)
                .toList();
        Clipboard.of(context.console())
                .put(points.stream()
                        .map(point -> point.words() + "\n\n— " + Letter.citation(point, selected) + "\n")
                        .collect(Collectors.joining("\n")));
        context.console()
                .noticePage()
                .line("copied " + points.stream().map(Reply.Point::citation).collect(Collectors.joining(", ")));
        return ExitCode.OK;
    }
}
