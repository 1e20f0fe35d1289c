package org.sala.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What each does on the way round of a community: those who record the gathering, the village, the nurse, the district and the link worker. */
final class Together {
    static final String WATER = "The well dries up in March";
    static final String TRUCK = "A truck that takes people to the health centre";
    static final String FUND = "A transport fund for rides to the health centre";
    static final String ROAD = "Repair the road before the rains";

    private static final String GAP = "transport-health";
    private static final int QUESTIONS = 4;
    private static final int DOTS = 3;

    private final Said said;

    Together(Said said) {
        this.said = said;
    }

    /** The number of the first record of a type for which this holds, as the phone has it. */
    static long find(Phone phone, String type, String holds) {
        String script = "([type]) => import('/app/journal/journal.js').then(({ journal }) => "
                + "(journal.list(type).find(({ id, data }) => " + holds + ") ?? { id: -1 }).id)";
        long found = ((Number) phone.page().evaluate(script, List.of(type))).longValue();
        if (found < 0) throw new AssertionError("no " + type + " where " + holds);
        return found;
    }

    static long placeOf(Phone phone, long record) {
        return ((Number) phone.page()
                        .evaluate(
                                "id => import('/app/journal/journal.js').then(({ journal }) => journal.get(Number(id)).data.place)",
                                String.valueOf(record)))
                .longValue();
    }

    void open(Phone lead, long gathering) {
        lead.open("/gatherings/" + gathering);
        lead.tap("gathering.open");
        lead.comesTrue(
                "({ journal }, id) => journal.get(Number(id)).data.status === 'open'",
                "/app/journal/journal.js",
                String.valueOf(gathering));
    }

    /** What the people of the village lack is before the gathering, with the reason; it is taken up beside what the room says. */
    void topics(Phone lead, long gathering) {
        lead.open("/gatherings/" + gathering + "/topics");
        long offered = find(
                lead,
                "topic",
                "data.source === 'gap' && data.status === 'offered' && data.place === " + placeOf(lead, gathering)
                        + " && data.category === '" + GAP + "'");
        lead.page().locator(".topic").first().waitFor();
        lead.picture("offered-" + said.language());
        take(lead, offered);
        raise(lead, gathering, "water", WATER);
        raise(lead, gathering, "elder-support", "");
    }

    private void take(Phone lead, long topic) {
        lead.page()
                .locator("li.topic", new Page.LocatorOptions().setHasText(said.t("need." + GAP)))
                .locator("button")
                .first()
                .click();
        lead.comesTrue(
                "({ journal }, id) => journal.get(Number(id)).data.status === 'open'",
                "/app/journal/journal.js",
                String.valueOf(topic));
    }

    private void raise(Phone lead, long gathering, String category, String words) {
        lead.open("/gatherings/" + gathering + "/topics/new");
        lead.choose("category", category);
        if (!words.isEmpty()) lead.fill("words", words);
        lead.tap("app.save");
        lead.comesTo("/gatherings/" + gathering + "/topics");
    }

    long ballot(Phone lead, long gathering) {
        lead.open("/gatherings/" + gathering + "/vote/new");
        lead.choose("method", "dots");
        lead.tap("ballot.begin");
        lead.page().waitForURL(url -> url.contains("#/ballots/"));
        return lead.numberInAddress();
    }

    /** So many at this door, one tap each: women, men, women … of all ages. */
    void counts(Phone phone, long gathering, int people) {
        phone.open("/gatherings/" + gathering + "/attendance");
        phone.page().locator(".cell").first().waitFor();
        for (int at = 0; at < people; at++)
            phone.page().locator(".cell").nth(at % 8).click();
        phone.tap("attendance.keep");
    }

