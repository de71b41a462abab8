package dev.proviso.dsl.query;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.ChangeSeverity;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.Relabelling;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.fact.FactKind;
import dev.proviso.model.fact.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The enumerations of the fields. Their values are the model's, in lower case. */
final class FieldTypes {

    static final Type.Enumeration MODALITY = of("modality", Modality.class);
    static final Type.Enumeration VERDICT = of("verdict", Verdict.class);
    static final Type.Enumeration CAUSE = of("cause", Cause.class);
    static final Type.Enumeration EVALUABILITY = of("evaluability", Evaluability.class);
    static final Type.Enumeration NODE_STATUS = of("node_status", NodeStatus.class);
    static final Type.Enumeration REVISION_STATUS = of("revision_status", RevisionStatus.class);
    static final Type.Enumeration REVIEW_STATUS = of("review_status", ReviewStatus.class);
    static final Type.Enumeration FACT_KIND = of("fact_kind", FactKind.class);
    static final Type.Enumeration RELATION = of("relation", Reference.Relation.class);
    static final Type.Enumeration PART_KIND = of("part_kind", PartKind.class);
    static final Type.Enumeration TARGET_KIND = of("target_kind", TargetKind.class);
    static final Type.Enumeration DEFINED = of("defined", Defined.class);

    static final Type.Enumeration CHANGE_KIND = of("change_kind", ChangeKind.class);
    static final Type.Enumeration SEVERITY = of("severity", ChangeSeverity.class);
    static final Type.Enumeration CHANGE_EFFECT = of("effect", ChangeEffect.class);
    static final Type.Enumeration RELABELLING = of("relabelling", Relabelling.class);
    static final Type.Enumeration MARK = of("mark", Mark.Kind.class);

    static final List<Type.Enumeration> ALL = List.of(
            MODALITY,
            VERDICT,
            CAUSE,
            EVALUABILITY,
            NODE_STATUS,
            REVISION_STATUS,
            REVIEW_STATUS,
            FACT_KIND,
            RELATION,
            PART_KIND,
            TARGET_KIND,
            DEFINED,
            CHANGE_KIND,
            SEVERITY,
            CHANGE_EFFECT,
            RELABELLING,
            MARK);

    /** What a clause's row stands for. */
    enum PartKind {
        WHOLE_SECTION,
        CLAUSE,
        ITEM,
        PARAGRAPH
    }

    /** What is referred to. */
    enum TargetKind {
        PART,
        DOCUMENT,
        UNRESOLVED
    }

    /** Where a term is defined. */
    enum Defined {
        HERE,
        ELSEWHERE,
        NOWHERE
    }

    private FieldTypes() {}

    private static Type.Enumeration of(String name, Class<? extends Enum<?>> constants) {
        return new Type.Enumeration(
                name,
                Arrays.stream(constants.getEnumConstants())
                        .map(constant ->
                                new Type.EnumerationValue(constant.name().toLowerCase(Locale.ROOT), ""))
                        .toList());
    }
}
