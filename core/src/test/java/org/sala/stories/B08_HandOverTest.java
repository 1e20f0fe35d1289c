package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.followup.HandOver;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** A caseload changes hands in one action, with a note for those who agreed to a record. */
class B08_HandOverTest {
    private static final long MALI = 9;

    private final Village village = new Village();

    @Test
    void everybody_is_handed_over_at_once_and_the_new_worker_finds_them() {
        Member mali = village.district.join(MALI, "link-worker", District.DISTRICT, null);
        RecordId silent = Village.does(
                village.khamla,
                Draft.making(0, "person", Filled.of("place", District.PHONSAY, "worker", District.NOY)));
        village.noy.syncs();
        List<Row> people = List.of(village.row(village.bounmy), village.row(silent));
        Village.does(
                village.noy,
                new HandOver(TODAY)
                        .handOver(people, MALI, "He hears badly: go yourself.")
                        .toArray(Draft[]::new));
        mali.syncs();
        for (RecordId person : List.of(village.bounmy, silent)) {
            assertEquals(MALI, mali.sees(person).orElseThrow().whole("worker").orElseThrow());
        }
        List<String> words = mali.list("handover").stream()
                .map(note -> mali.sees(note).orElseThrow().text("words").orElse("no words"))
                .sorted()
                .toList();
        assertEquals(List.of("He hears badly: go yourself.", "no words"), words);
    }

    @Test
    void what_noy_recorded_offline_before_handing_over_still_counts() {
        village.noy.does(Draft.edit(village.bounmy, "person", 0, Filled.of("landmark", "blue roof")));
        village.noy.does(new HandOver(TODAY)
                .handOver(List.of(village.row(village.bounmy)), District.VANH, "")
                .toArray(Draft[]::new));
        assertTrue(village.noy.syncs().stream()
                .allMatch(told -> told.outcome().code().equals("applied")));
        assertEquals("blue roof", village.row(village.bounmy).data().needText("landmark"));
        assertEquals(
                District.VANH,
                village.row(village.bounmy).data().whole("worker").orElseThrow());
    }

    @Test
    void two_who_hand_the_same_person_to_different_workers_leave_it_to_settle() {
        village.vanh.syncs();
        village.noy.does(new HandOver(TODAY)
                .handOver(List.of(village.row(village.bounmy)), District.KHAMLA, "")
                .toArray(Draft[]::new));
        village.vanh.does(new HandOver(TODAY)
                .handOver(List.of(village.row(village.bounmy)), District.VANH, "")
                .toArray(Draft[]::new));
        village.noy.syncs();
        village.vanh.syncs();
        assertEquals(
                District.KHAMLA,
                village.row(village.bounmy).data().whole("worker").orElseThrow());
        assertEquals(1, village.toSettle().size());
        assertEquals(
                District.VANH,
                village.toSettle()
                        .getFirst()
                        .data()
                        .fields("proposed")
                        .whole("worker")
                        .orElseThrow());
    }

    @Test
    void one_action_has_an_end() {
        List<Row> many = new ArrayList<>(Collections.nCopies(101, village.row(village.bounmy)));
        assertThrows(IllegalArgumentException.class, () -> new HandOver(TODAY).handOver(many, MALI, ""));
    }
}
