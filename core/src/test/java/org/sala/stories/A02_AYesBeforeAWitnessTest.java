package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sala.consent.Agreed;
import org.sala.consent.AnswerConsent;
import org.sala.consent.Purpose;
import org.sala.consent.WithdrawConsent;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.person.AnswerOffer;
import org.sala.rule.Value;

/** He does not read. What is kept, by whom and why is read out to him; he says yes to some of it, and his daughter heard it. */
class A02_AYesBeforeAWitnessTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId bounmy = supported();

    private RecordId supported() {
        RecordId person = phonsay.noticed();
        Village.does(phonsay.khamla, new AnswerOffer(phonsay.row(person)).yes());
        return person;
    }

    private Agreed agreed() {
        return new Agreed(phonsay.row(bounmy));
    }

    @Test
    void before_he_was_asked_his_name_is_not_taken_but_nothing_is_lost_either() {
        phonsay.offline(phonsay.khamla, bounmy, "given", "Bounmy");
        assertEquals("held: consent-missing", Village.outcome(phonsay.khamla));
        assertFalse(phonsay.row(bounmy).data().has("given"));
        assertEquals(1, phonsay.list("settle").size());
    }

    @Test
    void a_spoken_yes_is_kept_with_its_witness_its_language_and_the_wording_read_out() {
        RecordId consent = Village.does(
                phonsay.khamla,
                AnswerConsent.said(bounmy, "his daughter", TODAY)
                        .explained("kjg", "sala-1")
                        .yes(0, Purpose.RECORD));
        phonsay.noy.syncs();
        Value.Fields told = phonsay.noy.sees(consent).orElseThrow();
        assertEquals("spoken", told.needText("how"));
        assertEquals("his daughter", told.needText("witness"));
        assertEquals("kjg", told.needText("language"));
        phonsay.tells(phonsay.khamla, bounmy, "given", "Bounmy");
        assertTrue(agreed().toRecord());
        assertFalse(agreed().toReportBack());
    }

    @Test
    void whoever_writes_down_a_spoken_yes_names_who_heard_it() {
        assertThrows(IllegalArgumentException.class, () -> AnswerConsent.said(bounmy, " ", TODAY));
    }

    @Test
    void a_spoken_yes_that_nobody_heard_is_held_and_nobody_can_decide_that_away() {
        var unheard = Phonsay.fields("person", bounmy, "purpose", "record", "how", "spoken");
        phonsay.khamla.does(Draft.making(0, "consent", unheard));
        assertEquals("held: required-missing", Village.outcome(phonsay.khamla));
        assertFalse(agreed().toRecord());
        phonsay.vanh.syncs();
        RecordId settle = phonsay.list("settle").getFirst().id();
        phonsay.vanh.does(Draft.command(settle, "settle.take", 1, Value.Fields.NONE));
        assertEquals("held: required-missing", Village.outcome(phonsay.vanh));
        assertFalse(agreed().toRecord());
    }

    @Test
    void a_no_is_heard_without_a_witness() {
        phonsay.agrees(bounmy, Purpose.RECORD);
        phonsay.district.pass(Duration.ofDays(1));
        Village.does(
                phonsay.khamla,
                Draft.making(
                        0,
                        "consent",
                        Phonsay.fields("person", bounmy, "purpose", "record", "how", "spoken", "status", "refused")));
        assertFalse(agreed().toRecord());
    }

    @Test
    void he_may_say_yes_to_one_thing_and_no_to_another() {
        phonsay.khamla.does(
                AnswerConsent.signed(bounmy, TODAY).yes(0, Purpose.RECORD),
                AnswerConsent.signed(bounmy, TODAY).no(1, Purpose.REFER));
        phonsay.khamla.syncs();
        assertTrue(agreed().toRecord());
        assertFalse(agreed().toReferTo(new RecordId(77)));
    }

    @Test
    void the_last_word_counts_even_when_an_older_yes_arrives_after_it() {
        phonsay.noy.syncs();
        phonsay.khamla.does(AnswerConsent.said(bounmy, "his son", TODAY).yes(0, Purpose.RECORD));
        phonsay.district.pass(Duration.ofDays(2));
        phonsay.noy.does(AnswerConsent.said(bounmy, "his son", TODAY).no(0, Purpose.RECORD));
        phonsay.noy.syncs();
        phonsay.khamla.syncs();
        assertFalse(agreed().toRecord());
        phonsay.offline(phonsay.khamla, bounmy, "given", "Bounmy");
        assertEquals("held: consent-missing", Village.outcome(phonsay.khamla));
    }

    @Test
    void a_yes_after_a_no_counts_again() {
        phonsay.agrees(bounmy, Purpose.RECORD);
        Village.does(phonsay.khamla, AnswerConsent.signed(bounmy, TODAY).no(0, Purpose.RECORD));
        assertFalse(agreed().toRecord());
        phonsay.district.pass(Duration.ofDays(1));
        phonsay.agrees(bounmy, Purpose.RECORD);
        assertTrue(agreed().toRecord());
    }

    @Test
    void taking_back_ends_it_however_many_had_asked() {
        RecordId first = phonsay.agrees(bounmy, Purpose.RECORD);
        phonsay.noy.syncs();
        Village.does(phonsay.noy, AnswerConsent.signed(bounmy, TODAY).yes(0, Purpose.RECORD));
        phonsay.district.pass(Duration.ofDays(1));
        Village.does(phonsay.khamla, new WithdrawConsent(phonsay.row(first)).withdraw());
        assertFalse(agreed().toRecord());
        assertEquals("withdrawn", phonsay.khamla.statusOf(first));
    }

    @Test
    void a_note_added_to_an_old_yes_does_not_make_it_count_again() {
        RecordId consent = phonsay.agrees(bounmy, Purpose.RECORD);
        Village.does(phonsay.khamla, AnswerConsent.signed(bounmy, TODAY).no(0, Purpose.RECORD));
        Village.does(phonsay.khamla, Draft.edit(consent, "consent", 0, Phonsay.fields("note", "asked at home")));
        assertFalse(agreed().toRecord());
    }

    @Test
    void a_yes_that_was_narrowed_to_one_receiver_ends_when_it_is_taken_back() {
        RecordId boats = phonsay.organization("Boats");
        RecordId consent = phonsay.agrees(bounmy, Purpose.REFER);
        Village.does(phonsay.khamla, Draft.edit(consent, "consent", 0, Phonsay.fields("receiver", boats)));
        assertTrue(agreed().toReferTo(boats));
        assertFalse(agreed().toReferTo(new RecordId(78)));
        Village.does(phonsay.khamla, new WithdrawConsent(phonsay.row(consent)).withdraw());
        assertFalse(agreed().toReferTo(boats));
        assertFalse(agreed().toReferTo(new RecordId(78)));
    }
}
