package dev.proviso.model.write;

import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;

/** Writes what stands beside a revision's text: terms, parameters, definitions, sanctions. */
final class ApparatusYaml {

    private final Allowances allowances;

    ApparatusYaml(Allowances allowances) {
        this.allowances = allowances;
    }

    Yaml term(Term term) {
        return Yaml.inline(keys -> {
            keys.put("id", Yaml.name(term.id()));
            keys.put("forms", Yaml.row(term.forms(), Yaml::text));
            if (term.definition() instanceof TermDefinition.Inline inline) {
                keys.put("defined", Grounds.of(inline.ground()));
            } else if (term.definition() instanceof TermDefinition.External external) {
                keys.put("external", Yaml.name(external.document()));
            } else {
                keys.put("undefined", Yaml.word(true));
            }
            if (term.openTextured()) {
                keys.put("open_textured", Yaml.word(true));
            }
            allowances.write(keys, Subject.Kind.TERM, term.id());
        });
    }

    Yaml parameter(Parameter parameter) {
        return Yaml.block(keys -> {
            keys.text("name", parameter.name());
            keys.text("type", parameter.type());
            keys.optional("value", parameter.value(), Grounds::of);
            keys.put("words", Grounds.of(parameter.words()));
            keys.text("set_by", parameter.setBy());
            keys.optional("minimum", parameter.minimum(), Grounds::of);
            keys.optional("maximum", parameter.maximum(), Grounds::of);
            keys.text("reason", parameter.reason(), "");
            allowances.write(keys, Subject.Kind.PARAMETER, parameter.name());
        });
    }

    Yaml definition(Definition definition) {
        return Yaml.block(keys -> {
            keys.text("name", definition.name());
            keys.put("as", Grounds.of(definition.expression()));
            keys.text("help", definition.help(), "");
            allowances.write(keys, Subject.Kind.DEFINITION, definition.name());
        });
    }

    Yaml sanction(Sanction sanction) {
        return Yaml.block(keys -> {
            keys.put("id", Yaml.name(sanction.id()));
            keys.text("title", sanction.title());
            keys.put("ground", Grounds.of(sanction.ground()));
            keys.put("actor", Yaml.name(sanction.actor()));
            keys.put("discretionary", Yaml.word(sanction.discretionary()));
            keys.put("notice", Words.of(sanction.notice()));
            keys.rows("triggers", sanction.triggers(), Grounds::of);
            keys.rows(
                    "aggravated_by",
                    sanction.aggravatedBy(),
                    aggravation -> Yaml.block(inner -> {
                        inner.put("ground", Grounds.of(aggravation.ground()));
                        inner.optional("when", aggravation.when(), Grounds::of);
                    }));
            allowances.write(keys, Subject.Kind.SANCTION, sanction.id());
        });
    }
}
