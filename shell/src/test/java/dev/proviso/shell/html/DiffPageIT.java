package dev.proviso.shell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.html.DiffPage.Block;
import dev.proviso.shell.html.DiffPage.Entry;
import dev.proviso.shell.html.DiffPage.Filter;
import dev.proviso.shell.html.DiffPage.Mark;
import dev.proviso.shell.html.DiffPage.Note;
import dev.proviso.shell.html.DiffPage.Piece;
import dev.proviso.shell.html.DiffPage.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a difference in a real browser. */
class DiffPageIT {

    private static final String HOSTILE =
            "</p></style></script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
                    + "\"'><b>bold</b>&amp;\u202Eevil\u001b]52;c;AAAA\u0007 ${1+1} <!-- ";

    @TempDir
    static Path profile;

    private static Browser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        browser = Browser.start(profile, true);
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Entry entry(String id, String filter, String place, String kinds, Piece... pieces) {
        List<Piece> all = List.of(pieces);
        return new Entry(
                id,
                !filter.equals("unchanged"),
                List.of(filter),
                place,
                kinds,
                List.of(new Block(
                        "",
                        false,
                        all,
                        all.stream()
                                .filter(piece -> piece.mark() != Mark.PUT_IN)
                                .toList(),
                        all.stream()
                                .filter(piece -> piece.mark() != Mark.TAKEN_OUT)
                                .toList())),
                List.of(new Note("effect", "stricter", List.of())));
    }

    private static Piece same(String text) {
        return new Piece(Mark.NONE, text);
    }

    private static DiffPage page(Section... sections) {
        return new DiffPage(
                "r1 → r2",
                "tightening",
                "1 added, 1 amended, 1 moved",
                List.of(),
                List.of(
                        new Filter("added", "added", 1),
                        new Filter("amended", "amended", 1),
                        new Filter("moved", "moved", 1),
                        new Filter("unchanged", "unchanged text", 2)),
                List.of(sections),
                List.of());
    }

    private static String sample() {
        return HtmlPages.of(page(
                new Section(
                        "part-1",
                        "A. Safety",
                        "1 added, 1 amended",
                        List.of(
                                entry("e1", "unchanged", "A.1", "same words", same("Wear gloves.")),
                                entry(
                                        "e2",
                                        "amended",
                                        "A.2",
                                        "amended (substantive)",
                                        same("Goggles at the lathe"),
                                        new Piece(Mark.PUT_IN, " and the grinder"),
                                        new Piece(Mark.TAKEN_OUT, " only"),
                                        same(".")),
                                entry("e3", "added", "A.3", "added", new Piece(Mark.PUT_IN, "Report breakage.")))),
                new Section(
                        "part-2",
                        "B. Guests",
                        "1 moved",
                        List.of(entry("e4", "moved", "A.9 → B.1", "moved", same("Sweep the floor.")))),
                new Section(
                        "part-3",
                        "C. Money",
                        "",
                        List.of(entry("e5", "unchanged", "C.1", "same words", same("Pay the fee."))))));
    }

