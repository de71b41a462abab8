package dev.proviso.model.bundle;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermId;

/** Packs what stands beside a revision's text: terms, references, sanctions, parameters, definitions. */
final class ApparatusCodec {

    private ApparatusCodec() {}

    static void term(Encoder out, Term term) {
        out.group(group -> {
            group.word(term.id());
            group.list(term.forms(), group::text);
            if (term.definition() instanceof TermDefinition.Inline inline) {
                group.text("i");
                NormCodec.ground(group, inline.ground());
            } else if (term.definition() instanceof TermDefinition.External external) {
                group.text("e");
                group.word(external.document());
            } else {
                group.text("u");
            }
            group.flag(term.openTextured());
        });
    }

    static Term term(Decoder in) {
        in.open();
        Term term = new Term(new TermId(in.text()), in.list(in::text), definitionOf(in), in.flag());
        in.close();
        return term;
    }

    private static TermDefinition definitionOf(Decoder in) {
        return switch (in.text()) {
            case "i" -> new TermDefinition.Inline(NormCodec.ground(in));
            case "e" -> new TermDefinition.External(new DocumentId(in.text()));
            default -> new TermDefinition.Undefined();
        };
    }

    static void reference(Encoder out, Reference reference) {
        out.group(group -> {
            group.word(reference.from());
            group.text(reference.text());
            if (reference.target() instanceof Reference.ToNode to) {
                group.text("n");
                group.word(to.node());
            } else if (reference.target() instanceof Reference.ToDocument to) {
                group.text("d");
                group.word(to.document());
            } else {
                group.text("u");
            }
            group.constant(reference.relation());
        });
    }

    static Reference reference(Decoder in) {
        in.open();
        Reference reference =
                new Reference(new NodeId(in.text()), in.text(), target(in), in.constant(Reference.Relation.class));
        in.close();
        return reference;
    }

    private static Reference.Target target(Decoder in) {
        return switch (in.text()) {
            case "n" -> new Reference.ToNode(new NodeId(in.text()));
            case "d" -> new Reference.ToDocument(new DocumentId(in.text()));
            default -> new Reference.Unresolved();
        };
    }

    static void sanction(Encoder out, Sanction sanction) {
        out.group(group -> {
            group.word(sanction.id());
            group.text(sanction.title());
            NormCodec.ground(group, sanction.ground());
            group.word(sanction.actor());
            group.flag(sanction.discretionary());
            group.constant(sanction.notice());
            group.list(sanction.triggers(), trigger -> NormCodec.ground(group, trigger));
            group.list(
                    sanction.aggravatedBy(),
                    aggravation -> group.group(inner -> {
                        NormCodec.ground(inner, aggravation.ground());
                        inner.optional(aggravation.when(), when -> NormCodec.rule(inner, when));
                    }));
        });
    }

    static Sanction sanction(Decoder in) {
        in.open();
        Sanction sanction = new Sanction(
                new SanctionId(in.text()),
                in.text(),
                NormCodec.ground(in),
                new RoleId(in.text()),
                in.flag(),
                in.constant(Sanction.Notice.class),
                in.list(() -> NormCodec.ground(in)),
                in.list(() -> aggravation(in)));
        in.close();
        return sanction;
    }

    private static Sanction.Aggravation aggravation(Decoder in) {
        in.open();
        Sanction.Aggravation aggravation =
                new Sanction.Aggravation(NormCodec.ground(in), in.optional(() -> NormCodec.rule(in)));
        in.close();
        return aggravation;
    }

    static void parameter(Encoder out, Parameter parameter) {
        out.group(group -> {
            group.text(parameter.name());
            group.text(parameter.type());
            group.optional(parameter.value(), value -> NormCodec.rule(group, value));
            NormCodec.ground(group, parameter.words());
            group.text(parameter.setBy());
            group.optional(parameter.minimum(), value -> NormCodec.rule(group, value));
            group.optional(parameter.maximum(), value -> NormCodec.rule(group, value));
            group.text(parameter.reason());
        });
    }

    static Parameter parameter(Decoder in) {
        in.open();
        Parameter parameter = new Parameter(
                in.text(),
                in.text(),
                in.optional(() -> NormCodec.rule(in)),
                NormCodec.ground(in),
                in.text(),
                in.optional(() -> NormCodec.rule(in)),
                in.optional(() -> NormCodec.rule(in)),
                in.text());
        in.close();
        return parameter;
    }

    static void definition(Encoder out, Definition definition) {
        out.group(group -> {
            group.text(definition.name());
            NormCodec.rule(group, definition.expression());
            group.text(definition.help());
        });
    }

    static Definition definition(Decoder in) {
        in.open();
        Definition definition = new Definition(in.text(), NormCodec.rule(in), in.text());
        in.close();
        return definition;
    }
}
