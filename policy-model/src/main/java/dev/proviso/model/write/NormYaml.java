package dev.proviso.model.write;

import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.Temporal;
import java.util.List;

/** Writes norms. */
final class NormYaml {

    private final Allowances allowances;

    NormYaml(Allowances allowances) {
        this.allowances = allowances;
    }

    Yaml norm(Norm norm) {
        return Yaml.block(keys -> {
            keys.put("id", Yaml.name(norm.id()));
            keys.put("modality", Words.of(norm.effective()));
            if (norm.stated() != norm.effective()) {
                keys.put("stated", Words.of(norm.stated()));
            }
            keys.optional("reason", norm.reason(), Yaml::text);
            keys.put("bearer", Yaml.name(norm.bearer()));
            keys.optional("counterparty", norm.counterparty(), Yaml::name);
            keys.optional("beneficiary", norm.beneficiary(), Yaml::name);
            if (!norm.grounds().equals(List.of(Ground.whole(norm.clause())))) {
                keys.rows("grounds", norm.grounds(), ground -> Grounds.of(ground, norm.clause()));
            }
            if (norm.temporal() != Temporal.CONTINUOUS) {
                keys.put("temporal", Words.of(norm.temporal()));
            }
            keys.rows("exceptions", norm.exceptions(), Grounds::of);
            keys.row("overrides", norm.overrides(), Yaml::name);
            keys.row("sanctions", norm.sanctions(), Yaml::name);
            keys.put("evaluability", Words.of(norm.evaluability()));
            keys.optional("rule", norm.rule(), Grounds::of);
            keys.optional("review", norm.review(), NormYaml::review);
            allowances.write(keys, Subject.Kind.NORM, norm.id());
        });
    }

    private static Yaml review(Review review) {
        return Yaml.inline(keys -> {
            keys.put("status", Words.of(review.status()));
            keys.put("words", Yaml.name(review.words()));
            keys.optional("by", review.by(), Yaml::text);
            keys.optional("on", review.on(), Yaml::word);
        });
    }
}
