package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.Outcome;
import org.sala.journal.RecordId;
import org.sala.journal.Round;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Value;

/** What went wrong in districts that were played from seeds, told in few words: docs/simulation.md. */
class B17_WhatAPlayedDistrictFoundTest {
    private static final long PROVINCE = 2;
    private static final long NEXT_SUPERVISOR = 60;

    private final District district = new District();

    private RecordId bounmy() {
        RecordId person = district.khamla()
                .does(Draft.making(
                        0,
                        "person",
                        Filled.of("place", District.PHONSAY, "noticedBy", "volunteer", "worker", District.NOY)));
        consent(district.khamla(), person);
        everybodySyncs();
        return person;
    }

    private static RecordId consent(Member member, RecordId person) {
        return member.does(Draft.making(
                0, "consent", Filled.of("person", person, "purpose", "record", "how", "spoken", "witness", "his son")));
    }

    private void everybodySyncs() {
        for (int twice = 0; twice < 2; twice++) {
            List.of(district.khamla(), district.noy(), district.vanh()).forEach(Member::syncs);
        }
    }

    private Row onlySettle() {
        List<Row> settles = district.journal().rows().stream()
                .filter(row -> row.type().equals("settle"))
                .toList();
        assertEquals(1, settles.size());
        return settles.getFirst();
    }

    @Test
    void what_was_held_is_there_for_the_supervisor_who_comes_next() {
        RecordId person = district.khamla().does(Draft.making(0, "person", Filled.of("place", District.NAKHAM)));
        assertEquals(Outcome.HELD, district.khamla().syncsOne());
        district.leave(District.VANH);
        Member next = district.join(NEXT_SUPERVISOR, "supervisor", District.DISTRICT, null);
        next.syncs();
        assertEquals(List.of(onlySettle().id()), next.list("settle"));
        district.noy().syncs();
        assertEquals(List.of(), district.noy().list("settle"), "nobody else sees what was held");
        next.does(Draft.command(onlySettle().id(), "settle.take", 1, Value.Fields.NONE));
        assertEquals(Outcome.APPLIED, next.syncsOne());
        assertTrue(next.sees(person).isPresent());
    }

    @Test
    void what_a_change_leaves_to_settle_goes_along_with_the_person_whom_it_hands_over() {
        RecordId person = bounmy();
        district.noy().does(Draft.edit(person, "person", 9, Filled.of("worker", District.VANH, "noticedBy", "family")));
        assertEquals(Outcome.CONFLICT, district.noy().syncsOne());
        assertTrue(onlySettle().scopes().contains(new Scope(District.DISTRICT, Scope.WORKER, District.VANH)));
        assertEquals(District.VANH, onlySettle().data().whole("decider").orElseThrow());
    }

    @Test
    void a_proposal_that_is_taken_up_goes_along_with_the_person_whom_it_hands_over() {
        RecordId person = bounmy();
        district.noy().does(Draft.edit(person, "person", 9, Filled.of("worker", District.KHAMLA)));
        district.vanh().does(Draft.edit(person, "person", 9, Filled.of("worker", District.VANH)));
        district.noy().syncs();
        district.vanh().syncs();
        district.khamla().syncs();
        district.khamla().does(Draft.command(onlySettle().id(), "settle.take", 9, Value.Fields.NONE));
        assertEquals(Outcome.APPLIED, district.khamla().syncsOne());
        assertTrue(onlySettle().scopes().contains(new Scope(District.DISTRICT, Scope.WORKER, District.VANH)));
    }

    @Test
    void who_works_for_a_province_has_a_shelf_of_his_own_in_each_of_its_districts() {
        district.join(61, "link-worker", PROVINCE, null);
        assertTrue(district.rights(61).scopes().contains(new Scope(District.DISTRICT, Scope.WORKER, 61)));
    }

    @Test
    void a_text_that_a_missing_consent_hid_is_joined_and_not_overwritten() {
        RecordId person = bounmy();
        district.khamla().does(Draft.edit(person, "person", 9, Filled.of("matters", "his garden")));
        district.khamla().syncs();
        RecordId consent = district.khamla().list("consent").getFirst();
        district.khamla().does(Draft.command(consent, "consent.withdraw", 9, Value.Fields.NONE));
        everybodySyncs();
        assertFalse(district.noy().sees(person).orElseThrow().has("matters"));
        int seen = rv(person);
        district.pass(Duration.ofHours(1));
        consent(district.noy(), person);
        district.noy().does(Draft.edit(person, "person", seen, Filled.of("matters", "to walk again")));
        assertEquals(Outcome.CONFLICT, district.noy().syncs().getLast().outcome());
        assertEquals(
                "his garden\n\nto walk again",
                district.noy().sees(person).orElseThrow().needText("matters"));
    }

    private int rv(RecordId record) {
        return district.journal().rows().stream()
                .filter(row -> row.id().equals(record))
                .mapToInt(Row::rv)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_thing_to_settle_tells_no_more_than_the_record_would() {
        RecordId person = bounmy();
        district.noy().does(Draft.edit(person, "person", 9, Filled.of("ethnicity", "Khmu")));
        district.vanh().does(Draft.edit(person, "person", rv(person), Filled.of("ethnicity", "Hmong")));
        district.noy().syncs();
        district.vanh().syncs();
        everybodySyncs();
        Value.Fields forVanh = district.vanh().sees(onlySettle().id()).orElseThrow();
        Value.Fields forKhamla = district.khamla().sees(onlySettle().id()).orElseThrow();
        assertEquals("Hmong", forVanh.fields("proposed").needText("ethnicity"));
        assertFalse(forKhamla.fields("proposed").has("ethnicity"));
        assertFalse(forKhamla.fields("current").has("ethnicity"));
        assertFalse(forKhamla.fields("change").fields("payload").has("ethnicity"));
    }

    @Test
    void a_revoked_phone_hands_in_everything_before_it_is_wiped() {
        Change written = Draft.making(0, "person", Filled.of("place", District.PHONSAY))
                .numbered(new ChangeId(1, 1), new ChangeId(1, 1), 0, 1);
        district.journal().revoke(District.KHAMLA);
        Round.Reply fromAnotherLife = round("another life", List.of(written));
        assertFalse(fromAnotherLife.isWiping());
        assertEquals(0, fromAnotherLife.receipt().ack());
        Round.Reply taken = round("story", List.of(written));
        assertEquals(1, taken.receipt().ack());
        assertTrue(taken.hasMore() && !taken.isWiping() && taken.shelves().isEmpty());
        assertTrue(round("story", List.of()).isWiping());
    }

    @Test
    void a_server_back_from_its_backup_tells_again_what_became_of_the_last_changes() {
        district.khamla().does(Draft.making(0, "person", Filled.of("place", District.NAKHAM)));
        district.khamla().syncs();
        Round.Reply reply = round("another life", List.of());
        assertEquals(1, reply.receipt().ack());
        assertEquals(Outcome.HELD, reply.receipt().told().getFirst().outcome());
    }

    private Round.Reply round(String epoch, List<Change> changes) {
        var request = new Round.Request(epoch, 1, "", district.clock().millis(), Map.of(), changes);
        return district.round().answer(District.KHAMLA, district.rights(District.KHAMLA), request);
    }
}
