package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.action.BridgeStand;

/** A promise was kept: the volunteer writes into the directory what it made, a link worker lets it count, and those who lacked it are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackToThePersonTest {
    private static final LocalDate MONTH = LocalDate.of(2031, 5, 3);
    private static final int MANY = 11;

    private final Browsers browsers = Browsers.start();

    @AfterAll
    void close() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void from_a_kept_promise_to_everybody_who_lacked_it(String language) {
        var said = Said.in(language);
        Sala sala = TestSala.serve();
        try (var volunteer = new Phone(browsers.browser(), sala.port(), said, "made");
                var worker = new Phone(browsers.browser(), sala.port(), said, "news")) {
            var stand = new BridgeStand(sala);
            stand.peopleInNeed(MANY);
            stand.bridge.follow(MONTH);
            Row topic = stand.topic().orElseThrow();
            RecordId promise = stand.kept(topic.id());
            volunteer.enterWith("kham", TestTeam.PASSWORD).waitUntilSent();
            proposes(volunteer, said, promise, language);
            worker.enterWith("noy", TestTeam.PASSWORD).waitUntilSent();
            confirms(worker, said, language);
            Row news = waitForNews(stand);
            tells(worker, said, news, language);
            follows(worker, said, stand, topic, language);
            assertEquals(List.of(), volunteer.troubles());
            assertEquals(List.of(), worker.troubles());
        } finally {
            sala.close();
        }
    }

    private static void looks(Phone phone, String name) {
        var look = new Look(phone.page());
        look.at(name);
        phone.page().setViewportSize(360, 740);
        assertEquals(List.of(), look.found());
    }

    private static void proposes(Phone volunteer, Said said, RecordId promise, String language) {
        volunteer.sees(said.t("thread.proposed-title"));
        volunteer.open("/services/proposed");
        volunteer.sees(said.t("thread.kept-unused"));
        volunteer.open("/promises/" + promise.number() + "/service");
        volunteer.sees(said.t("thread.service-name"));
        looks(volunteer, "bridge-propose-" + language);
        volunteer.fill("name", "Village boat");
        volunteer.fill("eligibility", "Sick people first");
        volunteer.tap("thread.propose-send");
        volunteer.comesTo("/promises/" + promise.number());
        volunteer.waitUntilSent();
    }

    private static void confirms(Phone worker, Said said, String language) {
        worker.open("/services/proposed");
        worker.sees("Village boat");
        looks(worker, "bridge-proposed-" + language);
        worker.tap("thread.confirm");
        worker.sees(said.t("thread.proposed-none"));
        worker.waitUntilSent();
    }

    /** Sala itself does it, within seconds. */
    private static Row waitForNews(BridgeStand stand) {
        for (int patience = 0; patience < 100 && stand.list("news").size() < MANY; patience++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        List<Row> news = stand.list("news");
        assertEquals(MANY, news.size());
        return news.getFirst();
    }

    private static void tells(Phone worker, Said said, Row news, String language) {
        worker.waitUntilSent();
        worker.open("/due");
        worker.page().locator("a[href^='#/news/']").first().waitFor();
        worker.open("/news/" + news.id().number());
        worker.sees(said.t("news.tell"));
        worker.page().waitForFunction("() => document.querySelector('[name=draft]')?.value.includes('Village boat')");
        looks(worker, "bridge-news-" + language);
        worker.choose("how", "visit");
        worker.tap("news.was-told");
        worker.sees(said.t("news.status.told"));
        worker.open("/people/" + news.reference("person").orElseThrow().number());
        worker.sees(said.t("news.village-made"));
        worker.open("/news/" + news.id().number());
        worker.tap("news.take");
        worker.page().waitForURL(url -> url.contains("/refer?need="));
        worker.waitUntilSent();
    }

    private static void follows(Phone worker, Said said, BridgeStand stand, Row topic, String language) {
        assertTrue(stand.list("news").stream().anyMatch(row -> row.status().equals("taken")));
        worker.open("/village/" + stand.team.village + "/threads");
        worker.sees(said.t("thread.title"));
        looks(worker, "bridge-threads-" + language);
        worker.open("/threads/" + topic.id().number());
        worker.sees(said.t("thread.post.made"));
        worker.sees(said.t(
                "thread.why.gap",
                Map.of(
                        "count",
                        Long.toString(topic.data().whole("atLeast").orElseThrow()),
                        "need",
                        said.t("need." + BridgeStand.CATEGORY),
                        "month",
                        language.equals("lo") ? "ພຶດສະພາ 2031" : "May 2031")));
        looks(worker, "bridge-thread-" + language);
    }
}
