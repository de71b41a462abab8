package dev.proviso.shell.answer;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.json.JsonDocument;
import dev.proviso.shell.output.Clipboard;
import dev.proviso.shell.output.ResultFile;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Sink;
import java.util.List;
import java.util.Optional;

/** Brings a reply where it is wanted. Only on a screen are its lines broken: what is pasted flows where it is pasted. */
final class ReplyOutput {

    private static final String BROKEN =
            "Lines are broken for the screen; to paste the reply without that, --copy puts it on the clipboard, -o FILE in a file.";

    private ReplyOutput() {}

    static void write(Context context, Reply reply) {
        Optional<String> file = context.invocation().value(AnswerCommand.OUTPUT);
        boolean copies = context.invocation().has(AnswerCommand.COPY);
        Optional<Clipboard> clipboard = copies ? Optional.of(Clipboard.of(context.console())) : Optional.empty();
        String content = content(context.invocation().format(), reply);
        file.ifPresent(name -> {
            ResultFile.write(name, content);
            ResultFile.tell(context, name);
        });
        if (clipboard.isPresent()) {
            clipboard.get().put(content);
            context.console()
                    .errorPage()
                    .line("The reply" + about(reply)
                            + " was sent to the clipboard of the terminal. If it is not there, the terminal does not allow"
                            + " it: -o FILE writes it to a file.");
        }
        if (file.isEmpty() && clipboard.isEmpty()) {
            show(context, reply, content);
        }
    }

    /** What one is about to paste, without a look at it. */
    private static String about(Reply reply) {
        List<String> citations =
                reply.points().stream().map(Reply.Point::citation).toList();
        return citations.isEmpty() ? "" : " on " + String.join(", ", citations);
    }

    private static void show(Context context, Reply reply, String content) {
        boolean isRead = context.console().surroundings().isOutputTerminal();
        if (context.invocation().format() == Format.TEXT && isRead) {
            new Letter(reply, new TextManuscript(context.page())).write();
            if (context.session().isFirst(BROKEN)) {
                context.console().noticePage().line(BROKEN);
            }
        } else {
            context.console().output().write(content);
        }
    }

    private static String content(Format format, Reply reply) {
        StringBuilder content = new StringBuilder();
        Sink sink = content::append;
        switch (format) {
            case JSON, JSONL -> JsonDocument.write(sink, json -> ReplyJson.write(json, reply, markdown(reply)));
            case MARKDOWN -> content.append(markdown(reply));
            default -> new Letter(reply, new TextManuscript(new Page(sink, Integer.MAX_VALUE, false))).write();
        }
        return content.toString();
    }

    private static String markdown(Reply reply) {
        StringBuilder letter = new StringBuilder();
        new Letter(reply, new MarkdownManuscript(letter::append)).write();
        return letter.toString();
    }
}
