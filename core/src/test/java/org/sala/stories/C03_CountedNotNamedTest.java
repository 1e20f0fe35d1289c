package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.gathering.CountAttendance;
import org.sala.gathering.DescribeVillage;
import org.sala.gathering.MissingGroups;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Who came is counted by kind. The district sees that the village met, and never who was in the room. */
class C03_CountedNotNamedTest {
    private final Gathered village = new Gathered();
    private final RecordId gathering = village.opened();
    private final CountAttendance door = new CountAttendance(gathering, District.PHONSAY, "front door");

    private void counts(long count, Object... kind) {
        Village.does(village.phet, door.count(0, fields(kind), count));
    }

    @Test
    void by_sex_age_ethnic_group_disability_and_role() {
        counts(14, "sex", "female", "age", "adult", "ethnicity", "khmu");
        counts(3, "sex", "male", "age", "elder", "disability", true);
        counts(1, "sex", "female", "role", "health-staff");
        var room = village.room();
        assertEquals(18, room.total());
        assertEquals(Map.of("female", 15L, "male", 3L), room.by("sex"));
        assertEquals(Map.of("adult", 14L, "elder", 3L, "unknown", 1L), room.by("age"));
        assertEquals(14, room.of("ethnicity", "khmu"));
        assertEquals(3, room.of("disability", "yes"));
        assertEquals(1, room.of("role", "health-staff"));
        assertEquals(0, room.of("role", "teacher"));
    }

    @Test
    void a_slip_of_the_thumb_is_undone_and_stays_in_the_ledger() {
        counts(1, "sex", "male");
        RecordId slip = village.phonsay.list("attendance").getFirst().id();
        Village.does(village.phet, door.setAside(0, slip));
        assertEquals(0, village.room().total());
        assertEquals(2, village.phonsay.list("attendance").size());
    }

    @Test
    void the_district_sees_that_they_met_and_never_who_was_in_the_room() {
        counts(4, "sex", "female", "ethnicity", "hmong");
        village.everybodySyncs();
        assertEquals("open", village.bouakham.statusOf(gathering));
        assertTrue(village.bouakham.list("attendance").isEmpty());
        assertFalse(village.bouakham.holds().contains("hmong"));
        assertTrue(village.tui.list("attendance").isEmpty());
        assertEquals(1, village.mali.list("attendance").size());
        assertEquals(1, village.phonsay.vanh.list("attendance").size());
    }

    @Test
    void an_officer_may_not_count_a_room_either() {
        village.bouakham.does(door.count(0, fields("sex", "female"), 3));
        assertEquals("held: not-entitled", Village.outcome(village.bouakham));
    }

    @Test
    void a_gentle_word_when_those_who_live_there_are_not_in_the_room() {
        Village.does(
                village.phet,
                DescribeVillage.of(District.PHONSAY, 2026)
                        .counting("sex", "female", 210)
                        .counting("sex", "male", 205)
                        .where(List.of("lao", "khmu"))
                        .describe(0));
        counts(20, "sex", "male", "age", "adult", "ethnicity", "lao");
        counts(2, "sex", "female", "age", "youth", "ethnicity", "lao");
        Value.Fields profile = village.phonsay.list("profile").getFirst().data();
        List<String> told = MissingGroups.of(village.district.rules()).from(village.room(), profile, List.of()).stream()
                .map(one -> one.group() + " " + one.lack())
                .toList();
        assertEquals(List.of("female FEW", "elder MISSING", "khmu MISSING"), told);
    }

    /** A dialogue at the district is a gathering too: those who work with the people of its villages count there, and see what they counted. */
    @Test
    void the_room_of_a_district() {
        Member noy = village.phonsay.noy;
        RecordId dialogue = Village.does(
                noy,
                org.sala.gathering.PlanGathering.of(District.DISTRICT, Village.TODAY)
                        .after(
                                village.template,
                                village.template.module("district-dialogue").orElseThrow())
                        .plan(0));
        RecordId count = Village.does(
                noy,
                new CountAttendance(dialogue, District.DISTRICT, "hall")
                        .count(0, fields("role", "district-officer"), 6));
        village.everybodySyncs();
        assertTrue(noy.sees(count).isPresent());
        assertEquals("planned", village.bouakham.statusOf(dialogue));
        assertTrue(village.bouakham.sees(count).isEmpty());
        assertTrue(village.phet.sees(count).isEmpty());
    }
}
