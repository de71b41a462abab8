package dev.proviso.model.bundle;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Parlance;
import dev.proviso.model.document.Parlance.Example;
import dev.proviso.model.document.Parlance.Gap;
import dev.proviso.model.document.Parlance.Synonym;

/** Packs how people speak of what a policy is about. */
final class ParlanceCodec {

    private ParlanceCodec() {}

    static void write(Encoder out, Parlance parlance) {
        out.list(
                parlance.synonyms(),
                synonym -> out.group(group -> {
                    group.list(synonym.said(), group::text);
                    group.list(synonym.meant(), group::text);
                }));
        out.list(
                parlance.examples(),
                example -> out.group(group -> {
                    group.word(example.clause());
                    group.list(example.asked(), group::text);
                }));
        out.list(
                parlance.gaps(),
                gap -> out.group(group -> {
                    group.text(gap.topic());
                    group.list(gap.asked(), group::text);
                }));
    }

    static Parlance read(Decoder in) {
        return new Parlance(in.list(() -> synonym(in)), in.list(() -> example(in)), in.list(() -> gap(in)));
    }

    private static Synonym synonym(Decoder in) {
        in.open();
        Synonym synonym = new Synonym(in.list(in::text), in.list(in::text));
        in.close();
        return synonym;
    }

    private static Example example(Decoder in) {
        in.open();
        Example example = new Example(new NodeId(in.text()), in.list(in::text));
        in.close();
        return example;
    }

    private static Gap gap(Decoder in) {
        in.open();
        Gap gap = new Gap(in.text(), in.list(in::text));
        in.close();
        return gap;
    }
}
