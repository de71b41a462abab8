package dev.proviso.model.bundle;

import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Stretch;
import dev.proviso.model.document.Temporal;
import dev.proviso.model.document.WordsHash;
import java.time.LocalDate;

/** Packs norms, and the grounds and rules that stand elsewhere too. */
final class NormCodec {

    private NormCodec() {}

    static void write(Encoder out, Norm norm) {
        out.group(group -> {
            group.word(norm.id());
            group.word(norm.clause());
            group.list(norm.grounds(), ground -> ground(group, ground));
            group.constant(norm.stated());
            group.constant(norm.effective());
            group.optional(norm.reason(), group::text);
            group.word(norm.bearer());
            group.optional(norm.counterparty(), group::word);
            group.optional(norm.beneficiary(), group::word);
            group.constant(norm.temporal());
            group.optional(norm.rule(), rule -> rule(group, rule));
            group.list(norm.exceptions(), ground -> ground(group, ground));
            group.list(norm.overrides(), group::word);
            group.list(norm.sanctions(), group::word);
            group.constant(norm.evaluability());
            group.optional(norm.review(), review -> review(group, review));
        });
    }

    static void ground(Encoder out, Ground ground) {
        out.group(group -> {
            group.word(ground.node());
            group.text(ground.exact());
            group.text(ground.prefix());
            group.text(ground.suffix());
        });
    }

    static void rule(Encoder out, RuleText rule) {
        out.group(group -> {
            group.text(rule.text());
            group.file(rule.origin().file());
            group.number(rule.origin().line());
            group.number(rule.origin().column());
            group.number(rule.origin().indent());
            group.list(rule.origin().stretches(), stretch -> stretch(group, stretch));
        });
    }

    private static void stretch(Encoder out, Stretch stretch) {
        out.group(group -> {
            group.number(stretch.textLine());
            group.number(stretch.textColumn());
            group.number(stretch.length());
            group.number(stretch.line());
            group.number(stretch.column());
            group.text(stretch.written());
        });
    }

    private static void review(Encoder out, Review review) {
        out.group(group -> {
            group.constant(review.status());
            group.word(review.words());
            group.optional(review.by(), group::text);
            group.optional(review.on(), group::word);
        });
    }

    static Norm read(Decoder in) {
        in.open();
        Norm norm = new Norm(
                new NormId(in.text()),
                new NodeId(in.text()),
                in.list(() -> ground(in)),
                in.constant(Modality.class),
                in.constant(Modality.class),
                in.optional(in::text),
                new RoleId(in.text()),
                in.optional(() -> new RoleId(in.text())),
                in.optional(() -> new RoleId(in.text())),
                in.constant(Temporal.class),
                in.optional(() -> rule(in)),
                in.list(() -> ground(in)),
                in.list(() -> new NormId(in.text())),
                in.list(() -> new SanctionId(in.text())),
                in.constant(Evaluability.class),
                in.optional(() -> review(in)));
        in.close();
        return norm;
    }

    static Ground ground(Decoder in) {
        in.open();
        Ground ground = new Ground(new NodeId(in.text()), in.text(), in.text(), in.text());
        in.close();
        return ground;
    }

    static RuleText rule(Decoder in) {
        in.open();
        RuleText rule = new RuleText(
                in.text(), new Origin(in.file(), in.number(), in.number(), in.number(), in.list(() -> stretch(in))));
        in.close();
        return rule;
    }

    private static Stretch stretch(Decoder in) {
        in.open();
        Stretch stretch = new Stretch(in.number(), in.number(), in.number(), in.number(), in.number(), in.text());
        in.close();
        return stretch;
    }

    private static Review review(Decoder in) {
        in.open();
        Review review = new Review(
                in.constant(ReviewStatus.class),
                new WordsHash(in.text()),
                in.optional(in::text),
                in.optional(() -> LocalDate.parse(in.text())));
        in.close();
        return review;
    }
}
