package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Story.story;

import org.junit.jupiter.api.Test;
import org.sala.journal.Row;

/** Two receivers who have not heard of each other say yes to one need: one of them counts, and Noy decides about the other. */
class B04_TwoAnswersTest {
    private static final String BOTH_SAY_YES = """
            noy      asks boats
            noy      asks truck
            noy      syncs
            somphone syncs
            keo      syncs
            somphone accepts
            keo      accepts
            somphone syncs
            keo      syncs
            """;

    @Test
    void the_first_yes_that_arrives_takes_the_need_and_the_other_is_to_settle() {
        story(BOTH_SAY_YES).endsWith("boats accepted, truck requested, 1 to settle");
    }

    @Test
    void it_is_for_the_persons_own_worker_to_settle_with_both_stories_before_her() {
        Story told = story(BOTH_SAY_YES);
        Row settle = told.village().toSettle().getFirst();
        assertEquals(District.NOY, settle.data().whole("decider").orElseThrow());
        assertEquals("taken-by-another", settle.data().needText("reason"));
        assertEquals("referral.accept", settle.data().fields("change").needText("type"));
        assertEquals("requested", settle.data().fields("current").needText("status"));
        told.village().noy.syncs();
        assertTrue(told.village().noy.sees(settle.id()).isPresent());
    }

    @Test
    void noy_takes_the_second_one_after_the_first_was_cancelled() {
        story(BOTH_SAY_YES + """
                noy      syncs
                noy      cancels boats
                noy      syncs
                noy      settles take
                noy      syncs
                """).endsWith("boats cancelled, truck accepted, 0 to settle");
    }

    @Test
    void noy_leaves_it_as_it_is() {
        story(BOTH_SAY_YES + """
                noy      settles keep
                noy      syncs
                """).endsWith("boats accepted, truck requested, 0 to settle");
    }

    @Test
    void the_same_yes_twice_is_one_yes() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone accepts
                somphone accepts
                somphone syncs
                """).endsWith("boats accepted, 0 to settle");
    }

    @Test
    void one_after_the_other_is_no_conflict_at_all() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone rejects
                somphone syncs
                noy      asks truck
                noy      syncs
                keo      syncs
                keo      accepts
                keo      syncs
                """).endsWith("boats rejected, truck accepted, 0 to settle");
    }
}
