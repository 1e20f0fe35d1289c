package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sala.stories.Story.story;

import org.junit.jupiter.api.Test;
import org.sala.journal.Row;

/** An answer that was on its way when the referral was taken back is kept, and somebody decides. */
class B05_AnswerAfterCancellationTest {
    @Test
    void neither_has_signal_and_the_cancellation_arrives_first() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                noy      cancels
                somphone accepts
                noy      syncs
                somphone syncs
                """).endsWith("boats cancelled, 1 to settle");
    }

    @Test
    void neither_has_signal_and_the_yes_arrives_first() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                noy      cancels
                somphone accepts
                somphone syncs
                noy      syncs
                """).endsWith("boats cancelled, 0 to settle");
    }

    @Test
    void what_is_to_settle_says_what_had_become_of_it_and_who_answered() {
        Story told = story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                noy      cancels
                noy      syncs
                somphone completes
                somphone syncs
                """);
        Row settle = told.village().toSettle().getFirst();
        assertEquals("was-cancelled", settle.data().needText("reason"));
        assertEquals(District.SOMPHONE, settle.data().whole("author").orElseThrow());
        assertEquals(District.NOY, settle.data().whole("decider").orElseThrow());
    }

    @Test
    void noy_finds_that_the_boat_had_left_already_and_lets_the_yes_count() {
        Story told = story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                noy      cancels
                noy      syncs
                somphone accepts
                somphone syncs
                noy      settles take
                noy      syncs
                """);
        told.endsWith("boats accepted, 0 to settle");
        Row referral = told.village().ofBounmy().stream()
                .filter(row -> row.type().equals("referral"))
                .findFirst()
                .orElseThrow();
        assertFalse(referral.data().has("reason"), "why it was cancelled is history");
    }

    @Test
    void a_no_after_the_cancellation_is_to_settle_too_for_it_may_tell_something() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                noy      cancels
                noy      syncs
                somphone rejects
                somphone syncs
                """).endsWith("boats cancelled, 1 to settle");
    }

    @Test
    void two_who_cancel_agree() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                noy      cancels
                noy      syncs
                somphone cancels
                somphone syncs
                """).endsWith("boats cancelled, 0 to settle");
    }
}
