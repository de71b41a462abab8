package dev.proviso.dsl.query;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import java.util.List;
import java.util.Optional;

/** The rows of {@code changes}: what became of the parts of a policy, and behind that what changed beside its text. */
final class ChangeTable {

    static final Table<ChangeRow> TABLE = new Table<>(
            List.of(
                    Field.optionalText(
                            "before",
                            "the labels of the parts it is about, in the old revision; none for what is new",
                            row -> ChangeRow.told(row.from())),
                    Field.optionalText(
                            "after",
                            "their labels in the new revision; none for what is gone",
                            row -> ChangeRow.told(row.to())),
                    Field.name(
                            "kind",
                            FieldTypes.CHANGE_KIND,
                            "what happened to them: the weightiest of kinds",
                            ChangeRow::kind),
                    Field.names("kinds", FieldTypes.CHANGE_KIND, "all that happened to them", ChangeRow::kinds),
                    Field.name("severity", FieldTypes.SEVERITY, "how deep it goes, by the words", ChangeRow::severity),
                    new Field<>(
                            "effect",
                            new Type.OptionalOf(FieldTypes.CHANGE_EFFECT),
                            "what it does to all apps there can be; none if no norm depends on it",
                            ChangeTable::effect),
                    Field.optionalText(
                            "redline",
                            "their words, with [-what was taken out-] and {+what was put in+}",
                            ChangeRow::redline),
                    Field.optionalText(
                            "text_before",
                            "their words in the old revision",
                            row -> row.words(row.from(), Change::words, Redline::before)),
                    Field.optionalText(
                            "text_after",
                            "their words in the new revision",
                            row -> row.words(row.to(), Change::words, Redline::after)),
                    Field.optionalText(
                            "heading_before",
                            "the words of their heading in the old revision",
                            row -> row.words(row.from(), Change::heading, Redline::before)),
                    Field.optionalText(
                            "heading_after",
                            "the words of their heading in the new revision",
                            row -> row.words(row.to(), Change::heading, Redline::after)),
                    Field.optionalText(
                            "section",
                            "the label of the section they lie in, of what is gone in the old revision",
                            ChangeRow::section),
                    Field.number(
                            "parts",
                            "how many parts share it",
                            row -> Math.max(row.from().size(), row.to().size())),
                    Field.texts(
                            "labels_before",
                            "the labels of all these parts in the old revision",
                            row -> ChangeRow.labels(row.from())),
                    Field.texts("labels_after", "their labels in the new revision", row -> ChangeRow.labels(row.to())),
                    Field.texts("ids_before", "their ids in the old revision", row -> ChangeRow.ids(row.from())),
                    Field.texts("ids_after", "their ids in the new revision", row -> ChangeRow.ids(row.to())),
                    Field.optionalName(
                            "relabelling",
                            FieldTypes.RELABELLING,
                            "why their labels changed; none if they did not",
                            row -> row.change().flatMap(Change::relabelling)),
                    Field.names(
                            "marks",
                            FieldTypes.MARK,
                            "what else is to be said of it",
                            row -> row.marks().stream().map(Mark::kind).toList()),
                    Field.texts(
                            "subjects",
                            "the norms, terms, parameters and definitions that the marks are about",
                            row -> row.marks().stream()
                                    .map(Mark::subject)
                                    .filter(subject -> !subject.isEmpty())
                                    .toList()),
                    Field.texts(
                            "affected",
                            "the labels of other parts that it bears on, in the new revision",
                            ChangeRow::affected)),
            List.of("before", "after", "kind", "severity", "redline"),
            run -> ChangeRow.all(run.changes()),
            Optional.of((run, row) -> row.places()));

    private ChangeTable() {}

    private static FactValue effect(ChangeRow row) {
        return row.revisions()
                .effects()
                .map(effects -> row.effect(effects)
                        .<FactValue>map(effect -> FactValue.of(Field.named(effect)))
                        .orElse(FactValue.NONE))
                .orElse(FactValue.UNKNOWN);
    }
}
