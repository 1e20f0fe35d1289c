package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;

/** One person's need goes all the way round, offline and back, as its users would do it on their phones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheWholeOutcomeTest {

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
        String workerName = language.equals("lo") ? "\u0ea5\u0eb1\u0e94\u0eaa\u0eb0\u0edd\u0eb5" : "Noy";
        var loop = new Loop(browsers, said);
        try (var volunteer = phone("volunteer", said);
                var worker = phone("worker", said);
                var nurse = phone("nurse", said)) {
            volunteer.enter(said.language().equals("lo") ? "khamla" : "seng");
            volunteer.cutNetwork();
            long person = loop.notice(volunteer, family);
            volunteer.reopen();
            volunteer.open("/people/" + person);
            volunteer.sees(Loop.MATTERS);
            assertTrue(volunteer.unsent() > 8, "all of it waits on the phone: " + volunteer.unsent());
            volunteer.restoreNetwork();
            volunteer.waitUntilSent();
            volunteer.sees(said.t("app.all-sent"));

            worker.enter(said.language().equals("lo") ? "latsamy" : "noy");
            loop.plan(worker, person, family);
            long referral = loop.refer(worker, person);
            worker.tap("referral.link.referral");
            String answer = worker.link();
            loop.receiverAnswers(answer);
            String mine = loop.ownLink(worker, person);
            worker.waitUntilSent();
            volunteer.waitUntilSent();
            loop.heWent(volunteer, referral);
            loop.writeBack(worker, person, referral);

            nurse.enter("dao");
            loop.theNurseHears(nurse, family);
            loop.heReadsHisOwn(mine, family, workerName);
            assertEquals(List.of(), volunteer.troubles());
            assertEquals(List.of(), worker.troubles());
        }
    }

    private Phone phone(String who, Said said) {
        return new Phone(browsers.browser(), sala.port(), said, who);
    }
}