    @Test
    void whatIsChosenIsShown() throws IOException {
        browser.open(folder, sample(), 1200);

        assertThat(browser.visible(".entry .place")).containsExactly("A.2", "A.3", "A.9 → B.1");
        assertThat(browser.visible("h2")).containsExactly("A. Safety", "B. Guests");

        browser.click("#show-added");
        assertThat(browser.visible(".entry .place")).containsExactly("A.2", "A.9 → B.1");
        assertThat(browser.visible("#shown")).containsExactly("2 of 3 changes shown");

        browser.click("#show-moved").click("#show-unchanged");
        assertThat(browser.visible(".entry .place")).containsExactly("A.1", "A.2", "C.1");
        assertThat(browser.visible("h2")).containsExactly("A. Safety", "C. Money");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keysGoFromChangeToChangeAndFindWords() throws IOException {
        browser.open(folder, sample(), 1200);

        assertThat(browser.type("n").focused()).isEqualTo("e2");
        assertThat(browser.type("n").type("n").focused()).isEqualTo("e4");
        assertThat(browser.type("n").focused()).isEqualTo("e4");
        assertThat(browser.type("p").focused()).isEqualTo("e3");

        assertThat(browser.type("/").focused()).isEqualTo("search");
        browser.type("the GRINDER");
        assertThat(browser.visible(".entry .place")).containsExactly("A.2");
        assertThat(browser.visible("#shown")).containsExactly("1 of 3 changes shown");

        browser.escape();
        assertThat(browser.visible(".entry .place")).hasSize(3);
        assertThat(browser.type("v").visible(".sides")).hasSize(2);
        assertThat(browser.visible("p.inline")).isEmpty();
    }

    @Test
    void keysCanBeSwitchedOff() throws IOException {
        browser.open(folder, sample(), 1200);

        browser.click(".keys summary").click("#keys");

        assertThat(browser.type("n").focused()).isEqualTo("keys");
    }

    @Test
    void bothViewsAndTheFiltersWorkWithoutAScript(@TempDir Path other) throws IOException {
        try (Browser browser = Browser.start(other, false).open(folder, sample(), 1200)) {
            assertThat(browser.visible(".script")).isEmpty();
            assertThat(browser.visible(".entry .place")).containsExactly("A.2", "A.3", "A.9 → B.1");
            assertThat(browser.visible("p.inline"))
                    .containsExactly("Goggles at the lathe and the grinder only.", "Report breakage.");

            browser.click("#view-sides").click("#show-added");

            assertThat(browser.visible("p.inline")).isEmpty();
            assertThat(browser.visible(".before")).containsExactly("Goggles at the lathe only.");
            assertThat(browser.visible(".after")).containsExactly("Goggles at the lathe and the grinder.");
        }
    }

    @Test
    void textFromOutsideIsShownAndDoesNothing() throws IOException {
        Entry entry = new Entry(
                "e1",
                true,
                List.of("amended"),
                HOSTILE,
                "amended",
                List.of(new Block(
                        HOSTILE, true, List.of(new Piece(Mark.PUT_IN, HOSTILE)), List.of(), List.of(same(HOSTILE)))),
                List.of(new Note(HOSTILE, HOSTILE, List.of(new Piece(Mark.TAKEN_OUT, HOSTILE)))));
        DiffPage page = new DiffPage(
                HOSTILE,
                HOSTILE,
                "1 amended",
                List.of(HOSTILE),
                List.of(new Filter("amended", "amended", 1)),
                List.of(new Section("part-1", HOSTILE, "1 amended", List.of(entry))),
                List.of(new Note(HOSTILE, HOSTILE, List.of())));

        browser.open(folder, HtmlPages.of(page), 1200);

        assertThat(browser.title()).startsWith("</p></style></script><script>").contains("<U+202E>evil\\x1b]52");
        assertThat(browser.visible(".entry ins").get(0))
                .contains("<img src=x onerror=")
                .contains("${1+1} <!--");
        assertThat(browser.count("img, b, script:not(body > script)")).isZero();
        assertThat(browser.count("script")).isOne();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void evenAScriptThatGotInIsNotRun() throws IOException {
        String broken = sample().replace(
                        "<main", "<script>document.title='owned'</script><img src='http://127.0.0.1:9/x'><main");

        browser.open(folder, broken, 1200);

        assertThat(browser.title()).isEqualTo("r1 → r2");
        assertThat(browser.complaints()).hasSize(2).allMatch(line -> line.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 800, 1600})
    void thePageIsNeverWiderThanTheWindow(int width) throws IOException {
        browser.open(folder, sample(), width);

        browser.click("#view-sides");

        assertThat(browser.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    /** Contrast after the Web Content Accessibility Guidelines 2.2; 7 is what they ask for at their highest level. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsStandOutFromWhatIsBehindThem(String scheme) throws IOException {
        browser.open(folder, sample(), 1200).prefer(scheme);

        String paper = browser.style("body", "background-color");
        assertThat(Contrast.of(browser.style("body", "color"), paper)).isGreaterThan(7);
        assertThat(Contrast.of(browser.style(".kinds", "color"), paper)).isGreaterThan(4.5);
        assertThat(Contrast.of(browser.style(".contents a", "color"), paper)).isGreaterThan(4.5);
        for (String selector : List.of("ins", "del")) {
            assertThat(Contrast.of(browser.style(selector, "color"), browser.style(selector, "background-color")))
                    .isGreaterThan(7);
        }
        assertThat(browser.style("ins", "text-decoration-line")).isEqualTo("underline");
        assertThat(browser.style("del", "text-decoration-line")).isEqualTo("line-through");
    }

    @Test
    void printedItIsTheTextAlone() throws IOException {
        browser.open(folder, sample(), 800).print();

        assertThat(browser.visible("nav, form")).isEmpty();
        assertThat(browser.visible(".entry .place")).containsExactly("A.2", "A.3", "A.9 → B.1");
        assertThat(browser.style("body", "color")).isEqualTo("rgba(0, 0, 0, 1)");
    }

    @Test
    void readersWhoHearThePageFindTheirWay() throws IOException {
        browser.open(folder, sample(), 1200);

        assertThat(browser.count("main")).isOne();
        assertThat(browser.count("nav[aria-labelledby]")).isOne();
        assertThat(browser.count("h1")).isOne();
        assertThat(browser.count("html[lang]")).isOne();
        assertThat(
                        browser.evaluate(
                                "Array.from(document.querySelectorAll('[aria-labelledby], [for]'))"
                                        + ".every(e => document.getElementById(e.getAttribute('aria-labelledby') ?? e.getAttribute('for')))"))
                .isEqualTo(true);
        assertThat(browser.evaluate(
                        "Array.from(document.querySelectorAll('input'))" + ".every(e => e.labels.length > 0)"))
                .isEqualTo(true);
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('ins'), '::before').content"))
                .isEqualTo("\" [put in: \"");
        assertThat(browser.evaluate("new Set(Array.from(document.querySelectorAll('[id]')).map(e => e.id)).size"
                        + " === document.querySelectorAll('[id]').length"))
                .isEqualTo(true);
    }
}
