package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.place.Place;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.Visitor;
import org.sala.server.district.CommunityPhone;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DemoAccounts;

/** The pages of the invented district, looked at on a laptop, on a phone and on paper, in both languages, without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistrictLooksTest {
    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serveDemo();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private List<Place> villages = List.of();
    private long district;

    @BeforeAll
    void live() {
        var tree = sala.get(StoredPlaces.class).now();
        villages = tree.list().stream().filter(tree.levels()::isHome).toList();
        district = tree.areaOf(villages.getFirst().id()).orElseThrow();
        try (var phone = new CommunityPhone(new Visitor(sala).signIn("vanh", DemoAccounts.PASSWORD))) {
            for (int at = 0; at < 6; at++) live(phone, villages.get(at).id(), at);
            phone.send();
        }
    }

    private void live(CommunityPhone phone, long place, int at) {
        long met = phone.make("gathering", "place", place, "on", today.minusDays(30 + at), "title", "ກອງປະຊຸມບ້ານ");
        phone.command("gathering.close", met, "closedOn", today.minusDays(30 + at));
        long topic = phone.make(
                "topic", "place", place, "category", "transport-health", "source", "raised", "words", "ທາງໄປສຸກສາລາ");
        phone.make(
                "priority",
                "place",
                place,
                "gathering",
                met,
                "topic",
                topic,
                "category",
                "transport-health",
                "rank",
                1);
        phone.make(
                "commitment",
                "place",
                place,
                "by",
                "health-centre",
                "to",
                "villagers",
                "due",
                today.plusDays(at < 2 ? -4 - at : 40),
                "words",
                "ໝໍມາກວດຢູ່ບ້ານທຸກເດືອນ");
        phone.make(
                "commitment",
                "place",
                place,
                "by",
                "villagers",
                "to",
                "health-centre",
                "due",
                today.plusDays(at == 0 ? -20 : 9 + 20L * at),
                "words",
                "Clear the path before the rains come");
        if (at == 1) {
            phone.make(
                    "escalation",
                    "place",
                    place,
                    "to",
                    district,
                    "words",
                    "ຂົວຂ້າມຫ້ວຍ ເກີນກຳລັງຂອງບ້ານ",
                    "why",
                    "money",
                    "on",
                    today.minusDays(60),
                    "due",
                    today.minusDays(11));
        }
        long fund = phone.make("fund", "place", place, "name", "ກອງທຶນລົດ", "budget", 3_500_000, "currency", "LAK");
        if (at == 3) {
            phone.make(
                    "spending",
                    "fund",
                    fund,
                    "place",
                    place,
                    "words",
                    "Fuel",
                    "amount",
                    250_000,
                    "requestedBy",
                    phone.account());
        }
        phone.make("visit", "place", place, "level", "district", "on", today.plusDays(at == 4 ? -6 : 6));
    }

    @AfterAll
    void close() {
        sala.close();
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({"en,bouakham", "lo,bouakham", "en,ketsana"})
    void the_district_and_a_village(String language, String login) {
        try (BrowserContext context = desk(language)) {
            Page page = context.newPage();
            page.navigate(address("/sign-in?next=/district"));
            page.locator("#login").fill(login);
            page.locator("#password").fill(DemoAccounts.PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            page.waitForURL("**/district/*");
            var look = new Look(page);
            look.at(language + "-" + login + "-district");
            assertEquals(villages.size(), page.locator("figure.map svg a").count(), "a mark for each village");
            keepPrinted(page, language + "-" + login + "-district");
            page.locator("table.cards tbody a").first().click();
            page.waitForURL("**/village/*");
            look.at(language + "-" + login + "-district-village");
            assertTrue(page.locator("table.cards").count() >= 4);
            keepPrinted(page, language + "-" + login + "-district-village");
            assertEquals(List.of(), look.found());
        }
    }

    private static void keepPrinted(Page page, String name) {
        if (!Boolean.getBoolean("sala.pictures")) return;
        Path file = Said.picture("print-" + name);
        page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setLandscape(true)
                .setPath(file.resolveSibling("print-" + name + ".pdf")));
    }

    private String address(String path) {
        return "http://localhost:" + sala.port() + path;
    }

    private BrowserContext desk(String language) {
        BrowserContext context = browsers.browser().newContext(new Browser.NewContextOptions().setLocale(language));
        context.addCookies(List.of(new Cookie("lang", language).setUrl(address("/"))));
        return context;
    }
}
