package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.does;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.gathering.AdoptPriority;
import org.sala.gathering.CastVote;
import org.sala.gathering.Tally;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** What came out becomes the village's order of priorities: it stands where the district reads it, and so tells nothing of few people. */
class C12_WhatTheVillagePutsFirstTest {
    private final Room room = new Room();
    private final RecordId water = room.raises("water");
    private final RecordId road = room.raises("transport");
    private final RecordId elders = room.raises("elder-support");
    private final RecordId ballot = room.opens("dots", water, road, elders);

    private void vote(int people, String sex, RecordId topic) {
        List<Draft> cards = new ArrayList<>();
        for (int at = 0; at < people; at++) {
            cards.add(
                    new CastVote(room.phonsay.row(ballot), "phone", fields("sex", sex)).mark(at, 1, Map.of(topic, 3L)));
        }
        does(room.mali, cards.toArray(Draft[]::new));
    }

    private AdoptPriority first(RecordId topic) {
        return AdoptPriority.voted(
                RuleFolder.rules(), room.phonsay.row(ballot), room.tally(ballot), room.phonsay.row(topic), 1);
    }

    @Test
    void women_and_men_stand_beside_the_total_and_their_disagreement_is_told() {
        vote(9, "male", road);
        vote(7, "female", water);
        Tally tally = room.tally(ballot);
        assertEquals(road.number(), tally.order().getFirst().topic());
        Tally.Part women = tally.parts().stream()
                .filter(part -> part.code().equals("female"))
                .findFirst()
                .orElseThrow();
        assertEquals(water.number(), women.order().getFirst().topic());
        assertTrue(women.agreement().orElseThrow() < 1000);
    }

    @Test
    void the_priority_says_which_ranks_groups_gave_and_at_least_how_many_voted() {
        vote(9, "male", road);
        vote(7, "female", water);
        RecordId priority = does(room.mali, first(road).adopt(0));
        does(room.mali, room.sorting(road).choose());
        Row row = room.phonsay.row(priority);
        assertEquals(15, row.data().whole("people").orElseThrow(), "of sixteen, at least fifteen");
        assertEquals(
                Value.Fields.of("sex", fields("female", 2, "male", 1)),
                row.data().fields("parts"));
        assertEquals("chosen", row.status());
        assertEquals("chosen", room.phonsay.row(road).status());
        room.phonsay.syncAll();
        assertTrue(room.phonsay.district.bouakham().sees(priority).isPresent());
    }

    @Test
    void of_four_women_nothing_is_told_and_of_four_voters_not_even_that() {
        vote(9, "male", road);
        vote(4, "female", water);
        assertTrue(first(road).more().fields("parts").values().isEmpty());
        RecordId alone = room.opens("dots", water, road);
        does(room.mali, new CastVote(room.phonsay.row(alone), "phone", fields()).mark(0, 4, Map.of(water, 3L)));
        assertFalse(AdoptPriority.voted(
                        RuleFolder.rules(), room.phonsay.row(alone), room.tally(alone), room.phonsay.row(water), 1)
                .more()
                .has("people"));
    }

    @Test
    void a_tie_is_named_and_the_room_says_how_it_decided() {
        vote(5, "male", road);
        vote(5, "female", water);
        assertEquals(
                List.of(List.of(water.number(), road.number())),
                room.tally(ballot).ties());
        RecordId priority = does(
                room.mali,
                first(water)
                        .afterTie("The elders asked for water first; all agreed.")
                        .adopt(0));
        assertTrue(room.phonsay.row(priority).data().needText("tie").startsWith("The elders"));
    }

    @Test
    void the_order_may_be_mended_and_two_who_mend_it_at_once_are_asked() {
        RecordId priority =
                does(room.mali, AdoptPriority.agreed(room.phonsay.row(water), 1).adopt(0));
        room.kham.syncs();
        room.mali.does(Draft.edit(priority, "priority", 1, fields("rank", 2)));
        room.kham.does(Draft.edit(priority, "priority", 1, fields("rank", 3)));
        room.mali.syncs();
        assertEquals("conflict", Village.outcome(room.kham).split(":", 2)[0]);
        assertEquals(2, room.phonsay.row(priority).data().whole("rank").orElseThrow());
        assertEquals(1, room.phonsay.list("settle").size());
    }

    @Test
    void a_priority_is_done_dropped_with_a_reason_and_taken_up_again() {
        RecordId priority =
                does(room.mali, AdoptPriority.agreed(room.phonsay.row(water), 1).adopt(0));
        moves(priority, "priority.do", fields());
        assertEquals("done", room.phonsay.row(priority).status());
        moves(priority, "priority.reopen", fields());
        room.mali.does(Draft.command(
                priority, "priority.drop", room.phonsay.row(priority).rv(), fields()));
        assertEquals("held: reason-missing", Village.outcome(room.mali));
        moves(priority, "priority.drop", fields("reason", "not-possible"));
        assertEquals("dropped", room.phonsay.row(priority).status());
        moves(priority, "priority.reopen", fields());
        assertEquals("chosen", room.phonsay.row(priority).status());
        assertFalse(room.phonsay.row(priority).data().has("reason"));
    }

    private void moves(RecordId priority, String command, Value.Fields arguments) {
        does(
                room.mali,
                Draft.command(priority, command, room.phonsay.row(priority).rv(), arguments));
    }
}
