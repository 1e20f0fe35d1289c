package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.consent.WithdrawConsent;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.Age;
import org.sala.person.NoticePerson;
import org.sala.person.PersonName;

/** She has no identity card, no family name and does not know her day of birth. That is enough. */
class A04_WithoutPapersTest {
    private final Phonsay phonsay = new Phonsay();

    private RecordId guessed() {
        return does(
                phonsay.khamla,
                NoticePerson.of(District.PHONSAY, "old woman with the loom", "family", TODAY)
                        .aged(70, true, TODAY)
                        .notice(0));
    }

    @Test
    void an_age_that_somebody_guessed_is_kept_as_a_guess() {
        Row person = phonsay.row(guessed());
        assertEquals(1956, person.data().whole("birthYear").orElseThrow());
        assertEquals(Optional.of(new Age(70, true)), Age.of(person.data(), TODAY));
    }

    @Test
    void her_day_of_birth_may_be_found_out_later_and_stands_instead() {
        RecordId person = phonsay.met();
        phonsay.tells(phonsay.khamla, person, "birthYear", 1950, "birthEstimated", true);
        phonsay.tells(phonsay.khamla, person, "birthDate", "1956-12-24", "birthEstimated", false);
        assertEquals(Optional.of(new Age(69, false)), Age.of(phonsay.row(person).data(), TODAY));
    }

    @Test
    void one_name_is_enough_and_none_is_too() {
        RecordId named = phonsay.met("Nang");
        assertEquals("Nang", PersonName.of(phonsay.row(named).data()).full());
        assertEquals("", PersonName.of(phonsay.row(guessed()).data()).full());
    }

    @Test
    void a_household_is_written_down_once_and_people_are_in_it() {
        RecordId household = does(
                phonsay.khamla,
                Draft.making(
                        0, "household", fields("place", District.PHONSAY, "landmark", "third house", "members", 5)));
        RecordId mother = phonsay.met("Nang");
        RecordId son = phonsay.met();
        phonsay.tells(phonsay.khamla, mother, "household", household);
        phonsay.tells(phonsay.khamla, son, "household", household);
        phonsay.dao.syncs();
        List<RecordId> together = phonsay.dao.list("person").stream()
                .filter(person -> phonsay.dao.sees(person).orElseThrow().whole("household").stream()
                        .anyMatch(one -> one == household.number()))
                .toList();
        assertEquals(List.of(mother, son), together);
        phonsay.seng.syncs();
        assertTrue(phonsay.seng.sees(household).isEmpty());
    }

    /** The house bears the name of its family, and where it stands: whoever does not agree to a name is of no house either. */
    @Test
    void whose_house_it_is_is_told_only_while_they_agree_to_a_record() {
        RecordId household =
                does(phonsay.khamla, Draft.making(0, "household", fields("place", District.PHONSAY, "name", "Vongsa")));
        phonsay.offline(phonsay.khamla, phonsay.noticed(), "household", household);
        assertEquals("held: consent-missing", Village.outcome(phonsay.khamla));

        RecordId mother = phonsay.met("Nang");
        phonsay.tells(phonsay.khamla, mother, "household", household);
        phonsay.dao.syncs();
        assertTrue(phonsay.dao.sees(mother).orElseThrow().has("household"));
        phonsay.district.pass(Duration.ofHours(1));
        phonsay.ownedBy(mother).stream()
                .filter(row -> row.type().equals("consent"))
                .forEach(yes -> does(phonsay.khamla, new WithdrawConsent(yes).withdraw()));
        phonsay.dao.syncs();
        assertFalse(phonsay.dao.sees(mother).orElseThrow().has("household"));
    }

    @Test
    void nothing_of_what_she_cannot_tell_is_asked_for_by_the_rules() {
        List<String> needed = phonsay.district.rules().type("person").orElseThrow().fields().values().stream()
                .filter(field -> field.required())
                .map(field -> field.name())
                .toList();
        assertEquals(List.of("place"), needed);
        assertFalse(
                phonsay.district.rules().type("person").orElseThrow().fields().containsKey("identifier"));
    }
}
