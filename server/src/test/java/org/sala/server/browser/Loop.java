package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** What each does on the way round of one person's need: the volunteer, the link worker, the receiver, the nurse who asked, and he himself. */
final class Loop {
    static final String MATTERS = "To have my blood tested without troubling my children";
    private static final String NEED = "No way to the health centre when the river is high";
    private static final String GOAL = "To the health centre once a month";

    private final Browsers browsers;
    private final Said said;

    Loop(Browsers browsers, Said said) {
        this.browsers = browsers;
        this.said = said;
    }

    /** Somebody new is noticed, says yes and is listened to, without leaving the place where they were met. */
    long notice(Phone volunteer, String family) {
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

    void plan(Phone worker, long person, String family) {
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

    long refer(Phone worker, long person) {
        worker.open("/people/" + person);
        worker.tapButton(said.t("matching.find-for", Map.of("need", said.t("need.transport-health"))));
        worker.sees(said.t("matching.how-counted"));
        worker.picture("match-" + said.language());
        worker.tap("matching.ask-help");
        worker.fill("words", "Please take him to the health centre on Friday");
        worker.choose("share", "name");
        worker.tap("referral.send");
        worker.sees(said.t("referral.status.requested"));
        worker.waitUntilSent();
        return worker.numberInAddress();
    }

    /** On an old phone: without scripts. */
    void receiverAnswers(String address) {
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
    String ownLink(Phone worker, long person) {
        worker.open("/people/" + person + "/plan/print");
        worker.tap("plan.add-code");
        return worker.page().locator(".qr .hint").textContent().strip();
    }

    void heWent(Phone volunteer, long referral) {
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

    void writeBack(Phone worker, long person, long referral) {
        worker.waitUntilSent();
        worker.open("/people/" + person + "/message?referral=" + referral);
        worker.tap("followup.keep-message");
        worker.tap("followup.approve-send");
        worker.waitUntilSent();
    }

    void theNurseHears(Phone nurse, String family) {
        nurse.waitUntilSent();
        nurse.sees(said.t("followup.messages-to-me"));
        nurse.page()
                .locator("sala-home-messages a")
                .filter(new Locator.FilterOptions().setHasText(family))
                .click();
        String words = said.t("followup.draft.helped.yes");
        nurse.sees(words.substring(words.indexOf('}') + 1));
    }

    void heReadsHisOwn(String address, String family, String workerName) {
        try (BrowserContext old = browsers.withoutScripts(said)) {
            Page page = old.newPage();
            page.navigate(address);
            String text = page.content();
            assertTrue(text.contains(family) && text.contains(GOAL) && text.contains(MATTERS), "his plan in his words");
            assertTrue(text.contains(said.t("mine.readers")), "who read it");
            assertTrue(text.contains(workerName), "the link worker's name stands in the history");
        }
    }
}
