package dev.proviso.shell.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.html.ReportPage.App;
import dev.proviso.shell.html.ReportPage.Column;
import dev.proviso.shell.html.ReportPage.Entry;
import dev.proviso.shell.html.ReportPage.Filter;
import dev.proviso.shell.html.ReportPage.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a report in a real browser. */
class ReportPageIT {

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

    private static Entry entry(int app, int clause, String code, String mark) {
        return new Entry(
                "c-" + app + "-" + clause,
                code,
                mark,
                code,
                "A." + clause,
                clause == 1 ? 0 : 1,
                "Wear gloves at bench " + clause + ".",
                List.of(new Note("because", List.of("gloves_worn = false  (line " + clause + ")"))));
    }

    private static App app(int number, String name, Entry... entries) {
        return new App("app-" + number, name, "", "as of 2026-11-01", "1 violated", List.of(entries));
    }

    private static String page(App... apps) {
        return HtmlPages.of(new ReportPage(
                "Workshop rules",
                "workshop@r1",
                List.of(),
                List.of(
                        new Filter("violated", "✗", "violated", 1),
                        new Filter("undecided", "?", "undecided", 1),
                        new Filter("compliant", "✓", "compliant", 2)),
                List.of("A. Safety", "B. Guests"),
                List.of(
                        new Column("A.1", 0, "Wear gloves at bench 1.", 1, 0),
                        new Column("A.2", 1, "Wear gloves at bench 2.", 0, 1)),
                List.of(apps)));
    }

    private static String sample() {
        return page(
                app(1, "lathe", entry(1, 1, "violated", "✗"), entry(1, 2, "compliant", "✓")),
                app(2, "drill", entry(2, 1, "compliant", "✓"), entry(2, 2, "undecided", "?")));
    }

    @Test
    void aMarkLeadsToItsReason() throws IOException {
        browser.open(folder, sample(), 1200);

        assertThat(browser.visible(".reason")).isEmpty();
        browser.click("tbody tr:first-child td:nth-of-type(1) a");

        assertThat(browser.visible(".reason"))
                .singleElement()
                .asString()
                .contains("Wear gloves at bench 1.", "gloves_worn = false");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aMarkLeadsToItsReasonWithoutAScript(@TempDir Path other) throws IOException {
        try (Browser browser = Browser.start(other, false).open(folder, sample(), 1200)) {
            assertThat(browser.visible(".script")).isEmpty();

            browser.click("tbody tr:nth-child(2) td:nth-of-type(2) a");
            assertThat(browser.visible("#c-2-2")).singleElement().asString().contains("bench 2");

            browser.click("#app-1 details:first-of-type summary");
            assertThat(browser.visible("#c-1-1")).hasSize(1);

            browser.click("#show-violated");
            assertThat(browser.visible("#app-1 .finding .citation")).containsExactly("A.2");
        }
    }

    @Test
    void verdictsSectionsAndWordsFilter() throws IOException {
        browser.open(folder, sample(), 1200);
        assertThat(browser.visible("#shown")).containsExactly("2 of 2 apps shown");

        browser.click("#show-compliant");
        assertThat(browser.visible(".finding .citation")).containsExactly("A.1", "A.2");
        browser.click("#show-violated");
        assertThat(browser.visible("section.app h2")).containsExactly("drill");
        assertThat(browser.visible("tbody th")).containsExactly("drill");
        browser.click("#show-compliant").click("#show-violated");

        browser.click("#section option[value='s-0']");
        assertThat(browser.visible(".finding .citation")).containsExactly("A.1", "A.1");
        assertThat(browser.visible("thead tr:last-child th")).containsExactly("App", "A.1");
        browser.click("#section option[value='']");

        browser.click("#search").type("LATHE");
        assertThat(browser.visible("section.app h2")).containsExactly("lathe");
        assertThat(browser.visible("#shown")).containsExactly("1 of 2 apps shown");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        Entry hostile = new Entry(
                "c-1-1",
                "violated",
                "✗",
                "violated",
                HOSTILE,
                0,
                HOSTILE,
                List.of(new Note("because", List.of(HOSTILE))));
        String html = HtmlPages.of(new ReportPage(
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                List.of(new Filter("violated", "✗", "violated", 2)),
                List.of(HOSTILE),
                List.of(new Column(HOSTILE, 0, HOSTILE, 1, 0)),
                List.of(
                        new App("app-1", HOSTILE, HOSTILE, "", "1 violated", List.of(hostile)),
                        new App("app-2", HOSTILE, HOSTILE, "", "1 violated", List.of(hostile)))));

        browser.open(folder, html, 1200);

        assertThat(browser.title()).contains("<script>").isNotEqualTo("owned");
        assertThat(browser.count("main img, main b, main script")).isZero();
        assertThat(html).doesNotContain("\u202E", "\u001b", "\u0007");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void marksCanBeReadInBothSchemes(String scheme) throws IOException {
        browser.open(folder, sample(), 1200).prefer(scheme);

        for (String code : List.of("violated", "undecided", "compliant")) {
            assertThat(Contrast.of(
                            browser.style("td.v-" + code + " a", "color"),
                            browser.style("td.v-" + code, "background-color")))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void aNarrowScreenScrollsTheTableAndNothingElse() throws IOException {
        browser.open(folder, sample(), 360);

        assertThat(browser.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
    }

    @Test
    void twoHundredAppsAreFilteredStill() throws IOException {
        browser.open(
                folder,
                page(IntStream.rangeClosed(1, 200)
                        .mapToObj(i ->
                                app(i, "app " + i + ".", entry(i, 1, "violated", "✗"), entry(i, 2, "compliant", "✓")))
                        .toArray(App[]::new)),
                1200);

        browser.click("#search").type("app 123.");

        assertThat(browser.visible("#shown")).containsExactly("1 of 200 apps shown");
        assertThat(browser.visible("section.app h2")).containsExactly("app 123.");
    }
}
