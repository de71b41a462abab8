package dev.proviso.shell.html;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real browser without a screen. Where no Chromium is installed, tests are skipped, unless {@code -Dproviso.browser=required} or
 * {@code PROVISO_BROWSER=required} says that they must run.
 */
final class Browser implements AutoCloseable {

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<Path> DRIVERS =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    /** Held, so that it keeps its level: it warns of parts of the driver's protocol that no test uses. */
    private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one.
     *
     * @param profile an empty directory
     * @param hasScripts whether pages may run scripts
     */
    static Browser start(Path profile, boolean hasScripts) {
        Optional<Path> browser = installed(BROWSERS);
        Optional<Path> chromedriver = installed(DRIVERS);
        if (browser.isEmpty() || chromedriver.isEmpty()) {
            String message = "no Chromium with its driver is installed (Debian: chromium, chromium-driver)";
            if (isRequired()) {
                fail(message);
            }
            Assumptions.abort(message + "; pages are not tested in a browser");
        }
        LOGGER.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        if (!hasScripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        // Named outright, so that nothing looks for a driver on the network.
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .withTimeout(Duration.ofMinutes(1))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static boolean isRequired() {
        return "required".equals(System.getProperty("proviso.browser"))
                || "required".equals(System.getenv("PROVISO_BROWSER"));
    }

    private static Optional<Path> installed(List<Path> programs) {
        return programs.stream().filter(Files::isExecutable).findFirst();
    }

    /** Opens a page at this width, for a screen in light colours. What the browser complained of before is forgotten. */
    Browser open(Path folder, String html, int width) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        complaints();
        driver.get(file.toUri().toString());
        return this;
    }

    /** Takes dark or light as what the reader prefers. */
    Browser prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Shows the page as it is printed. */
    Browser print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** Types keys, wherever the focus is. */
    Browser type(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    Browser escape() {
        return type(Keys.ESCAPE);
    }

    Browser click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
        return this;
    }

    /** The words of the elements that can be seen. */
    List<String> visible(String selector) {
        return elements(selector)
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    /** How many elements there are, seen or not. */
    int count(String selector) {
        return (int) elements(selector).count();
    }

    private Stream<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream();
    }

    /** The id of the element that has the focus; empty if it has none. */
    String focused() {
        String id = driver.switchTo().activeElement().getDomAttribute("id");
        return id == null ? "" : id;
    }

    String title() {
        return driver.getTitle();
    }

    /** The value of a computed property of the first such element. */
    String style(String selector, String property) {
        return driver.findElement(By.cssSelector(selector)).getCssValue(property);
    }

    /** What an expression of the page's language gives; works where the page's own scripts are off as well. */
    Object evaluate(String expression) {
        Map<String, Object> answer =
                driver.executeCdpCommand("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        return answer.get("result") instanceof Map<?, ?> result && result.get("value") != null
                ? result.get("value")
                : "";
    }

    /** What the browser complains of: scripts that fail, things that the page may not load. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
