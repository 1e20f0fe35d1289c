package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sala.action.DoVisit;
import org.sala.action.GiveCommitment;
import org.sala.action.PlanVisit;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;

/** Supervision by level: planned, done with what was found and agreed, and the next one. */
class D06_TheyCameToSeeTest {
    private final Assembly assembly = new Assembly();

    private RecordId planned() {
        PlanVisit visit = PlanVisit.of(District.PHONSAY, "district", Assembly.TODAY.plusDays(10));
        return Village.does(assembly.vanh, visit.by(District.VANH).plan(0));
    }

    private DoVisit visit(RecordId visit) {
        return new DoVisit(assembly.row(visit));
    }

    @Test
    void what_was_found_and_agreed_is_for_the_village_to_read_and_each_fix_is_a_promise() {
        RecordId visit = planned();
        assembly.syncAll();
        assertEquals("planned", assembly.khamla.statusOf(visit));
        Draft done = visit(visit).done("The minutes are kept well", "A new pump by March", Assembly.TODAY);
        assertEquals("applied", assembly.says(assembly.vanh, done));
        var read = assembly.khamla.sees(visit).orElseThrow();
        assertEquals("The minutes are kept well", read.needText("findings"));
        GiveCommitment pump = GiveCommitment.of(District.PHONSAY, "A new pump", "district-health", "villagers");
        RecordId fix = Village.does(
                assembly.vanh,
                pump.due(Assembly.TODAY, Assembly.TODAY.plusMonths(4))
                        .fixing(visit)
                        .give(0));
        assertEquals(visit, assembly.row(fix).reference("visit").orElseThrow());
    }

    @Test
    void a_visit_without_findings_is_not_done() {
        RecordId visit = planned();
        Draft done = visit(visit).done("", "", Assembly.TODAY);
        assertEquals("held: findings-missing", assembly.says(assembly.vanh, done));
        assertEquals("planned", assembly.row(visit).status());
    }

    @Test
    void missed_for_a_reason_it_can_still_be_done() {
        RecordId visit = planned();
        assertEquals("applied", assembly.says(assembly.vanh, visit(visit).missed("road")));
        assertEquals("missed", assembly.khamla.statusOf(visit));
        Draft done = visit(visit).done("All well", "", Assembly.TODAY);
        assertEquals("applied", assembly.says(assembly.vanh, done));
        assertTrue(assembly.row(visit).data().text("reason").isEmpty());
    }

    @Test
    void a_volunteer_reads_visits_and_does_not_write_them() {
        RecordId visit = planned();
        assertEquals(
                "held: not-entitled",
                assembly.says(assembly.khamla, visit(visit).cancelled("mistake")));
        assertEquals("planned", assembly.row(visit).status());
    }

    /** What was found stands; whoever sees it otherwise says so elsewhere. */
    @Test
    void nobody_writes_over_what_was_found() {
        RecordId visit = planned();
        assembly.says(assembly.vanh, visit(visit).done("The money is missing", "", Assembly.TODAY));
        Draft other = Draft.edit(visit, "visit", assembly.row(visit).rv(), Filled.of("findings", "All well"));
        assertEquals("held: already-settled", assembly.says(assembly.thong, other));
        assertEquals("The money is missing", assembly.row(visit).data().needText("findings"));
    }

    @Test
    void the_next_one_is_not_before_this_one() {
        RecordId visit = planned();
        Draft next = Draft.edit(visit, "visit", assembly.row(visit).rv(), Filled.of("next", Assembly.TODAY));
        assertEquals("held: too-early", assembly.says(assembly.vanh, next));
    }
}
