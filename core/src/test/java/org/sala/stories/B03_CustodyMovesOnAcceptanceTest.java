package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Story.story;

import org.junit.jupiter.api.Test;
import org.sala.journal.RecordId;
import org.sala.referral.Referral;

/** The person is with the receiver only from its yes until it gives the person back. */
class B03_CustodyMovesOnAcceptanceTest {
    private static Referral referral(Story told) {
        RecordId only = told.village().ofBounmy().stream()
                .filter(row -> row.type().equals(Referral.TYPE))
                .findFirst()
                .orElseThrow()
                .id();
        return new Referral(told.village().row(only));
    }

    @Test
    void asking_moves_nothing() {
        Referral asked = referral(story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                """));
        assertTrue(asked.isWaiting());
        assertFalse(asked.isWithReceiver());
        assertTrue(asked.requestedOn().isPresent());
    }

    @Test
    void a_yes_that_has_not_arrived_moves_nothing() {
        Referral asked = referral(story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone accepts
                """));
        assertFalse(asked.isWithReceiver());
    }

    @Test
    void a_yes_takes_the_person_and_the_need() {
        Story told = story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone accepts
                somphone syncs
                """);
        Referral accepted = referral(told);
        assertTrue(accepted.isWithReceiver());
        assertTrue(accepted.isLive());
        assertEquals(
                accepted.id(),
                told.village().row(told.village().need).reference("takenBy").orElseThrow());
    }

    @Test
    void helping_waiting_and_helping_again_keep_the_person() {
        Story told = story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone accepts
                somphone starts
                somphone holds
                somphone starts
                somphone syncs
                """);
        assertEquals("in-progress", referral(told).status());
        assertFalse(referral(told).row().data().has("reason"), "it no longer waits for anything");
        assertTrue(referral(told).isWithReceiver());
    }

    @Test
    void a_mistake_leaves_nobody_in_anybodys_hands() {
        Story told = story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone accepts
                somphone syncs
                noy      voids boats
                noy      syncs
                """);
        assertEquals("entered-in-error", referral(told).status());
        assertFalse(referral(told).isWithReceiver());
        assertTrue(told.village().row(told.village().need).reference("takenBy").isEmpty());
    }

    @Test
    void completing_failing_and_a_later_no_give_the_person_and_the_need_back() {
        for (String verb : new String[] {"completes", "fails", "rejects"}) {
            Story told = story("""
                    noy      asks boats
                    noy      syncs
                    somphone syncs
                    somphone accepts
                    somphone %s
                    somphone syncs
                    """.formatted(verb));
            assertFalse(referral(told).isWithReceiver(), verb);
            assertTrue(
                    told.village().row(told.village().need).reference("takenBy").isEmpty(), verb);
        }
    }
}
