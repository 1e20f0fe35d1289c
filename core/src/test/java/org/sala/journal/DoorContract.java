package org.sala.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;
import org.sala.stories.District;

/** What the door promises, on whatever journal it stands. */
public abstract class DoorContract {
    private District district = new District();

    /** An empty journal. */
    protected abstract JournalStand stand();

    @BeforeEach
    void meet() {
        district = new District(stand());
    }

    private RecordId noticed() {
        RecordId person = district.khamla()
                .does(Draft.making(0, "person", Filled.of("place", District.PHONSAY, "description", "by the boats")));
        district.khamla().syncs();
        return person;
    }

    private void consents(RecordId person, String purpose) {
        district.khamla()
                .does(Draft.making(
                        0,
                        "consent",
                        Filled.of("person", person, "purpose", purpose, "how", "spoken", "witness", "his son")));
        district.khamla().syncs();
    }

    @Test
    void what_is_recorded_offline_arrives_once_however_often_it_is_sent() {
        var change = Draft.making(0, "person", Filled.of("place", District.PHONSAY))
                .numbered(new ChangeId(1, 1), new ChangeId(1, 1), 0, 1);
        var rights = district.rights(District.KHAMLA);
        district.door().receive(1, rights, 0, List.of(change));
        Receipt again = district.door().receive(1, rights, 0, List.of(change, change));
        assertEquals(1, again.ack());
        assertTrue(again.told().isEmpty());
        assertEquals(1, district.journal().ledger().size());
    }

    @Test
    void what_became_of_a_change_is_told_again_when_its_reply_was_lost() {
        var rights = district.rights(District.KHAMLA);
        var person = Draft.making(0, "person", Filled.of("place", District.PHONSAY))
                .numbered(new ChangeId(1, 1), new ChangeId(1, 1), 0, 1);
        var named = Draft.edit(person.subject(), "person", 0, Filled.of("given", "Bounmy"))
                .numbered(new ChangeId(1, 2), new ChangeId(1, 1), 0, 1);
        Receipt lost = district.door().receive(1, rights, 0, List.of(person, named));
        assertEquals(Outcome.HELD, lost.told().getLast().outcome());
        Receipt again = district.door().receive(1, rights, 0, List.of(person, named));
        assertEquals(List.of(lost.told().getLast()), again.told());
        assertEquals(2, district.journal().ledger().size());
    }

    @Test
    void what_became_of_a_change_is_told_again_although_the_rights_to_its_district_have_ended() {
        var person = Draft.making(0, "person", Filled.of("place", District.PHONSAY, "given", "Bounmy"))
                .numbered(new ChangeId(1, 1), new ChangeId(1, 1), 0, 1);
        Receipt lost = district.door().receive(1, district.rights(District.KHAMLA), 0, List.of(person));
        assertEquals(Outcome.HELD, lost.told().getLast().outcome());
        Receipt again = district.door().receive(1, district.rights(Long.MAX_VALUE), 0, List.of(person));
        assertEquals(lost.told(), again.told());
    }

    @Test
    void a_gap_in_the_count_waits() {
        var late = Draft.making(0, "person", Filled.of("place", District.PHONSAY))
                .numbered(new ChangeId(1, 2), new ChangeId(1, 2), 0, 1);
        assertEquals(
                0,
                district.door()
                        .receive(1, district.rights(District.KHAMLA), 0, List.of(late))
                        .ack());
        assertTrue(district.journal().rows().isEmpty());
    }

    @Test
    void a_name_without_consent_is_held_for_the_supervisor_and_seen_by_nobody_else() {
        RecordId person = noticed();
        district.khamla().does(Draft.edit(person, "person", 1, Filled.of("given", "Bounmy")));
        assertEquals(Outcome.HELD, district.khamla().syncsOne());
        district.noy().syncs();
        district.vanh().syncs();
        assertTrue(district.noy().list("settle").isEmpty());
        assertEquals(1, district.vanh().list("settle").size());
        assertTrue(district.noy().sees(person).orElseThrow().text("given").isEmpty());
    }

    @Test
    void a_withdrawn_consent_hides_the_name_everywhere_at_the_next_round() {
        RecordId person = noticed();
        consents(person, "record");
        RecordId consent = district.khamla().list("consent").getFirst();
        district.khamla().does(Draft.edit(person, "person", 0, Filled.of("given", "Bounmy")));
        assertEquals(Outcome.APPLIED, district.khamla().syncsOne());
        district.noy().syncs();
        assertEquals("Bounmy", district.noy().sees(person).orElseThrow().needText("given"));
        district.khamla().does(Draft.command(consent, "consent.withdraw", 0, Value.Fields.NONE));
        district.khamla().syncs();
        district.noy().syncs();
        assertTrue(district.noy().sees(person).orElseThrow().text("given").isEmpty());
    }

