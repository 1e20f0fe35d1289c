package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.action.AnswerEscalation;
import org.sala.action.Escalate;
import org.sala.action.PassEscalation;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** What a village cannot solve goes to those above it, is answered there, and the answer comes back. */
class D05_PassedUpTest {
    private final Assembly assembly = new Assembly();

    private static Escalate escalation(long to) {
        return Escalate.of(District.PHONSAY, to, "No money for gravel", "money")
                .due(Assembly.TODAY, Assembly.TODAY.plusDays(30));
    }

    private RecordId raised(long to) {
        return Village.does(assembly.thong, escalation(to).raise(0));
    }

    private Draft answer(RecordId raised) {
        return new AnswerEscalation(assembly.row(raised)).answer("partly", "Half of it next year", Assembly.TODAY);
    }

    private Draft pass(RecordId raised, long to) {
        return new PassEscalation(assembly.row(raised)).pass(to, "Beyond our budget");
    }

    @Test
    void it_goes_up_and_never_across_or_to_itself() {
        for (long to : new long[] {District.PHONSAY, District.NAKHAM, 20}) {
            assertEquals(
                    "held: not-above",
                    assembly.says(assembly.thong, escalation(to).raise(0)));
        }
        assertFalse(assembly.isThere("escalation"));
    }

    @Test
    void the_district_answers_and_the_village_reads_it() {
        RecordId raised = raised(District.DISTRICT);
        assertEquals("applied", assembly.says(assembly.bouakham, answer(raised)));
        assertEquals("answered", assembly.khamla.statusOf(raised));
        Value.Fields read = assembly.khamla.sees(raised).orElseThrow();
        assertEquals("Half of it next year", read.needText("answer"));
    }

    @Test
    void those_above_the_district_may_answer_it_too() {
        assertEquals("applied", assembly.says(assembly.souk, answer(raised(District.DISTRICT))));
    }

    @Test
    void what_was_asked_of_the_province_the_district_does_not_answer() {
        RecordId raised = raised(District.PROVINCE);
        assertEquals("held: not-asked-of-you", assembly.says(assembly.bouakham, answer(raised)));
        assertEquals("held: not-asked-of-you", assembly.letsIn(assembly.vanh), "nor lets the district answer it");
        assertEquals("applied", assembly.says(assembly.souk, answer(raised)));
    }

    /** Whoever facilitates in the whole district stands with the village, not above it. */
    @Test
    void the_village_does_not_answer_itself() {
        RecordId raised = raised(District.DISTRICT);
        Member roaming = assembly.district.join(60, "facilitator", District.DISTRICT, null);
        for (Member member : List.of(assembly.thong, assembly.khamla, assembly.noy, roaming)) {
            assertEquals("held: not-asked-of-you", assembly.says(member, answer(raised)));
        }
        assertEquals("raised", assembly.row(raised).status());
    }

    @Test
    void passed_on_it_waits_at_the_next_level() {
        RecordId raised = raised(District.DISTRICT);
        assertEquals("held: not-above", assembly.says(assembly.bouakham, pass(raised, District.PHONSAY)));
        assertEquals("applied", assembly.says(assembly.bouakham, pass(raised, District.PROVINCE)));
        assertEquals("held: not-asked-of-you", assembly.says(assembly.bouakham, answer(raised)));
        assertEquals("applied", assembly.says(assembly.souk, answer(raised)));
    }

    @Test
    void an_answer_that_says_nothing_is_none_and_a_bad_one_is_asked_again() {
        RecordId raised = raised(District.DISTRICT);
        Draft empty = Draft.command(raised, "escalation.answer", 1, Filled.of("decision", "yes"));
        assertEquals("held: answer-missing", assembly.says(assembly.bouakham, empty));
        assertEquals("applied", assembly.says(assembly.bouakham, answer(raised)));
        Draft reopened = Draft.command(raised, "escalation.reopen", 2, Value.Fields.NONE);
        assertEquals("applied", assembly.says(assembly.thong, reopened));
        assertEquals("raised", assembly.bouakham.statusOf(raised));
        Draft withdrawn = Draft.command(raised, "escalation.withdraw", 3, Filled.of("reason", "solved"));
        assertEquals("applied", assembly.says(assembly.thong, withdrawn));
        assertEquals("withdrawn", assembly.bouakham.statusOf(raised));
    }
}
