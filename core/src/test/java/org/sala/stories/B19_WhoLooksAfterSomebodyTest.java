package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.Outcome;

/** Whoever is a person's worker sees the whole record, so a person is given to nobody but those who look after people there. */
class B19_WhoLooksAfterSomebodyTest {
    private final Village village = new Village();

    private String given(Member by, long to) {
        by.syncs();
        by.does(Draft.edit(village.bounmy, "person", 9, Filled.of("worker", to)));
        return Village.outcome(by);
    }

    private OptionalLong worker() {
        return village.row(village.bounmy).data().whole("worker");
    }

    @Test
    void he_is_given_to_the_link_worker_the_supervisor_and_the_volunteer_of_his_village() {
        for (long account : new long[] {District.VANH, District.KHAMLA, District.NOY}) {
            assertEquals("applied", given(village.noy, account));
            assertEquals(OptionalLong.of(account), worker());
        }
    }

    @Test
    void he_is_not_given_to_the_volunteer_of_another_village_nor_to_whoever_answers_for_an_organization() {
        for (long account : new long[] {District.SENG, District.SOMPHONE, District.BOUAKHAM, District.DAO, 4711}) {
            assertEquals("held: not-a-worker", given(village.khamla, account));
        }
        assertEquals(OptionalLong.of(District.NOY), worker());
        assertFalse(village.district.seng().sees(village.bounmy).isPresent());
    }

    @Test
    void a_nurse_may_take_him_on_herself() {
        assertEquals("applied", given(village.district.dao(), District.DAO));
    }

    @Test
    void whoever_has_left_is_no_worker() {
        village.district.leave(District.KHAMLA);
        assertEquals("held: not-a-worker", given(village.noy, District.KHAMLA));
    }

    @Test
    void nobody_is_given_away_when_they_are_first_noticed() {
        village.khamla.does(Draft.making(
                0, "person", Filled.of("place", District.PHONSAY, "description", "x", "worker", District.SENG)));
        assertEquals("held: not-a-worker", Village.outcome(village.khamla));
    }

    /** It moved with the person, or was so before: what an edit does not change it need not defend. */
    @Test
    void what_stays_as_it_was_is_not_asked_about() {
        village.district.leave(District.NOY);
        assertEquals("applied", given(village.vanh, District.NOY));
    }

    /** A supervisor may know better. */
    @Test
    void what_was_held_a_supervisor_may_let_in() {
        assertEquals("held: not-a-worker", given(village.khamla, District.SENG));
        village.vanh.syncs();
        village.vanh.does(
                Draft.command(village.toSettle().getFirst().id(), "settle.take", 1, org.sala.rule.Value.Fields.NONE));
        assertTrue(village.vanh.syncs().stream().allMatch(told -> told.outcome() == Outcome.APPLIED));
        assertEquals(OptionalLong.of(District.SENG), worker());
    }
}
