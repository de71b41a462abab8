package dev.proviso.importer.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what of a page is around its text: navigation, banners, dialogs, footers. Elements say so by what they are, by their role, or by
 * the names that their makers gave them; a name is not believed where much of the page's text stands in the element.
 */
final class Surroundings {

    /** From this share of the page's words on, an element is not around the text. */
    private static final int LEAST_SHARE = 4;

    private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "dialog", "noscript", "menu");
    private static final Set<String> ROLES = Set.of("navigation", "contentinfo", "search", "dialog", "alertdialog");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "select",
            "textarea",
            "audio",
            "video",
            "head",
            "datalist",
            "mat-icon",
            "ion-icon");
    private static final Set<String> NEVER =
            Set.of("html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th");

    /** Longer names are nobody's. */
    private static final int LONGEST_NAME = 60;

    private static final String PLACE =
            "(?:(?:site|page|main|global|top|bottom|primary|secondary|app|mobile|desktop|left|right|header|footer|side|sub|sticky|fixed|nav)[-_]{0,2})*";
    private static final String PIECE =
            "(?:[-_]{1,2}(?:wrap(?:per)?|container|inner|outer|area|bar|links?|list|menu|nav|top|bottom|main|default|fixed|static|light|dark|inverse|collapse|col|column|widgets?|row|block|primary|secondary|left|right|brand|header|mobile|expand|xs|sm|md|lg|xl|[0-9]{1,3}))*";

    /** What parts of pages that are no text are called, as classes or as ids. */
    private static final Pattern NAME =
            Pattern.compile(PLACE + "(?:nav|navbar|navigation|menu|sidebar|sidenav|topbar|breadcrumbs?)" + PIECE + "|"
                    + PLACE + "footer(?:[-_][\\w-]*)?|(?:back|scroll|go)[-_]?(?:to)?[-_]?top|pre-?loader");

    /** What is called so as a class; as an id it may be the name of a section. */
    private static final Pattern CLASS_NAME = Pattern.compile(
            "(?:(?:site|page|navbar|brand|main)[-_]?)?(?:logo|brand)|modal|offcanvas|toast|social[-_]?(?:links|icons|list|buttons)|share[-_]?(?:links|buttons)|copyright(?:-text)?|related-(?:posts|articles)|comments-area");

    /** What only programs that read aloud show, also within a sentence. */
    private static final Pattern UNSEEN =
            Pattern.compile("sr-only|visually-?hidden|screen-reader-text|skip-?(?:link|nav|to-content|to-main)s?");

    private static final Pattern BANNER = Pattern.compile(
            "(?:cookies?|gdpr|consent|cc)[-_]?(?:banner|bar|consent|notice|popup|modal|overlay|dialog|message|alert|toast|box|window|wrapper|container|law)(?:[-_][a-z0-9]+)*");
    private static final String CONTROLS = "button, input, [role=button], a[class*=btn], a[class*=button], a[onclick]";

    /** What links to headings look like, for readers to copy. */
    private static final Set<String> ANCHORS = Set.of("¶", "#", "§", "🔗");

    private static final Pattern SKIP = Pattern.compile(
            "(?:skip\\s+(?:to|nav)|\\W*\\s*(?:back|return)\\s+to\\s+(?:the\\s+)?top\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUTTON =
            Pattern.compile("(?:^|[\\s_-])(?:btn|button|cta)(?=$|[\\s_-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("mailto:|tel:", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS = Pattern.compile("accordion|collapsible", Pattern.CASE_INSENSITIVE);
    private static final Pattern ICON = Pattern.compile("(?:^|\\s)material-(?:icons|symbols)");

    private final Set<Element> named = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Folds folds;

    private Surroundings(Folds folds) {
        this.folds = folds;
    }

    static Surroundings of(Document page) {
        Surroundings around = new Surroundings(Folds.of(page));
        around.findNamed(page.body());
        return around;
    }

    /** A named element and, once it has been gone through, how many characters of text stand in it. */
    private record Candidate(Element element, long length) {}

    private void findNamed(Element body) {
        List<Candidate> candidates = new ArrayList<>();
        IdentityHashMap<Element, Long> entered = new IdentityHashMap<>();
        ArrayDeque<Node> pending = new ArrayDeque<>();
        pending.push(body);
        long read = 0;
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            if (node instanceof TextNode text) {
                read += text.getWholeText().strip().length();
            } else if (node instanceof Element element && entered.containsKey(element)) {
                candidates.add(new Candidate(element, read - entered.remove(element)));
            } else if (node instanceof Element element && !isSilent(element)) {
                if (isNamed(element)) {
                    entered.put(element, read);
                    pending.push(element);
                }
                List<Node> children = element.childNodes();
                for (int i = children.size() - 1; i >= 0; i--) {
                    pending.push(children.get(i));
                }
            }
        }
        for (Candidate candidate : candidates) {
            if (candidate.length() * LEAST_SHARE < read && fits(candidate.element())) {
                named.add(candidate.element());
            }
        }
    }

    private static boolean isNamed(Element element) {
        return element.normalName().equals("form")
                || (!NEVER.contains(element.normalName()) && (hasName(element) || isBanner(element)));
    }

    private static boolean hasName(Element element) {
        if (classes(element).anyMatch(name -> UNSEEN.matcher(name).matches())) {
            return true;
        }
        boolean called = names(element).anyMatch(name -> NAME.matcher(name).matches())
                || classes(element).anyMatch(name -> CLASS_NAME.matcher(name).matches());
        return called && isApart(element.previousSibling()) && isApart(element.nextSibling());
    }

    private static boolean isBanner(Element element) {
        return names(element).anyMatch(name -> BANNER.matcher(name).matches());
    }

    private static Stream<String> names(Element element) {
        return element.hasAttr("id")
                ? Stream.concat(shown(Stream.of(element.id())), classes(element))
                : classes(element);
    }

    private static Stream<String> classes(Element element) {
        return element.hasAttr("class") ? shown(element.classNames().stream()) : Stream.empty();
    }

    private static Stream<String> shown(Stream<String> names) {
        return names.filter(name -> name.length() <= LONGEST_NAME).map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** Whether nothing speaks against a name: a page's title in the element, or the lack of buttons in a banner. */
    private static boolean fits(Element element) {
        boolean banner = !element.normalName().equals("form") && !hasName(element);
        return (names(element).anyMatch(name -> name.contains("footer")) || element.selectFirst("h1") == null)
                && (!banner || element.selectFirst(CONTROLS) != null);
    }

    /** Whether an element has no words to read, on no page. */
    static boolean isSilent(Element element) {
        String name = element.normalName();
        return name.equals("button")
                ? !opensText(element)
                : SILENT.contains(name) || ICON.matcher(element.className()).find();
    }

    /** Whether a button is the heading of a text that it shows and hides. */
    static boolean opensText(Element button) {
        boolean opens = (button.hasAttr("aria-controls") || button.hasAttr("aria-expanded"))
                && !button.hasAttr("aria-haspopup")
                && !button.hasAttr("aria-label");
        return button.normalName().equals("button")
                && (opens || OPENS.matcher(button.className()).find());
    }

    /** Whether an element is around the text of its page. */
    boolean isAround(Element element) {
        String name = element.normalName();
        boolean control = name.equals("a") && (isCopied(element) || isSkip(element) || isLoneButton(element));
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        return control
                || ELEMENTS.contains(name)
                || isSiteHeader(element, name, role)
                || ROLES.contains(role)
                || folds.isHidden(element)
                || named.contains(element);
    }

    /** A header without the page's title; inside of the text, without any heading. */
    private static boolean isSiteHeader(Element element, String name, String role) {
        boolean header = name.equals("header") || role.equals("banner");
        return header
                && element.selectFirst(
                                element.closest("main, article, section") == null ? "h1" : "h1, h2, h3, h4, h5, h6")
                        == null;
    }

    /** A link to a heading, for readers to copy. */
    private static boolean isCopied(Element link) {
        return link.attr("href").startsWith("#") && ANCHORS.contains(link.text());
    }

    /** A link past the page's head, or back to it. */
    private static boolean isSkip(Element link) {
        return link.attr("href").startsWith("#") && SKIP.matcher(link.text()).lookingAt();
    }

    /** A link that looks like a button and is no part of a sentence. */
    private static boolean isLoneButton(Element link) {
        boolean looks = link.attr("role").equalsIgnoreCase("button")
                || BUTTON.matcher(link.className()).find();
        return looks
                && !ADDRESS.matcher(link.attr("href")).lookingAt()
                && isApart(link.previousSibling())
                && isApart(link.nextSibling());
    }

    private static boolean isApart(@Nullable Node neighbour) {
        return !(neighbour instanceof TextNode text) || text.isBlank();
    }
}
