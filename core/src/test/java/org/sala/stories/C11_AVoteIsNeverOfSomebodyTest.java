package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.does;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.gathering.Attended;
import org.sala.gathering.CastVote;
import org.sala.gathering.OpenBallot;
import org.sala.gathering.Tally;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** Cards, pairs, hands and paper: each says of what sort somebody is and never who, and can be counted again. */
class C11_AVoteIsNeverOfSomebodyTest {
    private final Room room = new Room();
    private final RecordId water = room.raises("water");
    private final RecordId road = room.raises("transport");

    private CastVote card(RecordId ballot, Object... who) {
        return new CastVote(room.phonsay.row(ballot), "phone", fields(who));
    }

    @Test
    void a_ballot_puts_its_topics_to_the_vote() {
        RecordId ballot = room.opens("dots", water, road);
        assertEquals("open", room.phonsay.row(ballot).status());
        assertEquals(ballot, room.phonsay.row(water).reference("ballot").orElseThrow());
        assertEquals(ballot, room.phonsay.row(road).reference("ballot").orElseThrow());
    }

    @Test
    void what_is_put_to_a_second_ballot_stays_in_the_first() {
        RecordId first = room.opens("dots", water, road);
        RecordId second = room.opens("hands", water, road);
        assertEquals(second, room.phonsay.row(water).reference("ballot").orElseThrow());
        assertEquals(2, room.tally(first).order().size());
        assertEquals(2, room.tally(second).order().size());
    }

    @Test
    void a_card_is_corrected_by_another_and_both_stay_to_be_read() {
        RecordId ballot = room.opens("dots", water, road);
        RecordId wrong = does(room.mali, card(ballot, "sex", "female").mark(0, 1, Map.of(water, 3L)));
        does(room.mali, card(ballot, "sex", "female").correct(0, wrong, 1, Map.of(road, 3L)));
        Tally tally = room.tally(ballot);
        assertEquals(1, tally.people());
        assertEquals(List.of(wrong), tally.replaced());
        assertEquals(road.number(), tally.order().getFirst().topic());
        assertEquals(2, room.votes(ballot).size());
    }

    @Test
    void a_card_cannot_be_changed_or_taken_away() {
        RecordId ballot = room.opens("dots", water, road);
        RecordId vote = does(room.mali, card(ballot).mark(0, 1, Map.of(water, 3L)));
        room.mali.does(Draft.edit(vote, "vote", 1, fields("count", 9)));
        assertTrue(Village.outcome(room.mali).startsWith("held"));
        assertEquals(1, room.tally(ballot).people());
    }

    @Test
    void pairs_hands_and_paper_are_counted_by_the_same_hand() {
        RecordId pairs = room.opens("pairwise", water, road);
        does(room.mali, card(pairs).compare(0, Map.of(road, Map.of(water, 1L))));
        assertEquals(road.number(), room.tally(pairs).order().getFirst().topic());
        RecordId hands = room.opens("hands", water, road);
        does(room.mali, card(hands, "sex", "female").mark(0, 12, Map.of(water, 9L, road, 4L)));
        assertEquals(12, room.tally(hands).people());
        assertEquals(water.number(), room.tally(hands).order().getFirst().topic());
        RecordId paper = room.opens("paper", water, road);
        does(room.mali, card(paper).mark(0, 10, Map.of(water, 31L)));
        assertEquals(1, room.tally(paper).overfull().size(), "ten cards do not hold 31 dots");
    }

    @Test
    void a_secret_ballot_is_not_made_an_open_one_behind_the_back_of_those_who_voted() {
        RecordId ballot = does(
                room.mali,
                OpenBallot.by(District.PHONSAY, room.gathering, "dots")
                        .secretly()
                        .withDots(3)
                        .open(List.of())
                        .getFirst());
        room.mali.does(Draft.edit(ballot, "ballot", 1, fields("secret", false)));
        assertEquals("conflict", Village.outcome(room.mali).split(":", 2)[0]);
        assertTrue(room.phonsay.row(ballot).data().flag("secret"));
        assertEquals(3, room.phonsay.row(ballot).data().whole("dots").orElseThrow());
    }

    @Test
    void nobody_votes_where_the_ballot_is_closed_and_it_may_be_opened_again() {
        RecordId ballot = room.opens("dots", water, road);
        does(room.mali, OpenBallot.close(room.phonsay.row(ballot)));
        assertThrows(IllegalArgumentException.class, () -> card(ballot));
        does(room.mali, OpenBallot.reopen(room.phonsay.row(ballot)));
        does(room.mali, card(ballot).mark(0, 1, Map.of(water, 1L)));
        does(room.mali, OpenBallot.cancel(room.phonsay.row(ballot), "mistake"));
        assertEquals("cancelled", room.phonsay.row(ballot).status());
        assertEquals(1, room.votes(ballot).size(), "what was said stays to be read");
    }

    @Test
    void a_card_that_was_filled_while_another_phone_closed_the_ballot_is_not_lost() {
        RecordId ballot = room.opens("dots", water, road);
        room.kham.does(card(ballot).mark(0, 1, Map.of(water, 1L)));
        does(room.mali, OpenBallot.close(room.phonsay.row(ballot)));
        assertEquals("applied", Village.outcome(room.kham));
        assertEquals(1, room.tally(ballot).people());
    }

    @Test
    void more_than_were_in_the_room_cannot_have_voted_and_where_two_phones_say_so_it_is_seen() {
        RecordId ballot = room.opens("hands", water, road);
        does(
                room.mali,
                Draft.fact(
                        0, "attendance", fields("gathering", room.gathering, "place", District.PHONSAY, "count", 20)));
        room.mali.does(card(ballot, "sex", "female").mark(0, 12, Map.of(water, 9L)));
        room.kham.does(card(ballot, "sex", "male").mark(0, 11, Map.of(water, 2L)));
        Attended attended = Attended.of(room.phonsay.list("attendance"));
        assertTrue(attended.holds(12) && attended.holds(20), "each phone alone was right");
        room.mali.syncs();
        room.kham.syncs();
        assertFalse(attended.holds(room.tally(ballot).people()));
        assertTrue(Attended.of(List.of()).holds(900), "nobody counted who came");
    }

    @Test
    void cards_stay_with_those_who_work_with_the_people_of_the_place() {
        RecordId ballot = room.opens("dots", water, road);
        RecordId vote =
                does(room.mali, card(ballot, "sex", "female", "age", "elder").mark(0, 1, Map.of(water, 3L)));
        room.phonsay.syncAll();
        assertTrue(room.phonsay.khamla.sees(vote).isPresent(), "the volunteer of the village counts again");
        assertTrue(room.phonsay.seng.sees(vote).isEmpty(), "the next village does not");
        assertTrue(room.phonsay.district.bouakham().sees(vote).isEmpty(), "the district office does not");
        assertTrue(room.phonsay.district.bouakham().sees(ballot).isPresent(), "it sees that there was a ballot");
    }
}
