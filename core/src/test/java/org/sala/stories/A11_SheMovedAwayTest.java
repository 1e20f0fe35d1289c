package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.need.RaiseNeed;

/** She moves to her daughter in Ban Nakham. Everything of hers goes to Seng's phone and leaves Khamla's. */
class A11_SheMovedAwayTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId woman = phonsay.met("Nang");
    private final RecordId need =
            does(phonsay.khamla, new RaiseNeed(woman, TODAY).raise(0, "water", "self", 1, "the well is far"));

    @BeforeEach
    void everybody_is_up_to_date() {
        phonsay.syncAll();
    }

    private void moves() {
        phonsay.tells(phonsay.noy, woman, "place", District.NAKHAM);
        phonsay.syncAll();
    }

    @Test
    void everything_of_hers_changes_phones() {
        moves();
        assertTrue(phonsay.khamla.sees(woman).isEmpty());
        assertFalse(phonsay.khamla.holds().contains("the well is far"));
        assertEquals("Nang", phonsay.seng.sees(woman).orElseThrow().needText("given"));
        assertEquals("the well is far", phonsay.seng.sees(need).orElseThrow().needText("words"));
        assertEquals(1, phonsay.seng.list("consent").size());
    }

    @Test
    void what_khamla_wrote_before_hearing_of_it_is_not_lost() {
        phonsay.khamla.does(Draft.edit(need, "need", 0, fields("words", "and the path is steep")));
        phonsay.tells(phonsay.noy, woman, "place", District.NAKHAM);
        assertEquals("held: not-entitled", Village.outcome(phonsay.khamla));
        phonsay.syncAll();
        RecordId waiting = phonsay.vanh.list("settle").getFirst();
        does(phonsay.vanh, Draft.command(waiting, "settle.take", 0, fields()));
        phonsay.seng.syncs();
        assertTrue(phonsay.seng.holds().contains("and the path is steep"));
    }

    @Test
    void a_volunteer_takes_nobody_to_where_she_does_not_work() {
        phonsay.offline(phonsay.khamla, woman, "place", District.NAKHAM);
        assertEquals("held: moving-away", Village.outcome(phonsay.khamla));
        assertEquals(District.PHONSAY, phonsay.row(woman).data().whole("place").orElseThrow());
    }

    @Test
    void her_worker_keeps_her_wherever_she_lives() {
        phonsay.tells(phonsay.noy, woman, "worker", District.KHAMLA);
        moves();
        assertEquals("Nang", phonsay.khamla.sees(woman).orElseThrow().needText("given"));
        assertTrue(phonsay.khamla.sees(need).isPresent());
        assertTrue(phonsay.seng.sees(woman).isPresent());
    }
}
