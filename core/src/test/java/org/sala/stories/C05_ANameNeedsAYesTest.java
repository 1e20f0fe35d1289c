package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import org.junit.jupiter.api.Test;
import org.sala.consent.Purpose;
import org.sala.consent.WithdrawConsent;
import org.sala.gathering.NameParticipant;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.person.NoticePerson;

/** A name stands with a gathering, and somebody who was named there becomes a noticed person, only after that person has said yes. */
class C05_ANameNeedsAYesTest {
    private final Gathered village = new Gathered();
    private final RecordId gathering = village.opened();

    @Test
    void whoever_did_not_agree_is_counted_and_not_named() {
        RecordId person = village.phonsay.noticed();
        village.phet.syncs();
        village.phet.does(new NameParticipant(gathering, TODAY).name(0, person, "elder"));
        assertEquals("held: consent-missing", Village.outcome(village.phet));
        assertEquals(0, village.phonsay.list("participant").size());
    }

    @Test
    void whoever_agreed_is_named_for_those_who_know_the_person() {
        RecordId person = village.phonsay.met("Bounmy");
        village.phet.syncs();
        RecordId named = Village.does(village.phet, new NameParticipant(gathering, TODAY).name(0, person, "elder"));
        village.everybodySyncs();
        assertTrue(village.mali.sees(named).isPresent());
        assertTrue(village.bouakham.sees(named).isEmpty());
        assertTrue(village.tui.sees(named).isEmpty());
    }

    @Test
    void the_yes_is_taken_back_and_the_gathering_with_it() {
        RecordId person = village.phonsay.met("Bounmy");
        village.phet.syncs();
        RecordId named = Village.does(village.phet, new NameParticipant(gathering, TODAY).name(0, person, "elder"));
        village.phonsay.ownedBy(person).stream()
                .filter(row -> row.type().equals("consent"))
                .forEach(consent -> Village.does(village.phonsay.khamla, new WithdrawConsent(consent).withdraw()));
        village.everybodySyncs();
        assertFalse(
                village.mali.sees(named).filter(told -> told.has("gathering")).isPresent());
    }

    /** One step: what the facilitator hears becomes somebody whom the person's loop knows. */
    @Test
    void somebody_named_in_a_gathering_becomes_a_noticed_person() {
        RecordId person = Village.does(
                village.phet,
                NoticePerson.of(District.PHONSAY, "widow at the end of the path", "gathering", TODAY)
                        .during(gathering)
                        .workedBy(District.KHAMLA)
                        .notice(0));
        village.everybodySyncs();
        assertEquals("noticed", village.row(person).status());
        assertEquals("gathering", village.row(person).data().text("noticedBy").orElseThrow());
        assertEquals(gathering, village.row(person).reference("gathering").orElseThrow());
        assertTrue(village.phonsay.khamla.sees(person).isPresent());
        assertTrue(village.bouakham.sees(person).isEmpty());
    }

    @Test
    void the_name_waits_for_the_yes_also_here() {
        RecordId person = Village.does(
                village.phet,
                NoticePerson.of(District.PHONSAY, "widow at the end of the path", "gathering", TODAY)
                        .during(gathering)
                        .notice(0));
        village.phonsay.khamla.syncs();
        village.phonsay.offline(village.phet, person, "given", "Chan");
        assertEquals("held: consent-missing", Village.outcome(village.phet));
        village.phonsay.agrees(person, Purpose.RECORD);
        village.phet.syncs();
        village.phet.does(Draft.edit(person, "person", 0, fields("given", "Chan")));
        assertEquals("applied", Village.outcome(village.phet));
    }
}
