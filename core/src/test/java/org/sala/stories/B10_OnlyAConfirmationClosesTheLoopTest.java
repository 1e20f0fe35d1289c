package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Story.story;
import static org.sala.stories.Village.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.followup.Loop;
import org.sala.followup.LoopRate;
import org.sala.followup.RecordFollowUp;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Sent is not success, and neither is done: the person or the receiver must say that the person went. */
class B10_OnlyAConfirmationClosesTheLoopTest {
    private final Village village = new Village();
    private RecordId referral = new RecordId(0);

    @BeforeEach
    void the_boat_group_was_asked() {
        village.agrees("refer");
        village.noy.syncs();
        referral = village.asks(village.boat, "name");
        village.noy.syncs();
        village.somphone.syncs();
        village.khamla.syncs();
    }

    @Test
    void completed_and_believed_by_everybody_is_still_open() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone accepts
                somphone completes
                somphone syncs
                noy      believes boats
                noy      syncs
                """).endsWith("boats completed, 0 to settle");
    }

    @Test
    void the_persons_own_word_closes_it() {
        story("""
                noy      asks boats
                noy      syncs
                somphone syncs
                somphone accepts
                somphone syncs
                khamla   hears boats
                khamla   syncs
                """).endsWith("boats accepted and closed, 0 to settle");
    }

    @Test
    void the_receivers_own_word_closes_it() {
        Village.does(village.somphone, went(village.row(referral), "receiver"));
        assertTrue(Loop.of(referral, village.ofBounmy()).isClosed());
    }

    @Test
    void a_receiver_has_no_word_on_somebody_elses_referral() {
        village.keo.does(went(village.row(referral), "receiver"));
        assertEquals("held: not-entitled", Village.outcome(village.keo));
        assertFalse(Loop.of(referral, village.ofBounmy()).isClosed());
    }

    @Test
    void a_receiver_cannot_hang_its_word_on_another_person() {
        RecordId other = Village.does(village.khamla, Draft.making(0, "person", Filled.of("place", District.PHONSAY)));
        Row asked = village.row(referral);
        Value.Fields told = Filled.of(
                "person",
                other,
                "referral",
                asked.id(),
                "organization",
                village.boats,
                "went",
                "yes",
                "source",
                "receiver");
        village.somphone.does(Draft.fact(0, "followup", told));
        assertEquals("held: not-entitled", Village.outcome(village.somphone));
    }

    @Test
    void a_yes_that_was_a_mistake_is_corrected_and_the_loop_is_open_again() {
        RecordId mistaken = Village.does(village.khamla, went(village.row(referral), "person"));
        Value.Fields right = Filled.of(
                "person",
                village.bounmy,
                "referral",
                referral,
                "went",
                "no",
                "source",
                "person",
                "on",
                TODAY,
                "corrects",
                mistaken,
                "stopped",
                Filled.codes("transport"));
        Village.does(village.khamla, Draft.fact(0, "followup", right));
        Loop loop = Loop.of(referral, village.ofBounmy());
        assertFalse(loop.isClosed());
        assertEquals(java.util.List.of("transport"), loop.stopped());
        assertEquals(new LoopRate(1, 0, 0, 0), LoopRate.of(village.ofBounmy()));
    }

    private static Draft went(Row referral, String source) {
        return RecordFollowUp.of(referral, TODAY, source).went("yes").record(0);
    }
}
