package org.sala.server.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chromium as it is installed here: {@code SALA_CHROMIUM}, or where Debian puts it. */
final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
    }

    static Browsers start() {
        Optional<Path> chromium = Optional.ofNullable(System.getenv("SALA_CHROMIUM"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .or(() -> List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst());
        assumeTrue(chromium.isPresent(), "skipped: no Chromium is installed; bin/test says how to get one");
        return new Browsers(chromium.orElseThrow());
    }

    Browser browser() {
        return browser;
    }

    /** An old phone: small, and it runs no scripts. */
    BrowserContext withoutScripts(Said said) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(320, 480)
                .setLocale(said.language().equals("lo") ? "lo-LA" : "en-GB")
                .setJavaScriptEnabled(false));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
