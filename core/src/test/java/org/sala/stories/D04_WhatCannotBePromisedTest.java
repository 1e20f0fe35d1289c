package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.action.Escalate;
import org.sala.action.GiveCommitment;
import org.sala.action.OpenFund;
import org.sala.action.RenegotiateCommitment;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;

/** What cannot be so is held with its reason, and nothing of it is half done. */
class D04_WhatCannotBePromisedTest {
    private final Assembly assembly = new Assembly();

    private String says(Draft draft) {
        return assembly.says(assembly.thong, draft);
    }

    private static GiveCommitment promise() {
        return Assembly.promise("villagers", "health-centre");
    }

    @Test
    void a_promise_to_oneself() {
        GiveCommitment among = Assembly.promise("villagers", "villagers");
        assertEquals("held: to-oneself", says(among.give(0)));
        assertEquals(
                "held: to-oneself",
                says(among.spokenBy("Lower hamlet", "lower  HAMLET").give(0)));
        assertFalse(assembly.isThere("commitment"));
        assertEquals(
                "applied", says(among.spokenBy("Lower hamlet", "Upper hamlet").give(0)));
    }

    @Test
    void days_that_cannot_be() {
        LocalDate today = Assembly.TODAY;
        LocalDate old = LocalDate.of(1850, 1, 1);
        assertEquals("held: too-early", says(promise().due(today, old).give(0)));
        assertEquals("held: too-early", says(promise().due(old, old).give(0)));
        assertEquals(
                "held: too-early", says(promise().due(today, today.minusDays(1)).give(0)));
        assertEquals(
                "held: not-yet",
                says(promise().due(today.plusDays(9), today.plusDays(20)).give(0)));
        assertFalse(assembly.isThere("commitment"));
        assertEquals("applied", says(promise().due(today, today).give(0)));
    }

    @Test
    void another_day_before_it_was_promised() {
        RecordId promise = assembly.given("villagers", "health-centre");
        var agreed = new RenegotiateCommitment(assembly.row(promise)).agree(LocalDate.of(2026, 1, 1), "weather");
        assertEquals("held: too-early", assembly.says(assembly.noy, agreed));
        assertEquals("promised", assembly.row(promise).status());
        assertEquals("held: too-early", assembly.letsIn(assembly.vanh), "nobody can decide it away");
    }

    @Test
    void it_says_which_day_was_the_first() {
        assembly.thong.does(
                promise().due(Assembly.TODAY, Assembly.TODAY.minusDays(1)).give(0));
        var told = assembly.thong.syncs().getLast().details();
        assertEquals(List.of("due"), told.texts("fields"));
        assertEquals(Assembly.TODAY.toString(), told.fields("allowed").needText("least"));
    }

    @Test
    void a_plan_of_a_place_names_no_person() {
        var village = new Village();
        var both = Filled.of("person", village.bounmy, "place", District.PHONSAY, "words", "Walk again");
        village.noy.does(Draft.making(0, "goal", both));
        assertEquals("held: one-or-other", Village.outcome(village.noy));
        village.noy.does(Draft.making(0, "step", both.with(Filled.of("who", "community"))));
        assertEquals("held: one-or-other", Village.outcome(village.noy));
    }

    @Test
    void an_answer_due_before_it_was_asked() {
        var asked = Escalate.of(District.PHONSAY, District.DISTRICT, "No money for gravel", "money");
        assertEquals(
                "held: too-early",
                says(asked.due(Assembly.TODAY, Assembly.TODAY.minusDays(3)).raise(0)));
    }

    @Test
    void a_fund_of_nothing() {
        assertEquals(
                "held: out-of-range",
                says(OpenFund.of(District.PHONSAY, "Empty", 0, Assembly.TODAY).open(0)));
        assertFalse(assembly.isThere("fund"));
    }
}
