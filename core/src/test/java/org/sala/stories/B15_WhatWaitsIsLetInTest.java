package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.followup.CloseSupport;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** What was held waits for Vanh, who lets it count in one go; what still stands against it is told to her, and it stays open. */
class B15_WhatWaitsIsLetInTest {
    private final Village village = new Village();

    /** As recorded: the oldest first. */
    private List<RecordId> waiting() {
        return village.toSettle().stream()
                .sorted(Comparator.comparing(
                        row -> row.data().fields("change").whole("n").orElseThrow()))
                .map(Row::id)
                .toList();
    }

    private List<String> takes(List<RecordId> settles) {
        settles.forEach(settle -> village.vanh.does(Draft.command(settle, "settle.take", 0, Value.Fields.NONE)));
        return village.vanh.syncs().stream()
                .map(told -> told.outcome().code()
                        + told.details()
                                .text("reason")
                                .map(reason -> ": " + reason)
                                .orElse(""))
                .toList();
    }

    private Optional<String> obstacle(RecordId settle) {
        village.vanh.syncs();
        return village.vanh.sees(settle).orElseThrow().text("obstacle");
    }

    @Test
    void a_missing_consent_cannot_be_decided_away_and_vanh_is_told_so() {
        village.asks(village.boat, "name");
        village.noy.syncs();
        List<RecordId> waiting = waiting();
        assertEquals(List.of("held: consent-missing", "held: unknown-record"), takes(waiting));
        assertEquals(waiting, waiting());
        assertEquals(Optional.of("consent-missing"), obstacle(waiting.get(0)));
        assertEquals(Optional.of("unknown-record"), obstacle(waiting.get(1)));
        assertTrue(village.ofBounmy().stream().noneMatch(row -> row.type().equals("referral")));
    }

    @Test
    void after_his_yes_everything_counts_in_the_order_in_which_it_was_recorded() {
        RecordId referral = village.asks(village.boat, "name");
        village.noy.syncs();
        village.agrees("refer");
        assertEquals(List.of("applied", "applied"), takes(waiting()));
        assertEquals("requested", village.statusOf(referral));
        assertTrue(village.toSettle().isEmpty());
        village.somphone.syncs();
        assertEquals(
                "Bounmy",
                village.somphone.sees(referral).orElseThrow().fields("card").needText("given"));
    }

    @Test
    void what_builds_on_something_that_still_waits_stays_and_counts_later() {
        RecordId referral = village.asks(village.boat, "name");
        village.noy.syncs();
        village.agrees("refer");
        List<RecordId> backwards = waiting().reversed();
        assertEquals(List.of("held: unknown-record", "applied"), takes(backwards));
        assertEquals(List.of("applied"), takes(waiting()));
        assertEquals("requested", village.statusOf(referral));
    }

    @Test
    void a_yes_that_was_held_takes_the_need_when_it_is_let_in() {
        village.agrees("refer");
        village.noy.syncs();
        RecordId referral = village.asks(village.boat, "name");
        village.noy.syncs();
        village.keo.does(Draft.command(referral, "referral.accept", 0, Value.Fields.NONE));
        assertEquals("held: not-entitled", Village.outcome(village.keo));
        assertEquals(List.of("applied"), takes(waiting()));
        assertEquals("accepted", village.statusOf(referral));
        assertEquals(referral, village.row(village.need).reference("takenBy").orElseThrow());
    }

    @Test
    void the_later_of_two_edits_by_a_neighbouring_volunteer_stands() {
        Member seng = village.district.seng();
        seng.does(Draft.edit(village.bounmy, "person", 0, Filled.of("landmark", "blue gate")));
        seng.does(Draft.edit(village.bounmy, "person", 0, Filled.of("landmark", "green gate")));
        seng.syncs();
        assertEquals(List.of("applied", "applied"), takes(waiting()));
        assertEquals("green gate", village.row(village.bounmy).data().needText("landmark"));
    }

    @Test
    void an_end_without_its_reason_is_not_let_in_by_anybody() {
        village.noy.does(Draft.command(village.bounmy, "person.close", 0, Value.Fields.NONE));
        assertEquals("held: reason-missing", Village.outcome(village.noy));
        assertEquals(List.of("held: reason-missing"), takes(waiting()));
        assertEquals("supported", village.statusOf(village.bounmy));
        Village.does(village.noy, new CloseSupport(village.row(village.bounmy)).close("moved"));
    }

    @Test
    void nothing_is_written_about_a_person_who_is_not_there() {
        var nobody = new RecordId(4711);
        village.noy.does(Draft.making(
                0,
                "need",
                Filled.of("person", nobody, "place", District.PHONSAY, "category", "transport", "on", TODAY)));
        assertEquals("held: unknown-person", Village.outcome(village.noy));
        assertEquals(List.of("held: unknown-person"), takes(waiting()));
        assertFalse(village.toSettle().isEmpty());
    }
}
