package dev.proviso.importer.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What of a page holds its text.
 *
 * @param parts in order
 * @param start where the text starts in the page; what the parts have in front of it is no text
 * @param needsName whether the page's title does not stand in them
 */
record MainPart(List<Element> parts, int start, boolean needsName) {

    /** A main part with less than this share of the page's words is none. */
    private static final int LEAST_SHARE = 4;

    static MainPart of(Document page, Surroundings around) {
        Element main = main(page.body());
        if (main.selectFirst("h1") != null) {
            return new MainPart(List.of(main), 0, false);
        }
        Optional<Element> title = title(page.body(), main, around);
        return title.map(above -> from(above, main)).orElseGet(() -> new MainPart(List.of(main), 0, true));
    }

    private static Element main(Element body) {
        for (String query : List.of("main, [role=main]", "article")) {
            List<Element> found = body.select(query);
            if (found.size() == 1
                    && found.get(0).text().length() * LEAST_SHARE >= body.text().length()) {
                return found.get(0);
            }
        }
        return body;
    }

    /** The only heading of the first level above the main part, where it is the title of a document and not the name of a site. */
    private static Optional<Element> title(Element body, Element main, Surroundings around) {
        List<Element> above = body.select("h1").stream()
                .filter(heading -> heading.sourceRange().isTracked()
                        && heading.sourceRange().startPos() < main.sourceRange().startPos()
                        && heading.parents().stream().noneMatch(around::isAround))
                .limit(2)
                .toList();
        return above.size() == 1 && DocumentNames.isIn(above.get(0).text())
                ? Optional.of(above.get(0))
                : Optional.empty();
    }

    /** From a title on to the end of the main part. */
    private static MainPart from(Element title, Element main) {
        Elements aroundMain = main.parents();
        Element next = title;
        while (next.parent() != null && !aroundMain.contains(next.parent())) {
            next = next.parent();
        }
        List<Element> parts = new ArrayList<>();
        for (Element part = next;
                part != null && !part.equals(main) && !aroundMain.contains(part);
                part = part.nextElementSibling()) {
            parts.add(part);
        }
        parts.add(main);
        return new MainPart(parts, title.sourceRange().startPos(), false);
    }
}
