package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import org.junit.jupiter.api.Test;
import org.sala.gathering.RaiseTopic;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.RuleFolder;

/** Whoever is in the room says what is missing; the room takes it up, leaves it for another time, or lets it go. */
class C10_WhatTheRoomRaisesTest {
    private final Room room = new Room();
    private final RecordId water = room.raises("water");

    private String status(RecordId topic) {
        return room.phonsay.row(topic).status();
    }

    @Test
    void what_is_raised_is_open_and_says_which_part_of_the_village_raised_it_and_never_who() {
        assertEquals("open", status(water));
        assertEquals("villager", room.phonsay.row(water).data().needText("raisedBy"));
        assertFalse(room.phonsay.row(water).data().has("person"));
    }

    @Test
    void it_is_left_for_another_time_taken_up_again_let_go_and_taken_back() {
        does(room.mali, room.sorting(water).park());
        assertEquals("parked", status(water));
        does(room.mali, room.sorting(water).open());
        assertEquals("open", status(water));
        does(room.mali, room.sorting(water).drop("same-as-other"));
        assertEquals("dropped", status(water));
        assertEquals("same-as-other", room.phonsay.row(water).data().needText("reason"));
        does(room.mali, room.sorting(water).reopen());
        assertEquals("open", status(water));
    }

    @Test
    void nothing_is_let_go_without_a_reason_that_there_is() {
        room.mali.does(Draft.command(water, "topic.drop", 1, fields()));
        assertEquals("held: reason-missing", Village.outcome(room.mali));
        room.mali.does(room.sorting(water).drop("boring"));
        assertEquals("held: unknown-code", Village.outcome(room.mali));
        assertEquals("open", status(water));
    }

    @Test
    void the_next_gathering_takes_over_what_was_left() {
        does(room.mali, room.sorting(water).park());
        RecordId next = does(
                room.mali, Draft.making(0, "gathering", fields("place", District.PHONSAY, "on", TODAY.toString())));
        does(room.mali, room.sorting(water).take(next));
        does(room.mali, room.sorting(water).open());
        assertEquals(next, room.phonsay.row(water).reference("gathering").orElseThrow());
        RecordId again = does(
                room.mali,
                new RaiseTopic(District.PHONSAY, next, TODAY, RuleFolder.rules())
                        .carry(0, water, "water", "still dry"));
        assertEquals(water, room.phonsay.row(again).reference("carriedFrom").orElseThrow());
        assertEquals("carried", room.phonsay.row(again).data().needText("source"));
    }

    @Test
    void what_needs_a_right_of_its_own_is_never_put_before_a_room() {
        for (String category : new String[] {"partner-violence", "elder-abuse"}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> room.raising().raise(0, category, "villager", "what everybody knows"));
        }
    }

    @Test
    void only_the_bridge_counts_and_nobody_writes_what_it_counted() {
        room.vanhMoves(water, "topic.count");
        assertEquals("held: not-entitled", Village.outcome(room.phonsay.vanh));
        room.mali.does(Draft.making(
                0, "topic", fields("place", District.PHONSAY, "category", "water", "source", "gap", "atLeast", 40)));
        assertEquals("held: only-counted", Village.outcome(room.mali));
    }

    @Test
    void two_who_word_it_differently_at_once_are_asked_which_it_is() {
        room.kham.syncs();
        room.mali.does(Draft.edit(water, "topic", 1, fields("words", "the pump is broken")));
        room.kham.does(Draft.edit(water, "topic", 1, fields("words", "no water since March")));
        room.mali.syncs();
        assertEquals("conflict", Village.outcome(room.kham).split(":", 2)[0]);
        assertEquals("the pump is broken", room.phonsay.row(water).data().needText("words"));
        assertEquals(1, room.phonsay.list("settle").size());
    }
}
