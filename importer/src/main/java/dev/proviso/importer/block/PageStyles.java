package dev.proviso.importer.block;

import dev.proviso.importer.label.Numbering;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the styles of a page say of its elements: their own, and those that the page's head gives to single classes. */
final class PageStyles {

    private static final Pattern CLASS =
            Pattern.compile("(?:ol|ul|li|p|div|span)?\\.([\\w-]{1,100}+)(?:>li:?:before)?");
    private static final Pattern WEIGHT = Pattern.compile("font-weight:(bolder|bold|normal|lighter|[1-9]00)");
    private static final int LEAST_BOLD = 600;

    private final Map<String, Boolean> bold = new HashMap<>();
    private final Map<String, Numbering> numberings = new HashMap<>();

    private PageStyles() {}

    static PageStyles of(Document page) {
        PageStyles styles = new PageStyles();
        page.select("style").forEach(sheet -> styles.read(sheet.data()));
        return styles;
    }

    /** Rules may stand in the braces of a condition; theirs are the inner ones. */
    private void read(String sheet) {
        int from = 0;
        int open = -1;
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (c == '{') {
                from = open >= 0 ? open + 1 : from;
                open = i;
            } else if (c == '}') {
                if (open >= 0) {
                    rule(plain(sheet.substring(from, open)), plain(sheet.substring(open + 1, i)));
                }
                open = -1;
                from = i + 1;
            } else if (c == ';' && open < 0) {
                from = i + 1;
            }
        }
    }

    private void rule(String selectors, String declarations) {
        Optional<Boolean> weight = weight(declarations);
        Optional<Numbering> numbering = numbering(declarations);
        if (weight.isPresent() || numbering.isPresent()) {
            for (String selector : selectors.split(",", -1)) {
                Matcher name = CLASS.matcher(selector);
                if (name.matches()) {
                    weight.ifPresent(is -> bold.put(name.group(1), is));
                    numbering.ifPresent(is -> numberings.put(name.group(1), is));
                }
            }
        }
    }

    /** Whether an element is bold, or expressly not; empty if its styles do not tell. */
    Optional<Boolean> bold(Element element) {
        return weight(plain(element.attr("style"))).or(() -> ofClass(element, bold));
    }

    /** How a list is counted; empty if its styles do not tell. */
    Optional<Numbering> numbering(Element list) {
        return numbering(plain(list.attr("style"))).or(() -> ofClass(list, numberings));
    }

    private static <T> Optional<T> ofClass(Element element, Map<String, T> byClass) {
        return byClass.isEmpty() || !element.hasAttr("class")
                ? Optional.empty()
                : element.classNames().stream()
                        .filter(byClass::containsKey)
                        .map(byClass::get)
                        .findFirst();
    }

    private static Optional<Boolean> weight(String declarations) {
        Matcher weight = WEIGHT.matcher(declarations);
        if (!weight.find()) {
            return Optional.empty();
        }
        String value = weight.group(1);
        return Optional.of(
                Character.isDigit(value.charAt(0)) ? Integer.parseInt(value) >= LEAST_BOLD : value.startsWith("bold"));
    }

    private static Optional<Numbering> numbering(String declarations) {
        if (declarations.contains("lower-alpha") || declarations.contains("lower-latin")) {
            return Optional.of(Numbering.LOWER_LETTER);
        }
        if (declarations.contains("upper-alpha") || declarations.contains("upper-latin")) {
            return Optional.of(Numbering.UPPER_LETTER);
        }
        if (declarations.contains("lower-roman")) {
            return Optional.of(Numbering.LOWER_ROMAN);
        }
        if (declarations.contains("upper-roman")) {
            return Optional.of(Numbering.UPPER_ROMAN);
        }
        // A list without marks of its own may have some that its style counts.
        boolean unmarked = declarations.contains("list-style:none")
                || declarations.contains("list-style-type:none")
                || declarations.contains(":disc");
        return unmarked && !declarations.contains("counter-reset") ? Optional.of(Numbering.BULLET) : Optional.empty();
    }

    private static String plain(String style) {
        return style.isEmpty()
                ? style
                : style.replaceAll("/\\*[^*]*+\\*/|\\s++|<!--|-->", "").toLowerCase(Locale.ROOT);
    }
}