    /** Cards from hand to hand: whoever comes says of what sort they are and puts the dots. */
    void votes(Phone phone, long ballot, int people, String first, String second) {
        phone.open("/ballots/" + ballot + "/card");
        for (int at = 0; at < people; at++) {
            phone.tap("vote.begin");
            for (int question = 0; question < QUESTIONS; question++) {
                Locator faces = phone.page().locator(".face");
                faces.nth(question == 0 ? at % 2 : 0).click();
            }
            String wanted = at % 2 == 0 ? first : second;
            for (int dot = 0; dot < DOTS; dot++) {
                phone.page()
                        .locator("button.option-face", new Page.LocatorOptions().setHasText(wanted))
                        .click();
            }
            phone.tap("vote.done");
            phone.page().locator(".card-flow .count").waitFor();
        }
    }

    /** What was chosen in secret is told when all have chosen. */
    void close(Phone lead, long ballot) {
        lead.open("/ballots/" + ballot);
        lead.tap("ballot.close");
        lead.sees(said.t("ballot.status.closed"));
    }

    String result(Phone phone, long ballot) {
        phone.open("/ballots/" + ballot + "/results");
        phone.page().locator("sala-results .card").first().waitFor();
        return phone.page().locator("sala-results").innerText();
    }

    void adopt(Phone lead, long ballot, long place) {
        lead.open("/ballots/" + ballot + "/adopt");
        lead.page().locator("sala-adopt form").waitFor();
        if (lead.page().locator("[name=tie]").count() > 0) lead.fill("tie", "Hands were counted once more");
        lead.tap("priority.adopt-now");
        lead.comesTo("/village/" + place + "/priorities");
    }

    void plan(Phone lead, long gathering) {
        lead.open("/gatherings/" + gathering + "/plan");
        lead.tap("action.first-action");
        lead.fill("words", TRUCK);
        lead.choose("party", "villagers");
        lead.tap("app.save");
        lead.sees(TRUCK);
    }

    /** From one side to the other, for the action that was agreed. */
    long promise(Phone lead, long gathering, String way, String other, String words, String offers) {
        lead.open("/gatherings/" + gathering + "/promises");
        lead.page()
                .locator("a.choice", new Page.LocatorOptions().setHasText(said.t(way)))
                .first()
                .click();
        lead.choose(way.equals("action.village-promises") ? "to" : "by", other);
        if (way.equals("action.promised-to-village")) lead.choose("to", "villagers");
        lead.tap("action.next");
        lead.fill("words", words);
        if (!offers.isEmpty()) {
            lead.page().locator("details summary").first().click();
            lead.page().locator("select[name=offers]").selectOption(offers);
        }
        lead.tap("action.give");
        lead.sees(words);
        return find(lead, "commitment", "data.words === '" + words + "'");
    }

    /** Says what becomes of a promise, in the words of its button. */
    void says(Phone phone, long promise, String command, Map<String, String> told) {
        phone.waitUntilSent();
        phone.open("/promises/" + promise + "/do/" + command);
        told.forEach(phone::fill);
        phone.tap("commitment.do." + command);
        phone.comesTo("/promises/" + promise);
        phone.waitUntilSent();
    }

    void propose(Phone phone, long promise) {
        phone.open("/promises/" + promise + "/service");
        phone.tap("thread.propose-send");
        phone.comesTo("/promises/" + promise);
        phone.waitUntilSent();
    }

    void letCount(Phone worker) {
        worker.waitUntilSent();
        worker.open("/services/proposed");
        worker.page()
                .locator("li.card", new Page.LocatorOptions().setHasText(FUND))
                .locator("button.main")
                .click();
        worker.waitUntilSent();
    }

    /** The server matches it a moment later; each round may bring the news. */
    long news(Phone worker) {
        for (int round = 0; round < 60; round++) {
            worker.waitUntilSent();
            Object found = worker.page()
                    .evaluate(
                            "words => import('/app/journal/journal.js').then(({ journal }) => journal.list('news').find(({ data }) => "
                                    + "data.status === 'waiting' && journal.get(data.commitment)?.data.words === words)?.id ?? -1)",
                            FUND);
            if (((Number) found).longValue() > 0) return ((Number) found).longValue();
            worker.page().waitForTimeout(500);
        }
        throw new AssertionError("nobody was told of what the village had made");
    }
}
