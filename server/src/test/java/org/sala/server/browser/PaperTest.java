package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;

/** What is printed for a village, on a phone without a network: each sheet is one page, in the language of its readers; and a filled one comes back in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");
    private static final int FORMS = 12;

    /** A village where far more was promised than fits onto a page, in long words, before a witness whose name must not hang on a wall. */
    private static final String MUCH = """
            async () => {
              const { journal } = await import('/app/journal/journal.js');
              const { villages, areaOf } = await import('/app/parts/places.js');
              const place = villages()[0].id;
              const day = (n) => new Date(Date.now() + n * 864e5).toISOString().slice(0, 10);
              const words = (n) => `${n} ` + 'ນ້ຳບໍ່ພໍໃຊ້ໃນລະດູແລ້ງ and the way is far '.repeat(n % 3 ? 1 : 6);
              const make = (type, fields) => journal.record({ kind: 'edit', type, fields });
              const gathering = await make('gathering', { place, on: day(-9), title: 'Plan' });
              await make('gathering', { place, on: day(9), where: 'Sala' });
              const categories = ['water', 'transport-health', 'elder-support', 'food', 'education', 'money'];
              for (const [at, category] of categories.entries()) {
                const topic = await make('topic', { place, gathering, category, words: words(at), source: 'raised' });
                await make('priority', { place, gathering, topic, category, words: words(at), rank: at + 1 });
              }
              for (let at = 0; at < 14; at++)
                await make('commitment', { place, gathering, words: words(at), by: 'villagers', to: 'health-centre', due: day(at - 4), witness: 'Somphone Hidden', byWho: 'Somphone Hidden' });
              for (let at = 0; at < 3; at++)
                await make('escalation', { place, to: areaOf(place).id, words: words(at * 3), why: 'money', due: day(at) });
              await make('ballot', { place, gathering, method: 'hands' });
              return { place, gathering };
            }
            """;

    private static final String FITS =
            "css => [...document.querySelectorAll(css)].every(paper => paper.scrollHeight <= paper.clientHeight + 1 && paper.lang)";

    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serveDemo();
    private final Phone phone = new Phone(browsers.browser(), sala.port(), Said.in("en"), "paper");
    private long place;
    private long gathering;

    @BeforeAll
    void prepare() {
        phone.enter("noy").waitUntilSent();
        phone.cutNetwork();
        var made = (Map<?, ?>) phone.page().evaluate(MUCH);
        place = ((Number) made.get("place")).longValue();
        gathering = ((Number) made.get("gathering")).longValue();
    }

    @AfterAll
    void close() {
        phone.close();
        sala.close();
        browsers.close();
    }

    private Page page() {
        return phone.page();
    }

    private String pdf(String name) throws java.io.IOException {
        var file = Said.picture(name).resolveSibling(name + ".pdf");
        page().pdf(new Page.PdfOptions()
                .setPath(file)
                .setPreferCSSPageSize(true)
                .setPrintBackground(true));
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static long pages(String pdf) {
        return PAGE.matcher(pdf).results().count();
    }

    /** Opens a screen of paper and lets it speak to its readers. */
    private void open(String path, String language, String css) {
        phone.open("/");
        page().locator(css).first().waitFor(gone());
        phone.open(path);
        page().locator(css).first().waitFor();
        phone.choose("language", language);
        page().locator(css + "[lang=" + language + "]").first().waitFor();
        page().waitForFunction(FITS, css);
    }

    private static com.microsoft.playwright.Locator.WaitForOptions gone() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    @ParameterizedTest
    @CsvSource({"en,a4,594.9", "lo,a4,594.9", "en,a3,841.9", "lo,a3,841.9"})
    void the_wall_sheet_of_a_busy_village_is_one_page_and_says_how_much_more_there_is(
            String language, String size, String points) throws java.io.IOException {
        open("/village/" + place + "/wall", language, ".wall");
        phone.choose("size", size);
        page().locator(".wall." + size).waitFor();
        page().waitForFunction(FITS, ".wall");
        String sheet = page().locator(".wall").innerText();
        assertTrue(page().locator(".wall-more").count() >= 2, sheet);
        assertFalse(sheet.contains("Somphone"), "no name hangs on a wall: " + sheet);
        assertTrue(sheet.contains("/say/"), sheet);
        assertFalse(sheet.matches("(?s).*\\bwall\\.[a-z].*"), sheet);
        String pdf = pdf("wall-" + size + "-" + language);
        assertEquals(1, pages(pdf));
        assertTrue(pdf.contains("/MediaBox [0 0 " + points), "the paper is " + size);
    }

    @Test
    void whoever_prints_goes_on_in_their_own_language_and_a_line_that_is_left_out_is_not_printed() {
        open("/village/" + place + "/wall", "lo", ".wall");
        assertTrue(page().locator(".wall-part").first().innerText().contains("0 ນ້ຳ"));
        page().locator("details summary").click();
        page().locator("details input[type=checkbox]").first().uncheck();
        page().waitForFunction("() => !document.querySelector('.wall-part').innerText.includes('0 ນ້ຳ')");
        phone.open("/");
        page().waitForFunction("() => document.documentElement.lang === 'en'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void every_form_is_one_page_with_a_number_of_its_own(String language) throws java.io.IOException {
        open("/village/" + place + "/forms?gathering=" + gathering, language, ".paper");
        assertEquals(FORMS, page().locator(".paper").count());
        assertEquals(FORMS, pages(pdf("forms-" + language)));
        long numbers = page().locator(".paper-number b").allInnerTexts().stream()
                .distinct()
                .count();
        assertEquals(FORMS, numbers);
        page().locator("input[name=which]").first().uncheck();
        page().waitForFunction("() => document.querySelectorAll('.paper').length === 11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void the_leaflet_is_one_page(String language) throws java.io.IOException {
        open("/village/" + place + "/leaflet", language, ".paper");
        assertEquals(1, pages(pdf("leaflet-" + language)));
    }

    @Test
    void a_filled_sheet_is_entered_whole_and_a_second_time_is_asked_about() {
        phone.open("/gatherings/" + gathering + "/paper");
        phone.fill("number", "A 4827-3");
        phone.tap("paper.open");
        phone.sees("One of the figures is not right");
        phone.fill("number", "a48272");
        phone.tap("paper.open");
        page().locator("#cell-rows-0-adult-female").fill("12");
        page().keyboard().press("Enter");
        assertEquals("cell-rows-1-adult-female", page().evaluate("() => document.activeElement.id"));
        page().keyboard().type("x3");
        phone.tap("paper.keep");
        page().locator("#cell-rows-1-adult-female-wrong").waitFor();
        assertEquals(0, attendance());
        page().locator("#cell-rows-1-adult-female").fill("3");
        phone.fill("total", "15");
        phone.sees("Both agree.");
        phone.tap("paper.keep");
        phone.sees("Kept: 2 entries. A 4827-2");
        assertEquals(2, attendance());

        phone.fill("number", "A 4827-2");
        phone.tap("paper.open");
        page().locator("#cell-rows-0-adult-female").fill("12");
        phone.tap("paper.keep");
        phone.sees("Sheet A 4827-2 was entered before.");
        assertEquals(2, attendance());
        phone.tap("paper.keep-anyway");
        phone.sees("Kept: 1 entries. A 4827-2");
        assertEquals(3, attendance());
    }

    private int attendance() {
        return (int) page().evaluate(
                        "id => import('/app/journal/journal.js').then(({journal}) => journal.list('attendance', { gathering: Number(id) }).length)",
                        Long.toString(gathering));
    }

    /** What stands on the sheet is typed into another phone, one that runs no scripts, and looked at as every page is. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void the_address_on_the_sheet_leads_to_the_page_where_anybody_complains(String language) {
        open("/village/" + place + "/wall", language, ".wall");
        String address = "http://" + page().locator(".wall-address").innerText();
        String village = page().locator(".wall h2").innerText();
        var said = Said.in(language);
        try (var old = browsers.withoutScripts(said);
                var looking = browsers.browser().newContext()) {
            var sent = old.newPage();
            assertEquals(200, sent.navigate(address).status());
            assertTrue(sent.locator("h1").innerText().contains(village));
            sent.locator("input[value=fund]").check();
            sent.locator("textarea").fill("ເງິນຢູ່ໃສ?");
            sent.locator("button.main").click();
            assertTrue(sent.locator(".code").innerText().matches("\\d{4}-\\d{4}-\\d{4}"));
            var seen = looking.newPage();
            var look = new Look(seen);
            for (String path : List.of(address, address.replaceAll("/say/.*", "/say"))) {
                seen.navigate(path + "?lang=" + language);
                look.at(language + "-say" + path.length());
            }
            assertEquals(List.of(), look.found());
        }
    }

    /** On the smallest phone too, and for whoever does not see the screen. */
    @Test
    void every_screen_of_paper_is_looked_at() {
        var look = new Look(page());
        for (String screen : List.of("wall", "forms", "leaflet")) {
            open("/village/" + place + "/" + screen, "lo", screen.equals("wall") ? ".wall" : ".paper");
            look.at("lo-paper-" + screen);
        }
        for (String letter : List.of("", "A", "N", "P", "R")) {
            phone.open("/");
            phone.open("/gatherings/" + gathering + "/paper");
            page().locator("sala-paper-entry h1").waitFor();
            if (!letter.isEmpty())
                page().locator("button.choice b", new Page.LocatorOptions().setHasText(letter))
                        .first()
                        .click();
            look.at("en-paper-entry-" + letter);
            if (!letter.isEmpty()) phone.tap("app.cancel");
        }
        assertEquals(List.of(), look.found());
        assertEquals(List.of(), phone.troubles());
    }
}
