package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.person.JoinRecords;
import org.sala.rule.Value;

/** A change names other records: they are there, of the right kind, and the same person's. Else it waits for a supervisor. */
class B18_WhatIsNamedIsThereTest {
    private final Village village = new Village();

    private RecordId neighbour() {
        return Village.does(
                village.khamla,
                Draft.making(0, "person", Filled.of("place", District.PHONSAY, "description", "neighbour")));
    }

    private RecordId needOf(RecordId person) {
        return Village.does(
                village.khamla,
                Draft.making(
                        0, "need", Filled.of("person", person, "place", District.PHONSAY, "category", "transport")));
    }

    private Value.Fields referral(RecordId need) {
        return Filled.of(
                "person",
                village.bounmy,
                "need",
                need,
                "service",
                village.boat,
                "organization",
                village.boats,
                "requestedBy",
                District.NOY);
    }

    private String asked(Value.Fields referral) {
        village.noy.does(Draft.making(0, "referral", referral));
        Receipt.Told told = village.noy.syncs().getLast();
        return told.outcome().code()
                + told.details().text("reason").map(reason -> ": " + reason).orElse("")
                + (told.details().texts("fields").isEmpty()
                        ? ""
                        : " " + told.details().texts("fields"));
    }

    /** Accepting takes the need: a neighbour's would be taken from her by a help that is not hers. */
    @Test
    void a_referral_is_for_a_need_of_the_same_person() {
        RecordId hers = needOf(neighbour());
        village.noy.syncs();
        assertEquals("held: wrong-reference [need]", asked(referral(hers)));
        assertTrue(village.row(hers).reference("takenBy").isEmpty());
        assertEquals("applied", asked(referral(village.need)));
    }

    /** Consent is given towards an organization: a service of another one would go round it. */
    @Test
    void a_service_is_asked_of_the_organization_that_has_it() {
        Value.Fields wrong = referral(village.need).with("organization", new Value.Whole(village.truckers.number()));
        assertEquals("held: wrong-reference [organization]", asked(wrong));
    }

    @Test
    void a_service_is_no_person_and_no_invention() {
        Value.Fields person = referral(village.need).with("service", new Value.Whole(village.bounmy.number()));
        assertEquals("held: wrong-reference [service]", asked(person));
        Value.Fields nothing = referral(village.need).with("service", new Value.Whole(4711));
        assertEquals("held: unknown-record [service]", asked(nothing));
        assertEquals(2, village.toSettle().size());
    }

    @Test
    void an_edit_names_no_more_than_a_new_record_may() {
        RecordId goal = Village.does(
                village.noy,
                Draft.making(0, "goal", Filled.of("person", village.bounmy, "need", village.need, "words", "walk")));
        RecordId hers = needOf(neighbour());
        village.noy.syncs();
        village.noy.does(Draft.edit(goal, "goal", 0, Filled.of("need", hers)));
        assertEquals("held: wrong-reference", Village.outcome(village.noy));
        assertEquals(Optional.of(village.need), village.row(goal).reference("need"));
    }

    /** What is named may wait for a decision itself: when that has been taken, so can what names it. */
    @Test
    void what_names_something_that_still_waits_is_taken_after_it() {
        Member seng = village.district.seng();
        RecordId need = seng.does(Draft.making(
                0, "need", Filled.of("person", village.bounmy, "place", District.PHONSAY, "category", "water")));
        assertEquals("held: not-entitled", Village.outcome(seng));
        RecordId goal = village.noy.does(
                Draft.making(0, "goal", Filled.of("person", village.bounmy, "need", need, "words", "clean water")));
        assertEquals("held: unknown-record", Village.outcome(village.noy));

        Member vanh = village.district.vanh();
        vanh.syncs();
        var waiting = village.toSettle().stream()
                .sorted(java.util.Comparator.comparing(row -> row.data().needText("reason")))
                .toList();
        vanh.does(Draft.command(waiting.getLast().id(), "settle.take", 1, Value.Fields.NONE));
        assertEquals("held: unknown-record", Village.outcome(vanh));
        vanh.does(Draft.command(waiting.getFirst().id(), "settle.take", 1, Value.Fields.NONE));
        vanh.does(Draft.command(waiting.getLast().id(), "settle.take", 1, Value.Fields.NONE));
        assertEquals(
                List.of("applied", "applied"),
                vanh.syncs().stream().map(told -> told.outcome().code()).toList());
        assertEquals(Optional.of(need), village.row(goal).reference("need"));
    }

    /** Two records that were joined are one person, whichever of them holds the need. */
    @Test
    void the_need_of_a_record_that_was_joined_is_the_persons_own() {
        RecordId again = neighbour();
        RecordId need = needOf(again);
        village.noy.syncs();
        Village.does(village.noy, new JoinRecords(again).into(0, village.bounmy, ""));
        assertEquals("applied", asked(referral(need)));
    }
}
