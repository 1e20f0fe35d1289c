package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.gathering.CloseGathering;
import org.sala.gathering.CountAttendance;
import org.sala.journal.Draft;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.rule.Canonical;
import org.sala.rule.Value;

/** What cannot be so is kept, counts nowhere, and its author is told which field it is and what would do. */
class C06_WhatNoGatheringCanBeTest {
    private final Gathered village = new Gathered();
    private final RecordId gathering = village.opened();

    private String told(Draft draft) {
        village.phet.does(draft);
        Receipt.Told last = village.phet.syncs().getLast();
        String fields = String.join(" ", last.details().texts("fields"));
        String allowed = last.details().has("allowed")
                ? " " + Canonical.write(last.details().get("allowed"))
                : "";
        return (last.outcome().code() + " " + last.details().text("reason").orElse("") + " " + fields + allowed)
                .strip();
    }

    @TestFactory
    Stream<DynamicTest> days_that_cannot_be() {
        return Stream.of(
                        new String[] {"2199-01-01", "held out-of-range on {\"greatest\":2029,\"least\":2006}"},
                        new String[] {"2030-01-01", "held out-of-range on {\"greatest\":2029,\"least\":2006}"},
                        new String[] {"1926-11-02", "held out-of-range on {\"greatest\":2029,\"least\":2006}"},
                        new String[] {"2026-02-30", "held wrong-kind on {\"kind\":\"date\"}"},
                        new String[] {"soon", "held wrong-kind on {\"kind\":\"date\"}"},
                        new String[] {"2029-12-31", "applied"},
                        new String[] {"2026-11-01", "applied"})
                .map(one -> DynamicTest.dynamicTest(
                        one[0],
                        () -> assertEquals(
                                one[1],
                                told(Draft.making(0, "gathering", fields("place", District.PHONSAY, "on", one[0]))))));
    }

    @Test
    void a_gathering_without_a_day_or_a_place() {
        assertTrue(told(Draft.making(0, "gathering", fields("place", District.PHONSAY)))
                .startsWith("held required-missing on"));
        assertTrue(told(Draft.making(0, "gathering", fields("on", TODAY.toString())))
                .startsWith("held"));
    }

    @Test
    void nothing_is_over_before_its_day() {
        RecordId later =
                Village.does(village.phet, village.meeting(TODAY.plusDays(9)).plan(0));
        assertEquals("held before-its-day", told(new CloseGathering(village.row(later)).close(TODAY)));
        assertEquals("planned", village.row(later).status());
    }

    @Test
    void it_is_tomorrow_already_where_the_phone_is() {
        RecordId tomorrow =
                Village.does(village.phet, village.meeting(TODAY.plusDays(1)).plan(0));
        assertEquals("applied", told(new CloseGathering(village.row(tomorrow)).close(TODAY.plusDays(1))));
    }

    @Test
    void a_gathering_is_not_cancelled_without_a_reason_that_is_known() {
        assertEquals(
                "held reason-missing",
                told(Draft.command(village.row(gathering), "gathering.cancel", Value.Fields.NONE)));
        assertTrue(told(Draft.command(village.row(gathering), "gathering.cancel", fields("reason", "bored")))
                .startsWith("held unknown-code reason"));
    }

    @TestFactory
    Stream<DynamicTest> counts_that_cannot_be() {
        var door = new CountAttendance(gathering, District.PHONSAY, "front");
        return Stream.of(
                        new Object[] {-1L, "held out-of-range count {\"greatest\":2000,\"least\":0}"},
                        new Object[] {2001L, "held out-of-range count {\"greatest\":2000,\"least\":0}"},
                        new Object[] {2000L, "applied"},
                        new Object[] {0L, "applied"})
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one[0]), () -> {
                    Draft draft = door.count(0, fields("sex", "female"), 1);
                    Value.Fields told = draft.payload().with("count", new Value.Whole((Long) one[0]));
                    assertEquals(one[1], told(Draft.fact(0, "attendance", told)));
                }));
    }

    @Test
    void people_who_cannot_be_told_apart_so() {
        var door = new CountAttendance(gathering, District.PHONSAY, "front");
        assertTrue(told(door.count(0, fields("sex", "women"), 3)).startsWith("held unknown-code sex"));
        assertTrue(told(door.count(0, fields("disability", "yes"), 3)).startsWith("held wrong-kind disability"));
        assertTrue(told(door.count(0, fields("shoes", 3), 3)).startsWith("held unknown-field shoes"));
    }

    @Test
    void a_room_that_is_not_there_or_lies_elsewhere() {
        var nowhere = new CountAttendance(new RecordId(999), District.PHONSAY, "front");
        assertTrue(told(nowhere.count(0, fields("sex", "female"), 3)).startsWith("held unknown-record"));
        var elsewhere = new CountAttendance(gathering, District.NAKHAM, "front");
        assertTrue(told(elsewhere.count(0, fields("sex", "female"), 3)).startsWith("held not-entitled"));
    }

    @Test
    void a_day_that_moved_on_two_phones_is_decided_by_somebody() {
        LocalDate rain = TODAY.plusDays(3);
        village.phet.does(Draft.edit(gathering, "gathering", 0, fields("on", rain.toString())));
        village.mali.does(Draft.edit(
                gathering, "gathering", 0, fields("on", TODAY.plusDays(5).toString())));
        village.phet.syncs();
        village.mali.syncs();
        assertEquals(rain.toString(), village.row(gathering).data().text("on").orElseThrow());
        assertEquals(1, village.phonsay.list("settle").size());
    }
}
