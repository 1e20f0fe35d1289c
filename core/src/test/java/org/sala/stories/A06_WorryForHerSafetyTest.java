package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.consent.WithdrawConsent;
import org.sala.followup.Due;
import org.sala.followup.DueList;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.RaiseConcern;

/** Khamla fears that somebody is beaten. She says so in two taps; from then on only those with the right to it know, and they act. */
class A06_WorryForHerSafetyTest {
    private static final long BOUAVONE = 9;

    private final Phonsay phonsay = new Phonsay();
    private final RecordId woman = phonsay.met("Nang");

    @BeforeEach
    void everybody_knows_her() {
        phonsay.syncAll();
    }

    private RecordId raised() {
        RecordId flag = does(
                phonsay.khamla,
                new RaiseConcern(woman, TODAY, District.KHAMLA).raise(0, "abuse", "bruises on both arms"));
        phonsay.syncAll();
        return flag;
    }

    @Test
    void only_the_supervisor_sees_it() {
        RecordId flag = raised();
        assertEquals(
                "bruises on both arms", phonsay.vanh.sees(flag).orElseThrow().needText("words"));
        for (Member other : List.of(phonsay.seng, phonsay.noy, phonsay.dao)) {
            assertTrue(other.sees(flag).isEmpty());
        }
        for (Member other : List.of(phonsay.khamla, phonsay.seng, phonsay.noy, phonsay.dao)) {
            assertFalse(other.holds().contains("bruises"));
        }
    }

    @Test
    void who_raised_it_sees_that_it_was_passed_on_and_no_more() {
        RecordId flag = raised();
        assertEquals(
                Set.of("by", "on", "status"),
                phonsay.khamla.sees(flag).orElseThrow().values().keySet());
        assertEquals("raised", phonsay.khamla.statusOf(flag));
        does(phonsay.vanh, RaiseConcern.escalate(phonsay.row(flag), BOUAVONE, TODAY));
        phonsay.khamla.syncs();
        assertEquals("escalated", phonsay.khamla.statusOf(flag));
        assertFalse(phonsay.khamla.sees(flag).orElseThrow().has("to"));
    }

    @Test
    void it_is_first_on_the_list_of_who_may_act_and_of_nobody_else() {
        RecordId flag = raised();
        Due first = due(phonsay.vanh, TODAY.plusDays(40)).getFirst();
        assertEquals("safety", first.kind());
        assertEquals(flag, first.subject());
        assertEquals(TODAY.plusDays(1), first.day());
        for (Member other : List.of(phonsay.khamla, phonsay.noy)) {
            assertTrue(due(other, TODAY.plusDays(40)).stream()
                    .noneMatch(one -> one.kind().equals("safety")));
        }
    }

    @Test
    void passed_up_its_time_begins_anew_and_closed_it_is_over() {
        RecordId flag = raised();
        does(phonsay.vanh, RaiseConcern.escalate(phonsay.row(flag), BOUAVONE, TODAY.plusDays(3)));
        assertEquals(
                TODAY.plusDays(4),
                due(phonsay.vanh, TODAY.plusDays(40)).getFirst().day());
        does(phonsay.vanh, RaiseConcern.close(phonsay.row(flag), "safe-now"));
        assertTrue(due(phonsay.vanh, TODAY.plusDays(40)).stream()
                .noneMatch(one -> one.kind().equals("safety")));
    }

    /** What is due among all that somebody's phone holds. */
    private List<Due> due(Member member, LocalDate day) {
        List<Row> held = phonsay.district.journal().rows().stream()
                .flatMap(row -> member
                        .sees(row.id())
                        .map(fields ->
                                new Row(row.id(), row.type(), row.area(), row.owner(), 1, fields, Map.of(), Set.of()))
                        .stream())
                .toList();
        return new DueList(phonsay.district.rules()).list(held, day);
    }

    @Test
    void it_goes_up_to_somebody() {
        RecordId flag = raised();
        phonsay.vanh.does(Draft.command(flag, "flag.escalate", 0, fields()));
        assertEquals("held: to-missing", Village.outcome(phonsay.vanh));
    }

    @Test
    void it_is_passed_up_and_closed_for_a_reason() {
        Member bouavone = phonsay.district.join(BOUAVONE, "supervisor", District.PROVINCE, null);
        RecordId flag = raised();
        does(phonsay.vanh, RaiseConcern.escalate(phonsay.row(flag), BOUAVONE, TODAY));
        bouavone.syncs();
        assertEquals("escalated", bouavone.statusOf(flag));
        assertEquals(BOUAVONE, bouavone.sees(flag).orElseThrow().whole("to").orElseThrow());
        does(bouavone, RaiseConcern.close(phonsay.row(flag), "safe-now"));
        assertEquals("closed", bouavone.statusOf(flag));
    }

    @Test
    void whoever_raised_it_cannot_pass_it_up_or_end_it() {
        RecordId flag = raised();
        phonsay.khamla.does(RaiseConcern.close(phonsay.row(flag), "mistake"));
        assertEquals("held: not-entitled", Village.outcome(phonsay.khamla));
        phonsay.noy.does(RaiseConcern.escalate(phonsay.row(flag), District.NOY, TODAY));
        assertEquals("held: not-entitled", Village.outcome(phonsay.noy));
        assertEquals("raised", phonsay.row(flag).status());
    }

    @Test
    void what_two_supervisors_told_differently_about_it_is_for_supervisors() {
        Member bouavone = phonsay.district.join(BOUAVONE, "supervisor", District.PROVINCE, null);
        RecordId flag = raised();
        bouavone.syncs();
        does(phonsay.vanh, RaiseConcern.close(phonsay.row(flag), "safe-now"));
        bouavone.does(RaiseConcern.escalate(phonsay.row(flag), BOUAVONE, TODAY));
        assertEquals("to-settle: was-closed", Village.outcome(bouavone));
        phonsay.syncAll();
        assertEquals(1, phonsay.vanh.list("settle").size());
        assertTrue(phonsay.khamla.list("settle").isEmpty());
        assertTrue(phonsay.noy.list("settle").isEmpty());
    }

    @Test
    void a_neighbour_village_may_raise_it_too_and_it_reaches_the_supervisor() {
        phonsay.seng.does(new RaiseConcern(woman, TODAY, District.SENG).raise(0, "danger-now", "I heard her scream"));
        assertEquals("held: not-entitled", Village.outcome(phonsay.seng));
        phonsay.syncAll();
        RecordId waiting = phonsay.vanh.list("settle").getFirst();
        assertTrue(phonsay.vanh.holds().contains("I heard her scream"));
        assertFalse(phonsay.noy.holds().contains("scream"));
        does(phonsay.vanh, Draft.command(waiting, "settle.take", 0, fields()));
        assertEquals(1, phonsay.vanh.list("flag").size());
    }

    @Test
    void her_safety_does_not_wait_for_a_consent_nor_end_with_it() {
        RecordId flag = raised();
        phonsay.ownedBy(woman).stream()
                .filter(row -> row.type().equals("consent"))
                .forEach(consent -> does(phonsay.khamla, new WithdrawConsent(consent).withdraw()));
        phonsay.vanh.syncs();
        assertTrue(phonsay.vanh.sees(flag).orElseThrow().has("words"));
        assertTrue(phonsay.vanh.sees(woman).orElseThrow().text("given").isEmpty());
    }
}
