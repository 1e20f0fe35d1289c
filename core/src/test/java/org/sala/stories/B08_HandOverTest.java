package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

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
                handOver(people, MALI, "He hears badly: go yourself.").toArray(Draft[]::new));
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
        village.noy.does(handOver(List.of(village.row(village.bounmy)), District.VANH, "")
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
        village.noy.does(handOver(List.of(village.row(village.bounmy)), District.KHAMLA, "")
                .toArray(Draft[]::new));
        village.vanh.does(handOver(List.of(village.row(village.bounmy)), District.VANH, "")
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

    /** One action, as the phone records it: for each person a note, and the new worker. */
    private static List<Draft> handOver(List<Row> people, long to, String words) {
        List<Draft> drafts = new ArrayList<>();
        for (Row person : people) {
            boolean mayWrite = ConsentsInForce.covers(person, "record", OptionalLong.empty());
            Value.Fields note = Filled.of("person", person.id(), "from", District.NOY, "to", to, "on", Village.TODAY);
            drafts.add(Draft.fact(drafts.size(), "handover", mayWrite ? note.with(Filled.of("words", words)) : note));
            drafts.add(Draft.edit(person.id(), "person", person.rv(), Filled.of("worker", to)));
        }
        return drafts;
    }
}
