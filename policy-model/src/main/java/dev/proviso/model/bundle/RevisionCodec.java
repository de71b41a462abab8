package dev.proviso.model.bundle;

import dev.proviso.model.document.Approval;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.Seal;
import dev.proviso.model.document.TextFormat;
import java.nio.charset.Charset;
import java.time.LocalDate;

/** Packs a revision. */
final class RevisionCodec {

    private RevisionCodec() {}

    static void write(Encoder out, Revision revision) {
        out.word(revision.policy());
        out.word(revision.id());
        out.constant(revision.status());
        RevisionDates dates = revision.dates();
        out.optional(dates.published(), out::word);
        out.optional(dates.effective(), out::word);
        out.optional(dates.graceUntil(), out::word);
        out.optional(dates.retrieved(), out::word);
        out.optional(revision.predecessor(), out::word);
        RevisionSource source = revision.source();
        out.word(source.snapshot());
        out.text(source.capturedBy());
        out.text(source.extractor());
        out.constant(source.origin());
        out.constant(source.format());
        out.word(source.charset());
        out.list(
                revision.approvals(),
                approval -> out.group(group -> {
                    group.text(approval.by());
                    group.word(approval.on());
                }));
        out.list(revision.notes(), note -> out.text(note.text()));
        out.list(revision.nodes(), node -> NodeCodec.write(out, node));
        out.list(revision.norms(), norm -> NormCodec.write(out, norm));
        out.list(revision.terms(), term -> ApparatusCodec.term(out, term));
        out.list(revision.references(), reference -> ApparatusCodec.reference(out, reference));
        out.list(revision.sanctions(), sanction -> ApparatusCodec.sanction(out, sanction));
        out.list(revision.parameters(), parameter -> ApparatusCodec.parameter(out, parameter));
        out.list(revision.definitions(), definition -> ApparatusCodec.definition(out, definition));
        out.list(revision.allowances(), allowance -> AllowanceCodec.write(out, allowance));
        out.optional(revision.seal().own(), out::word);
        out.optional(revision.seal().predecessor(), out::word);
    }

    static Revision read(Decoder in) {
        return new Revision(
                new PolicyId(in.text()),
                new RevisionId(in.text()),
                in.constant(RevisionStatus.class),
                new RevisionDates(
                        in.optional(() -> day(in)),
                        in.optional(() -> day(in)),
                        in.optional(() -> day(in)),
                        in.optional(() -> day(in))),
                in.optional(() -> new RevisionId(in.text())),
                new RevisionSource(
                        new ContentHash(in.text()),
                        in.text(),
                        in.text(),
                        in.constant(RevisionSource.ChangeOrigin.class),
                        in.constant(TextFormat.class),
                        Charset.forName(in.text())),
                in.list(() -> approval(in)),
                in.list(() -> new EditorialNote(in.text())),
                in.list(() -> NodeCodec.read(in)),
                in.list(() -> NormCodec.read(in)),
                in.list(() -> ApparatusCodec.term(in)),
                in.list(() -> ApparatusCodec.reference(in)),
                in.list(() -> ApparatusCodec.sanction(in)),
                in.list(() -> ApparatusCodec.parameter(in)),
                in.list(() -> ApparatusCodec.definition(in)),
                in.list(() -> AllowanceCodec.read(in)),
                new Seal(in.optional(() -> new ContentHash(in.text())), in.optional(() -> new ContentHash(in.text()))));
    }

    private static LocalDate day(Decoder in) {
        return LocalDate.parse(in.text());
    }

    private static Approval approval(Decoder in) {
        in.open();
        Approval approval = new Approval(in.text(), day(in));
        in.close();
        return approval;
    }
}
