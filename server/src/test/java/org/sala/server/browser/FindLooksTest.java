package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;

/** Anybody looks for help: begins on the sign-in page, asks in their own words, chooses a kind, and is told politely when there is nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindLooksTest {
    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serveDemo();

    @AfterAll
    void close() {
        sala.close();
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({"en,hospital,water", "lo,ໂຮງໝໍ,water"})
    void from_the_sign_in_page_to_a_phone_number(String language, String words, String kind) {
        try (BrowserContext context = browsers.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + sala.port() + "/sign-in?lang=" + language);
            page.locator("a[href='/find']").click();
            page.waitForURL("**/find");
            var look = new Look(page);
            look.at(language + "-find");
            page.locator("#q").fill(words);
            page.locator(".button.main").first().click();
            page.locator("#results").waitFor();
            assertFalse(page.url().contains("?"), "a need stands in no address");
            assertTrue(page.locator(".found > li").count() > 0);
            assertTrue(page.locator(".found a[href^='tel:']").count() > 0);
            look.at(language + "-find-found");
            page.locator("button[value=" + kind + "]").click();
            page.locator("button[value=" + kind + "][aria-current]").waitFor();
            look.at(language + "-find-kind");
            page.locator("#q").fill("zzqx");
            page.locator("#where").fill("Atlantis");
            page.locator(".button.main").first().click();
            page.locator(".found-none").waitFor();
            look.at(language + "-find-nothing");
            assertEquals(List.of(), look.found());
        }
    }
}
