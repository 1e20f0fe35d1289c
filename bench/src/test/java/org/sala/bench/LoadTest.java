package org.sala.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is measured is real work: each referral of the load is taken by a real Sala and takes effect. */
class LoadTest {
    private static final int PEOPLE = 3;
    private static final String REFERRALS = "select count(*) from record where type = 'referral'";
    private static final String REQUESTED = REFERRALS + " and data ->> 'status' = 'requested'";
    private static Sala sala;
    private static Askers askers;
    private static Phone phone;
    private static Ground.Worker worker;

    @BeforeAll
    static void settle() {
        sala = TestSala.serve();
        worker = Ground.prepare(sala, 1).getFirst();
        askers = Askers.of(List.of(worker), sala.port(), PEOPLE);
        phone = askers.phones().getFirst();
    }

    @AfterAll
    static void end() {
        askers.close();
        sala.close();
    }

    @Test
    void every_referral_of_the_load_is_applied() {
        long before = count(REFERRALS);
        long requestedBefore = count(REQUESTED);
        phone.refer(5, false);
        assertEquals(5, phone.send());
        phone.refer(2, true);
        assertEquals(4, phone.send());
        assertEquals(before + 7, count(REFERRALS));
        assertEquals(requestedBefore + 2, count(REQUESTED));
        assertEquals(0, count("select count(*) from ledger where outcome <> 'applied'"));
    }

    @Test
    void other_software_asks_with_each_of_its_tokens() {
        long before = count(REQUESTED);
        int many = worker.programTokens().size() + 1;
        for (int at = 0; at < many; at++)
            assertEquals(1, askers.programs().getFirst().ask());
        assertEquals(before + many, count(REQUESTED));
        assertEquals(many - 1, count("select count(distinct device) from software_answer"));
    }

    @Test
    void a_change_that_is_not_applied_ends_the_measurement() {
        var stranger = new Phone(
                new Ground.Worker(worker.account(), worker.device(), "x".repeat(32), List.of(), worker.villages()),
                new Wire(sala.port()),
                Clock.systemUTC(),
                new SplittableRandom(2));
        assertThrows(IllegalStateException.class, () -> stranger.settle(1, 1));
        stranger.close();
    }

    @Test
    void a_spread_tells_the_middle_the_least_and_the_most() {
        var spread = new Spread();
        for (double figure : new double[] {30, 10, 20, 50}) spread.add(figure);
        assertEquals("25 (10 to 50)", spread.text("%.0f"));
    }

    private static long count(String query) {
        return sala.get(JdbcClient.class).sql(query).query(Long.class).single();
    }
}
