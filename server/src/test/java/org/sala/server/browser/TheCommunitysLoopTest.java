package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.signin.DemoAccounts;

/**
 * A village meets, with two phones and no network; it chooses, promises and is promised; the district sees it; a kept promise becomes a
 * service that reaches those who lacked it; and nobody's name ever stands on a wall.
 */
class TheCommunitysLoopTest {
    private static final int LAPTOP = 1280;

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void what_people_lacked_is_made_by_their_village(String language) {
        var said = Said.in(language);
        var together = new Together(said);
        try (var browsers = Browsers.start();
                var sala = TestSala.serveDemo();
                var lead = phone(browsers, sala, said, "lead");
                var second = phone(browsers, sala, said, "second");
                var villager = phone(browsers, sala, said, "villager");
                var worker = phone(browsers, sala, said, "worker")) {
            lead.enter("somchit");
            second.enter("keo");
            lead.waitUntilSent();
            long gathering = Together.find(
                    lead,
                    "gathering",
                    "data.status === 'planned' && journal.list('topic').some((topic) => "
                            + "topic.data.place === data.place && topic.data.source === 'gap' && topic.data.status === 'offered')");
            long place = Together.placeOf(lead, gathering);
            together.open(lead, gathering);
            together.topics(lead, gathering);
            long ballot = together.ballot(lead, gathering);
            bothWithoutNetwork(together, said, lead, second, gathering, ballot);
            together.adopt(lead, ballot, place);
            together.plan(lead, gathering);
            long fund = together.promise(
                    lead, gathering, "action.village-promises", "health-centre", Together.FUND, "transport-health");
            together.promise(lead, gathering, "action.promised-to-village", "district-authority", Together.ROAD, "");
            lead.waitUntilSent();
            theDistrictSees(browsers, sala, said, place);

            villager.enter("seng");
            together.says(villager, fund, "say-kept", Map.of());
            theVillageCannotConfirmItself(villager, fund);
            theNurseConfirms(browsers, sala, said, together, fund);
            villager.waitUntilSent();
            together.propose(villager, fund);
            worker.enter("noy");
            together.letCount(worker);
            long news = together.news(worker);
            worker.open("/news/" + news);
            worker.sees(Together.FUND);
            worker.tap("news.was-told");
            worker.tap("news.take");
            worker.waitUntilSent();
            theWallTells(lead, said, place);
            for (Phone phone : List.of(lead, second, villager, worker)) assertEquals(List.of(), phone.troubles());
        }
    }

    private static Phone phone(Browsers browsers, Sala sala, Said said, String who) {
        return new Phone(browsers.browser(), sala.port(), said, "together-" + who);
    }

    /** Both count, both hand the phone round; one battery dies; when the network is back both have the same. */
    private static void bothWithoutNetwork(
            Together together, Said said, Phone lead, Phone second, long gathering, long ballot) {
        lead.waitUntilSent();
        second.waitUntilSent();
        lead.cutNetwork();
        second.cutNetwork();
        together.counts(lead, gathering, 9);
        together.counts(second, gathering, 8);
        together.votes(lead, ballot, 6, said.t("need.transport-health"), Together.WATER);
        together.votes(second, ballot, 6, said.t("need.transport-health"), said.t("need.transport-health"));
        lead.reopen();
        assertTrue(lead.unsent() > 6, "all of it waits on the phone: " + lead.unsent());
        second.restoreNetwork();
        lead.restoreNetwork();
        second.waitUntilSent();
        lead.waitUntilSent();
        together.close(lead, ballot);
        lead.waitUntilSent();
        second.waitUntilSent();
        String one = together.result(lead, ballot);
        assertEquals(one, together.result(second, ballot));
        assertTrue(one.contains(said.t("vote.people", Map.of("people", "12"))), one);
    }

    private static void theVillageCannotConfirmItself(Phone villager, long promise) {
        villager.open("/promises/" + promise + "/do/confirm");
        villager.page().waitForTimeout(500);
        assertEquals(0, villager.page().locator("[name=confirmWitness]").count());
    }

    private static void theNurseConfirms(Browsers browsers, Sala sala, Said said, Together together, long promise) {
        try (var nurse = phone(browsers, sala, said, "nurse")) {
            nurse.enter("dao");
            together.says(nurse, promise, "confirm", Map.of("confirmWitness", "The head of the health centre"));
            nurse.sees(said.t("commitment.status.kept"));
        }
    }

    /** On a laptop, without the app. */
    private static void theDistrictSees(Browsers browsers, Sala sala, Said said, long place) {
        try (var laptop = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(LAPTOP, 900)
                        .setLocale(said.language().equals("lo") ? "lo-LA" : "en-GB"))) {
            Page page = laptop.newPage();
            String base = "http://localhost:" + sala.port();
            page.navigate(base + "/sign-in");
            page.locator("#login").fill("bouakham");
            page.locator("#password").fill(DemoAccounts.PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            page.navigate(base + "/district");
            if (said.language().equals("en")) page.getByText("English").click();
            page.locator("a[href*='/village/" + place + "']").first().click();
            assertTrue(page.content().contains(Together.ROAD), page.url());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Said.picture("together-district-" + said.language()))
                    .setFullPage(true));
        }
    }

    /** Priorities, promises and what came of them; not a name of anybody who lives there. */
    private static void theWallTells(Phone lead, Said said, long place) {
        lead.waitUntilSent();
        lead.open("/village/" + place + "/wall");
        Locator wall = lead.page().locator("article.wall");
        wall.getByText(Together.FUND).first().waitFor();
        wall.screenshot(new Locator.ScreenshotOptions().setPath(Said.picture("together-wall-" + said.language())));
        String sheet = lead.page().locator("main").textContent();
        Object names = lead.page()
                .evaluate(
                        "place => import('/app/journal/journal.js').then(({ journal }) => journal.list('person').filter(({ data }) => "
                                + "data.place === Number(place) && data.given && data.family).map(({ data }) => data.given + ' ' + data.family))",
                        String.valueOf(place));
        for (Object name : (List<?>) names)
            assertFalse(sheet.contains((String) name), "a name stands on the wall: " + name);
        lead.open("/village/" + place + "/threads");
        lead.page().locator("sala-threads").waitFor();
        lead.picture("together-threads-" + said.language());
    }
}
