package dev.proviso.importer.propose;

import dev.proviso.importer.tree.Slugs;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.RelatedDocument;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The other documents that a text names. Of a policy that is known only its own can be referred to. */
final class Documents {

    private static final int LONGEST_TITLE = 120;

    /** Words of a link that say nothing of where it leads. */
    private static final Pattern POINTING = Pattern.compile(
            "(?:(?:please )?(?:click|see|read|right|over) )?(?:here|there)"
                    + "|(?:this|these|those|that|it|them)(?: (?:web ?)?(?:pages?|links?|documents?|sites?))?"
                    + "|(?:web ?)?(?:links?|pages?|sites?)|details"
                    + "|(?:(?:read|learn|see|find out|for) )?more(?: information| details)?(?: (?:about|on) (?:this|it))?(?: here)?"
                    + "|hier|ici|aquí|aqui|qui",
            Pattern.CASE_INSENSITIVE);

    private final boolean fixed;
    private final Slugs slugs = new Slugs();
    private final Map<DocumentId, RelatedDocument> documents = new LinkedHashMap<>();
    private final Map<String, DocumentId> byName = new LinkedHashMap<>();

    private Documents(boolean fixed, List<RelatedDocument> known) {
        this.fixed = fixed;
        for (RelatedDocument document : known) {
            documents.put(document.id(), document);
            slugs.next(document.id().value(), "document");
            remember(document);
        }
    }

    /** Those of a policy, and no others. */
    static Documents of(List<RelatedDocument> known) {
        return new Documents(true, known);
    }

    /** Those that are found. */
    static Documents found() {
        return new Documents(false, List.of());
    }

    List<RelatedDocument> all() {
        return new ArrayList<>(documents.values());
    }

    /** The document with a title. */
    Optional<DocumentId> named(String title) {
        Optional<DocumentId> known = Optional.ofNullable(byName.get(key(title)));
        return known.isPresent() || fixed || title.isBlank() ? known : Optional.of(add(title, Optional.empty()));
    }

    /** The document behind a link. */
    Optional<DocumentId> linked(String words, String target) {
        Optional<URI> uri = uri(target);
        Optional<DocumentId> known =
                Optional.ofNullable(byName.get(key(target))).or(() -> Optional.ofNullable(byName.get(key(words))));
        if (known.isPresent() || fixed || uri.isEmpty()) {
            return known;
        }
        boolean telling = words.length() > 3
                && words.length() <= LONGEST_TITLE
                && !POINTING.matcher(words).matches();
        return Optional.of(add(telling ? words : target, uri));
    }

    private DocumentId add(String title, Optional<URI> url) {
        DocumentId id = new DocumentId(slugs.next(title, "document"));
        RelatedDocument document = new RelatedDocument(id, title, url, RelatedDocument.Relation.MENTIONS);
        documents.put(id, document);
        remember(document);
        return id;
    }

    private void remember(RelatedDocument document) {
        byName.putIfAbsent(key(document.title()), document.id());
        document.url().ifPresent(url -> byName.putIfAbsent(key(url.toString()), document.id()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Optional<URI> uri(String target) {
        try {
            return Optional.of(new URI(target.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
