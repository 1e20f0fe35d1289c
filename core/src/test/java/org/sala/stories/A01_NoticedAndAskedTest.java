package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.followup.ReopenSupport;
import org.sala.journal.RecordId;
import org.sala.person.AnswerOffer;
import org.sala.person.NoticePerson;
import org.sala.rule.Value;

/** Somebody is noticed, by whomever it may be, and asked. Whatever they answer is kept as it was given. */
class A01_NoticedAndAskedTest {
    private final Phonsay phonsay = new Phonsay();

    @ParameterizedTest
    @ValueSource(strings = {"volunteer", "clinician", "family", "self", "gathering"})
    void anybody_may_be_the_one_who_noticed(String by) {
        RecordId person = Village.does(
                phonsay.khamla,
                NoticePerson.of(District.PHONSAY, "old man by the boats", by, TODAY)
                        .notice(0));
        phonsay.noy.syncs();
        assertEquals(by, phonsay.noy.sees(person).orElseThrow().needText("noticedBy"));
        assertEquals("noticed", phonsay.noy.statusOf(person));
    }

    @Test
    void two_things_are_enough_where_and_how_to_find_them_again() {
        RecordId person = phonsay.noticed();
        Value.Fields known = phonsay.khamla.sees(person).orElseThrow();
        assertEquals("old man by the boats", known.needText("description"));
        assertFalse(known.has("given"));
    }

    @Test
    void a_nurse_notices_somebody_at_the_health_centre_and_the_volunteer_finds_them() {
        RecordId person = Village.does(
                phonsay.dao,
                NoticePerson.of(District.PHONSAY, "woman with the red umbrella", "clinician", TODAY)
                        .askedBy(District.DAO)
                        .workedBy(District.NOY)
                        .notice(0));
        phonsay.khamla.syncs();
        assertEquals(
                District.DAO,
                phonsay.khamla.sees(person).orElseThrow().whole("askedBy").orElseThrow());
    }

    @Test
    void yes_begins_the_support() {
        RecordId person = phonsay.noticed();
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).yes());
        assertEquals("supported", phonsay.khamla.statusOf(person));
    }

    @Test
    void a_no_is_kept_with_its_reason_and_changes_nothing_else() {
        RecordId person = phonsay.noticed();
        Value.Fields before = phonsay.row(person).data();
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).no("afraid"));
        assertEquals("declined", phonsay.khamla.statusOf(person));
        assertEquals(before, phonsay.row(person).data().with("status", before.get("status")));
        assertEquals("afraid", lastArgument("reason"));
    }

    @Test
    void nobody_has_to_say_why_they_say_no() {
        RecordId person = phonsay.noticed();
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).no(""));
        assertEquals("declined", phonsay.khamla.statusOf(person));
    }

    @Test
    void later_and_not_at_home_leave_the_question_open_with_a_day_to_come_back() {
        LocalDate soon = TODAY.plusDays(14);
        RecordId person = phonsay.noticed();
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).missed(TODAY.plusDays(3)));
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).later(soon));
        assertEquals("noticed", phonsay.khamla.statusOf(person));
        assertEquals(soon.toString(), phonsay.khamla.sees(person).orElseThrow().needText("next"));
    }

    @Test
    void a_no_may_become_a_yes_and_an_end_a_new_beginning() {
        RecordId person = phonsay.noticed();
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).no("not-now"));
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).yes());
        assertEquals("supported", phonsay.khamla.statusOf(person));
        phonsay.noy.syncs();
        Village.does(phonsay.noy, new org.sala.followup.CloseSupport(phonsay.row(person)).close("person-ended"));
        Village.does(phonsay.noy, new ReopenSupport(phonsay.row(person)).reopen());
        assertEquals("supported", phonsay.noy.statusOf(person));
    }

    @Test
    void two_answers_told_at_once_leave_the_first_standing_and_the_other_to_settle() {
        RecordId person = phonsay.noticed();
        phonsay.noy.syncs();
        phonsay.khamla.does(new AnswerOffer(phonsay.row(person)).no("busy"));
        phonsay.noy.does(new AnswerOffer(phonsay.row(person)).later(TODAY.plusDays(7)));
        phonsay.khamla.syncs();
        assertEquals("to-settle: was-declined", Village.outcome(phonsay.noy));
        assertEquals("declined", phonsay.noy.statusOf(person));
        assertTrue(phonsay.list("settle").stream()
                .allMatch(settle -> settle.status().equals("open")));
    }

    private String lastArgument(String name) {
        return phonsay.district.journal().ledger().getLast().change().payload().needText(name);
    }
}
