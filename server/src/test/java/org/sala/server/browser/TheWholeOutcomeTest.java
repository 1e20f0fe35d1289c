package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;

/** One person's need goes all the way round, offline and back, as its users would do it on their phones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheWholeOutcomeTest {
    private static final String MATTERS = "To have my blood tested without troubling my children";
    private static final String NEED = "No way to the health centre when the river is high";
    private static final String GOAL = "To the health centre once a month";

    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serveDemo();

    @AfterAll
    void close() {
        sala.close();
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void an_old_man_who_cannot_reach_the_health_centre_is_helped(String language) {
        var said = Said.in(language);
        String family = language.equals("lo") ? "\u0eaa\u0eb5\u0ea7\u0eb4\u0ec4\u0ea5" : "Sivilay";
        try (var volunteer = phone("volunteer", said);
                var worker = phone("worker", said);
                var nurse = phone("nurse", said)) {
            volunteer.enter(said.language().equals("lo") ? "khamla" : "seng");
            volunteer.cutNetwork();
            long person = notice(volunteer, said, family);
            volunteer.reopen();
            volunteer.open("/people/" + person);
            volunteer.sees(MATTERS);
            assertTrue(volunteer.unsent() > 8, "all of it waits on the phone: " + volunteer.unsent());
            volunteer.restoreNetwork();
            volunteer.waitUntilSent();
            volunteer.sees(said.t("app.all-sent"));

            worker.enter(said.language().equals("lo") ? "latsamy" : "noy");
            plan(worker, person, family);
            long referral = refer(worker, said, person);
            worker.tap("referral.link.referral");
            String answer = worker.link();
            receiverAnswers(answer, said);
            String mine = ownLink(worker, person);
            worker.waitUntilSent();
            volunteer.waitUntilSent();
            heWent(volunteer, said, referral);
            writeBack(worker, person, referral);

            nurse.enter("dao");
            theNurseHears(nurse, said, family);
            heReadsHisOwn(mine, said, family);
            assertEquals(List.of(), volunteer.troubles());
            assertEquals(List.of(), worker.troubles());
        }
    }

    private Phone phone(String who, Said said) {
        return new Phone(browsers.browser(), sala.port(), said, who);
    }

    private long notice(Phone volunteer, Said said, String family) {
        volunteer.open("/notice");
        volunteer.fill("description", "Old man by the landing, walks with a stick");
        volunteer.pickFirst("place");
        volunteer.choose("noticedBy", "clinician");
        volunteer.pickFirst("askedBy");
        volunteer.tap("app.save");
        long person = volunteer.numberInAddress();
        volunteer.choose("answer", "agree");
        volunteer.tap("app.next-step");
        for (String purpose : List.of("record", "refer", "report-back")) volunteer.choose(purpose, "yes");
        volunteer.fill("witness", "his daughter");
        volunteer.tap("app.next-step");
        volunteer.fill("given", "Thongkham");
        volunteer.fill("family", family);
        volunteer.tap("app.next-step");
        volunteer.fill("matters", MATTERS);
        volunteer.tap("app.next-step");
        volunteer.choose("kind", "family");
        volunteer.tap("strength.add");
        volunteer.tap("need.go-on");
        volunteer.tapButton(said.t("need.transport-health"));
        volunteer.fill("words", NEED);
        volunteer.tap("need.add");
        volunteer.tap("need.go-on");
        volunteer.choose("access", "walking");
        volunteer.choose("tell", "visit");
        volunteer.tap("app.next-step");
        volunteer.comesTo("/people/" + person);
        volunteer.open("/people/" + person + "/health");
        volunteer.fill(
                "lines",
                said.language().equals("lo")
                        ? "\u0ec0\u0e9a\u0ebb\u0eb2\u0eab\u0ea7\u0eb2\u0e99"
                        : "Sugar in the blood");
        volunteer.tap("app.save");
        volunteer.comesTo("/people/" + person);
        return person;
    }

    private static void plan(Phone worker, long person, String family) {
        worker.open("/people/" + person);
        worker.sees(family);
        worker.open("/people/" + person + "/goals/new");
        worker.fill("words", GOAL);
        worker.tap("app.save");
        worker.sees(GOAL);
        worker.open("/people/" + person + "/steps/new");
        worker.fill("words", "Go together the first time");
        worker.choose("who", "volunteer");
        worker.tap("app.save");
        worker.sees("Go together the first time");
    }

    private static long refer(Phone worker, Said said, long person) {
        worker.open("/people/" + person);
        worker.tapButton(said.t("matching.find-for", Map.of("need", said.t("need.transport-health"))));
        worker.sees(said.t("matching.how-counted"));
        worker.tap("matching.ask-help");
        worker.fill("words", "Please take him to the health centre on Friday");
        worker.choose("share", "name");
        worker.tap("referral.send");
        worker.sees(said.t("referral.status.requested"));
        worker.waitUntilSent();
        return worker.numberInAddress();
    }

    /** On an old phone: without scripts. */
    private void receiverAnswers(String address, Said said) {
        try (BrowserContext old = browsers.withoutScripts(said)) {
            Page page = old.newPage();
            page.navigate(address);
            assertTrue(page.content().contains("Thongkham"), "the name was shared");
            button(page, said.t("answer.yes")).click();
            assertTrue(page.content().contains(said.t("answer.came-done")));
            button(page, said.t("answer.start")).click();
            button(page, said.t("answer.complete")).click();
            assertTrue(page.content().contains(said.t("referral.status.completed")));
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** On the plan that is printed for him. */
    private static String ownLink(Phone worker, long person) {
        worker.open("/people/" + person + "/plan/print");
        worker.tap("plan.add-code");
        return worker.page().locator(".qr .hint").textContent().strip();
    }

    private static void heWent(Phone volunteer, Said said, long referral) {
        volunteer.waitUntilSent();
        volunteer.open("/referrals/" + referral);
        volunteer.tap("referral.ask-how");
        volunteer.choose("source", "person");
        volunteer.choose("went", "yes");
        volunteer.choose("helped", "yes");
        volunteer.tap("app.save");
        volunteer.comesTo("/referrals/" + referral);
        volunteer.waitUntilSent();
        volunteer.sees(said.t("app.all-sent"));
    }

    private static void writeBack(Phone worker, long person, long referral) {
        worker.waitUntilSent();
        worker.open("/people/" + person + "/message?referral=" + referral);
        worker.tap("followup.keep-message");
        worker.tap("followup.approve-send");
        worker.waitUntilSent();
    }

    private static void theNurseHears(Phone nurse, Said said, String family) {
        nurse.waitUntilSent();
        nurse.sees(said.t("followup.messages-to-me"));
        nurse.page()
                .locator("sala-home-messages a")
                .filter(new Locator.FilterOptions().setHasText(family))
                .click();
        String words = said.t("followup.draft.helped.yes");
        nurse.sees(words.substring(words.indexOf('}') + 1));
    }

    private void heReadsHisOwn(String address, Said said, String family) {
        try (BrowserContext old = browsers.withoutScripts(said)) {
            Page page = old.newPage();
            page.navigate(address);
            String text = page.content();
            assertTrue(text.contains(family) && text.contains(GOAL) && text.contains(MATTERS), "his plan in his words");
            assertTrue(text.contains(said.t("mine.readers")), "who read it");
            String worker = said.language().equals("lo") ? "\u0ea5\u0eb1\u0e94\u0eaa\u0eb0\u0edd\u0eb5" : "Noy";
            assertTrue(text.contains(worker), "the link worker's name stands in the history");
        }
    }
}
