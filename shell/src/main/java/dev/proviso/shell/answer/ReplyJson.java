package dev.proviso.shell.answer;

import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.json.JsonDocument.JsonObject;

/** A reply as a document, for programs that write letters of their own. */
final class ReplyJson {

    private ReplyJson() {}

    /** @param letter the reply as Markdown */
    static void write(JsonObject json, Reply reply, String letter) {
        PartJson.address(json, reply.selected())
                .put("status", Words.of(reply.selected().revision().status()));
        json.putIfPresent("question", reply.question());
        json.put("silent", reply.isSilent());
        json.putIfPresent("gap", reply.gap());
        reply.app().ifPresent(app -> {
            json.put("app", app.name());
            json.putIfPresent("title", app.title());
            json.putIfPresent("as_of", app.day());
            json.texts("assumed", app.assumed());
        });
        json.objects("clauses", reply.points(), ReplyJson::point);
        json.put("markdown", letter);
    }

    private static void statement(JsonObject json, Statement statement) {
        json.put("text", statement.words());
        json.putIfPresent("fact", statement.address());
    }

    private static void point(JsonObject json, Reply.Point point) {
        json.put("clause", point.citation()).put("id", point.id());
        json.putIfPresent("section", point.section());
        json.put("text", point.words());
        point.verdict().ifPresent(verdict -> {
            json.put("verdict", Words.of(verdict));
            if (!point.asFor().isEmpty()) {
                json.texts("as_for", point.asFor());
            }
            json.objects("because", point.because(), ReplyJson::statement);
            json.objects(
                    "to_comply",
                    point.toComply(),
                    (remedy, changes) -> remedy.objects("changes", changes, ReplyJson::statement));
            if (point.changesWhatIsSettled()) {
                json.put("changes_settled", true);
            }
            json.objects("missing", point.missing(), ReplyJson::statement);
            json.putIfPresent("cause", point.cause());
            json.texts("consequences", point.consequences());
        });
    }
}
