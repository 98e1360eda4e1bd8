// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Debian's Chromium with one page open, in Italian. Run by tests outside of the server; close it at
 * the end of the test. It asks for reduced motion: a page that is looked at half way of a
 * transition has colours that no style sheet names.
 */
public final class Browser implements AutoCloseable {

    /** Address of the application on the server of the tests. */
    public static final String ADDRESS =
            "http://127.0.0.1:" + System.getProperty("sigess.it.http") + "/sigess";

    /** No look-ups and no downloads: the machine may have no way out. */
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Page page;
    private final List<String> consoleErrors = new ArrayList<>();

    private Browser(UnaryOperator<NewContextOptions> options) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(FLAGS));
        BrowserContext context =
                chromium.newContext(
                        options.apply(
                                new NewContextOptions()
                                        .setLocale("it-IT")
                                        .setTimezoneId("Europe/Rome")
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setViewportSize(1280, 900)));
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if ("error".equals(message.type())) {
                        consoleErrors.add(message.text());
                    }
                });
    }

    public static Browser open() {
        return new Browser(UnaryOperator.identity());
    }

    /** One that differs, as the options say; for example by a certificate that it presents. */
    public static Browser open(UnaryOperator<NewContextOptions> options) {
        return new Browser(options);
    }

    public Page page() {
        return page;
    }

    /** Errors that the pages wrote to the browser's console, those of the CSP among them. */
    public List<String> consoleErrors() {
        return List.copyOf(consoleErrors);
    }

    /** Opens a page of the application, path beginning with a slash. */
    public Page go(String path) {
        page.navigate(ADDRESS + path);
        return page;
    }

    /** Logs in one of the people of the demonstration and lands on the path asked for. */
    public Page login(String user, String path) {
        go(path);
        page.fill("[name=j_username]", user);
        page.fill("[name=j_password]", "sigess-demo");
        page.locator("[name=j_password]").press("Enter");
        page.waitForLoadState();
        return page;
    }

    /** Findings of axe-core, WCAG 2.1 A and AA, of impact serious or critical. */
    public List<String> seriousViolations() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Browser::describe)
                        .toList();
    }

    /** Keeps a picture of the page in {@code target/schermate}. */
    public void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "schermate", name + ".png"))
                        .setFullPage(true));
    }

    /**
     * Keeps a picture for the manual: in {@code target/schermate}, and in {@code docs/immagini}
     * when the build runs with {@code -Dsigess.aggiorna=true}.
     */
    public void picture(String name) {
        screenshot(name);
        if (Boolean.getBoolean("sigess.aggiorna")) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("..", "docs", "immagini", name + ".png"))
                            .setFullPage(true));
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }

    private static Path executable() {
        String own = System.getenv("SIGESS_CHROMIUM");
        return Stream.of(own, "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium: apt-get install chromium"));
    }
}