    @Test
    void two_people_who_set_different_fields_both_win() {
        RecordId person = noticed();
        district.noy().syncs();
        district.khamla().does(Draft.edit(person, "person", 0, Filled.of("description", "red door")));
        district.noy().does(Draft.edit(person, "person", 0, Filled.of("interpreter", true)));
        assertEquals(Outcome.APPLIED, district.khamla().syncsOne());
        assertEquals(Outcome.APPLIED, district.noy().syncsOne());
        Value.Fields seen = district.noy().sees(person).orElseThrow();
        assertEquals("red door", seen.needText("description"));
        assertTrue(seen.flag("interpreter"));
    }

    @Test
    void a_text_that_was_joined_is_not_written_over_by_one_who_had_not_seen_it() {
        RecordId person = noticed();
        consents(person, "record");
        district.noy().syncs();
        district.khamla().does(Draft.edit(person, "person", 0, Filled.of("matters", "To fish again.")));
        district.khamla().syncs();
        district.noy().does(Draft.edit(person, "person", 0, Filled.of("matters", "To see her son.")));
        district.noy().does(Draft.edit(person, "person", 0, Filled.of("matters", "To see her son often.")));
        district.noy().syncs();
        assertEquals(
                "To fish again.\n\nTo see her son.\n\nTo see her son often.",
                district.noy().sees(person).orElseThrow().needText("matters"));
    }

    @Test
    void two_values_for_an_identity_field_leave_one_standing_and_one_to_settle() {
        RecordId person = noticed();
        district.noy().syncs();
        district.khamla().does(Draft.edit(person, "person", 0, Filled.of("sex", "male")));
        district.noy().does(Draft.edit(person, "person", 0, Filled.of("sex", "female")));
        district.khamla().syncs();
        assertEquals(Outcome.CONFLICT, district.noy().syncsOne());
        assertEquals("male", district.noy().sees(person).orElseThrow().needText("sex"));
        district.vanh().syncs();
        RecordId settle = district.vanh().list("settle").getFirst();
        assertEquals(
                "female",
                district.vanh().sees(settle).orElseThrow().fields("proposed").needText("sex"));
        district.vanh().does(Draft.command(settle, "settle.take", 0, Value.Fields.NONE));
        assertEquals(Outcome.APPLIED, district.vanh().syncsOne());
        assertEquals("female", district.vanh().sees(person).orElseThrow().needText("sex"));
        assertEquals("taken", district.vanh().statusOf(settle));
    }

    @Test
    void somebody_of_another_village_sees_nothing_and_changes_nothing() {
        RecordId person = noticed();
        district.seng().syncs();
        assertTrue(district.seng().sees(person).isEmpty());
        district.seng().does(Draft.edit(person, "person", 1, Filled.of("description", "x")));
        assertEquals(Outcome.HELD, district.seng().syncsOne());
    }

    @Test
    void a_person_who_moves_leaves_one_village_and_enters_the_other_with_everything() {
        RecordId person = noticed();
        RecordId need =
                district.khamla().does(Draft.making(0, "need", Filled.of("person", person, "category", "water")));
        district.khamla().syncs();
        district.seng().syncs();
        district.noy().syncs();
        district.noy().does(Draft.edit(person, "person", 0, Filled.of("place", District.NAKHAM)));
        assertEquals(Outcome.APPLIED, district.noy().syncsOne());
        district.khamla().syncs();
        district.seng().syncs();
        assertTrue(district.khamla().sees(person).isEmpty());
        assertTrue(district.khamla().sees(need).isEmpty());
        assertTrue(district.seng().sees(need).isPresent());
    }

    @Test
    void a_phone_in_2031_cannot_win_by_its_clock() {
        RecordId person = noticed();
        district.noy().syncs();
        district.pass(Duration.ofHours(1));
        var future = new Change(
                new ChangeId(District.NOY, 1),
                Kind.EDIT,
                "person",
                person,
                1,
                Long.MAX_VALUE,
                Filled.of("description", "from the future"),
                1);
        district.door().receive(District.NOY, district.rights(District.NOY), 0, List.of(future));
        Entry entry = district.journal().ledger().stream()
                .filter(line -> line.change().id().device() == District.NOY)
                .findFirst()
                .orElseThrow();
        assertEquals(district.clock().millis(), entry.estimated());
    }

    @Test
    void every_row_is_what_its_effects_come_to_and_every_chain_holds() {
        a_person_who_moves_leaves_one_village_and_enters_the_other_with_everything();
        consents(noticed(), "record");
        var rows = new java.util.TreeMap<RecordId, Value.Fields>();
        Map<Long, Hash> ends = new java.util.TreeMap<>();
        for (Entry entry : district.journal().ledger()) {
            assertEquals(ends.getOrDefault(entry.change().id().device(), Hash.NONE), entry.previous());
            assertEquals(entry.hash(), entry.reckonHash());
            ends.put(entry.change().id().device(), entry.hash());
            entry.effects().forEach(effect -> rows.merge(effect.record(), effect.set(), (old, set) -> old.with(set)));
        }
        district.journal().rows().forEach(row -> assertEquals(row.data(), rows.get(row.id())));
    }
}
