package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sala.action.ApproveSpending;
import org.sala.action.AskForMoney;
import org.sala.action.Balance;
import org.sala.action.SetBudget;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;

/** Two who approve at once, without a network, never both have the last of a fund without anybody noticing. */
class D09_TwoApproversTest {
    private final Assembly assembly = new Assembly();

    private final RecordId fund = assembly.fund(500_000);
    private final RecordId first = asked(300_000);
    private final RecordId second = asked(300_000);

    private RecordId asked(long amount) {
        return Village.does(
                assembly.khamla,
                AskForMoney.of(District.PHONSAY, fund, amount, "Petrol", District.KHAMLA)
                        .ask(0));
    }

    private Draft approve(RecordId spending) {
        return new ApproveSpending(assembly.row(spending)).approve(Assembly.TODAY);
    }

    private Balance balance() {
        return Balance.of(assembly.row(fund), assembly.rows());
    }

    private void bothApprove() {
        assembly.syncAll();
        assembly.vanh.does(approve(first));
        assembly.bouakham.does(approve(second));
        assertEquals("applied", Village.outcome(assembly.vanh));
        assertEquals("held: more-than-left", Village.outcome(assembly.bouakham));
        assembly.syncAll();
    }

    @Test
    void the_second_waits_and_says_how_much_is_left() {
        assembly.says(assembly.vanh, approve(first));
        assembly.bouakham.does(approve(second));
        var told = assembly.bouakham.syncs().getLast().details();
        assertEquals("more-than-left", told.needText("reason"));
        assertEquals(200_000, told.fields("allowed").whole("greatest").orElseThrow());
        assertEquals("requested", assembly.row(second).status());
    }

    @Test
    void it_is_not_let_in_while_the_money_is_not_there() {
        bothApprove();
        assertEquals("held: more-than-left", assembly.letsIn(assembly.vanh));
        assertFalse(balance().isOver());
    }

    @Test
    void with_the_other_one_given_back_it_is_let_in() {
        bothApprove();
        Draft back = Draft.command(first, "spending.cancel", 2, Filled.of("reason", "not-needed"));
        assertEquals("applied", assembly.says(assembly.khamla, back));
        assertEquals("applied", assembly.letsIn(assembly.vanh));
        assertEquals("approved", assembly.row(second).status());
        assertEquals(300_000, assembly.row(fund).data().whole("drawn").orElseThrow());
    }

    /** Else whoever asks for money could make the fund larger first. */
    @Test
    void only_who_decides_on_money_says_how_much_there_is() {
        Draft raised = new SetBudget(assembly.row(fund)).set(9_000_000, "I would like it", Assembly.TODAY);
        assertEquals("held: not-entitled", assembly.says(assembly.thong, raised));
        Draft written = Draft.edit(fund, "fund", assembly.row(fund).rv(), Filled.of("budget", 9_000_000));
        assertEquals("conflict", assembly.says(assembly.thong, written));
        assertEquals(500_000, balance().budget());
        bothApprove();
        Draft more = new SetBudget(assembly.row(fund)).set(600_000, "The council gave more", Assembly.TODAY);
        assertEquals("applied", assembly.says(assembly.bouakham, more));
        assembly.toSettle().stream()
                .filter(settle -> settle.data().text("reason").equals(java.util.Optional.of("more-than-left")))
                .findFirst()
                .ifPresent(settle -> assertEquals(
                        "applied",
                        assembly.says(
                                assembly.vanh,
                                Draft.command(settle.id(), "settle.take", 1, org.sala.rule.Value.Fields.NONE))));
        assertEquals(0, balance().left());
        assertFalse(balance().isOver());
    }

    /** A budget that was lowered afterwards leaves a fund over, and its balance says so. */
    @Test
    void a_budget_that_was_lowered_is_told() {
        bothApprove();
        Draft lowered = new SetBudget(assembly.row(fund)).set(100_000, "Less has come", Assembly.TODAY);
        assertEquals("applied", assembly.says(assembly.vanh, lowered));
        assertTrue(balance().isOver());
        assertEquals(200_000, balance().over());
        assertEquals(0, balance().left());
    }
}
