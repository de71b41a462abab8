package dev.proviso.importer.block;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what a page hides for good from what it only folds away until its reader asks for it: the answers behind questions, say. */
final class Folds {

    /** Shorter stretches are messages and labels. */
    private static final int LEAST = 30;

    private static final int FARTHEST = 3;

    private static final String CONTROLS =
            "[aria-controls], [data-target], [data-bs-target], [data-toggle], a[href^=#], summary";

    private static final Pattern NAME = Pattern.compile(
            "accord[ie]on|collaps|expand|toggle|fold|faq|panel|tab-?(?:pane|content)|answer", Pattern.CASE_INSENSITIVE);

    /** What stays hidden whatever controls it. */
    private static final Pattern NEVER = Pattern.compile(
            "modal|pop-?up|popover|overlay|cookie|consent|menu|nav|drop-?down|tool-?tip|dialog|search|lang|toast|alert|error|loading",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> controlled;

    private Folds(Set<String> controlled) {
        this.controlled = controlled;
    }

    static Folds of(Document page) {
        Set<String> controlled = new HashSet<>();
        for (Element control : page.body().select(CONTROLS)) {
            for (String attribute : Set.of("aria-controls", "data-target", "data-bs-target", "href")) {
                String target = control.attr(attribute);
                controlled.add(target.startsWith("#") ? target.substring(1) : target);
            }
        }
        controlled.remove("");
        return new Folds(controlled);
    }

    /** Whether an element is hidden, and no text that is only folded away. */
    boolean isHidden(Element element) {
        boolean hidden = element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
        return hidden && !isFolded(element);
    }

    private boolean isFolded(Element element) {
        return !NEVER.matcher(names(element)).find()
                && element.text().length() >= LEAST
                && (controlled.contains(element.id()) || isCalledFold(element) || standsUnderHead(element));
    }

    private static boolean isCalledFold(Element element) {
        Element at = element;
        for (int i = 0; i < FARTHEST && at != null && !at.normalName().equals("body"); i++) {
            if (NEVER.matcher(names(at)).find()) {
                return false;
            }
            if (NAME.matcher(names(at)).find()) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether the element in front is a heading, or a button that opens texts. */
    private static boolean standsUnderHead(Element element) {
        return Optional.ofNullable(element.previousElementSibling())
                .filter(before -> before.normalName().matches("h[1-6]|dt") || Surroundings.opensText(before))
                .isPresent();
    }

    private static String names(Element element) {
        return element.id() + " " + element.className();
    }
}
