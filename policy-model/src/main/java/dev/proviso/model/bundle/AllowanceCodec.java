package dev.proviso.model.bundle;

import dev.proviso.model.diagnostic.Allowance;
import dev.proviso.model.diagnostic.Subject;

/** Packs allowances. */
final class AllowanceCodec {

    private AllowanceCodec() {}

    static void write(Encoder out, Allowance allowance) {
        out.group(group -> {
            group.constant(allowance.on().kind());
            group.text(allowance.on().name());
            group.text(allowance.code());
            group.text(allowance.reason());
        });
    }

    static Allowance read(Decoder in) {
        in.open();
        Allowance allowance =
                new Allowance(new Subject(in.constant(Subject.Kind.class), in.text()), in.text(), in.text());
        in.close();
        return allowance;
    }
}
