package dev.proviso.importer;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.DoubleSpacing;
import dev.proviso.importer.block.HtmlBlocks;
import dev.proviso.importer.block.MarkdownBlocks;
import dev.proviso.importer.block.PlainBlocks;
import dev.proviso.importer.block.ReadText;
import dev.proviso.importer.outline.Dates;
import dev.proviso.importer.outline.Outliner;
import dev.proviso.importer.outline.Part;
import dev.proviso.importer.propose.Proposal;
import dev.proviso.importer.text.DecodedText;
import dev.proviso.importer.text.Formats;
import dev.proviso.importer.tree.Nodes;
import dev.proviso.importer.tree.Slugs;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.TextFormat;
import dev.proviso.model.fact.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a published text as a revision: sections, clauses, items and paragraphs, with proposed norms, terms and references.
 *
 * <p>Any bytes at all can be read. What is not understood becomes a paragraph, and nothing is lost: the revision gives the bytes back.
 */
public final class Importer {

    private static final String EXTRACTOR = "proviso import 1";

    private final DecodedText decoded;
    private final TextFormat format;

    /** As what the text is read. */
    private final TextFormat readAs;

    private final ImportRequest request;

    private Importer(DecodedText decoded, ImportRequest request) {
        this.decoded = decoded;
        this.request = request;
        this.format = request.format().orElseGet(() -> Formats.of(request.name(), decoded.text()));
        // Markdown would make a paragraph of each line.
        this.readAs = format == TextFormat.MARKDOWN && DoubleSpacing.isIn(decoded.text()) ? TextFormat.PLAIN : format;
    }

    /** The revision that a publisher's bytes are. Cost: linear in their number. */
    public static Imported read(byte[] bytes, ImportRequest request) {
        return new Importer(DecodedText.of(bytes), request).read(ContentHash.of(bytes));
    }

    private Imported read(ContentHash snapshot) {
        ReadText read = text();
        Nodes.Made made = nodes(read.blocks());
        String title = title(made.nodes());
        PolicyId policyId = request.policy()
                .map(Policy::id)
                .or(request::policyId)
                .orElseGet(() -> new PolicyId(new Slugs().next(title, "policy")));
        Revision bare = revision(policyId, snapshot, made.nodes(), Optional.empty());
        Proposal proposal = Proposal.of(bare, made.parts(), read.places(), request.policy(), title);
        Revision revision = revision(policyId, snapshot, made.nodes(), Optional.of(proposal));
        return new Imported(revision, request.policy().orElseGet(() -> policy(policyId, title, proposal)));
    }

    private Nodes.Made nodes(List<Block> blocks) {
        String text = decoded.text();
        List<Part> parts = Outliner.outline(blocks, text, readAs);
        if (!parts.isEmpty()) {
            return Nodes.of(parts, text);
        }
        return text.isEmpty() ? new Nodes.Made(List.of(), Map.of()) : new Nodes.Made(List.of(wordless(text)), Map.of());
    }

    private ReadText text() {
        String text = decoded.text();
        return switch (readAs) {
            case PLAIN -> PlainBlocks.read(text);
            case MARKDOWN -> MarkdownBlocks.read(text);
            case HTML -> HtmlBlocks.read(text);
        };
    }

    private static Node wordless(String text) {
        return new Paragraph(
                new NodeId("text"),
                ParagraphRole.BODY,
                new Passage("", "", "", "", "", text, ""),
                List.of(new EditorialNote("No words were found in this text; it is kept as it stands.")),
                Lineage.ORIGINAL);
    }

    private String title(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.TITLE)
                .map(Node::text)
                .findFirst()
                .orElseGet(() -> fileName().replaceFirst("\\.[A-Za-z]{1,8}$", ""));
    }

    private String fileName() {
        String name = request.name();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private Revision revision(PolicyId policy, ContentHash snapshot, List<Node> nodes, Optional<Proposal> proposal) {
        return new Revision(
                policy,
                request.revision(),
                RevisionStatus.DRAFT,
                dates(nodes),
                Optional.empty(),
                new RevisionSource(
                        snapshot,
                        "Imported from " + (request.name().equals("-") ? "standard input" : fileName()),
                        EXTRACTOR,
                        RevisionSource.ChangeOrigin.PUBLISHER,
                        format,
                        decoded.charset()),
                List.of(),
                List.of(),
                nodes,
                proposal.map(Proposal::norms).orElse(List.of()),
                proposal.map(Proposal::terms).orElse(List.of()),
                proposal.map(Proposal::references).orElse(List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static RevisionDates dates(List<Node> nodes) {
        return Dates.of(nodes.stream()
                .flatMap(node -> node instanceof Section
                        ? Stream.concat(Stream.of(node), node.children().stream())
                        : Stream.of(node))
                .filter(node -> node instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.DATELINE)
                .map(Node::text)
                .toList());
    }

    private static Policy policy(PolicyId id, String title, Proposal proposal) {
        return new Policy(
                id,
                title.isBlank() ? id.value() : title,
                "not recorded",
                "en",
                proposal.parties().roles(),
                proposal.documents(),
                Vocabulary.EMPTY);
    }
}
