package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sala.action.ApproveSpending;
import org.sala.action.AskForMoney;
import org.sala.action.Balance;
import org.sala.action.PaySpending;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** A small fund: asked for in one's own name, approved by another, paid with a receipt. */
class D08_MoneyIsApprovedByAnotherTest {
    private final Assembly assembly = new Assembly();

    private final RecordId fund = assembly.fund(1_000_000);

    private AskForMoney request(long amount, long account) {
        return AskForMoney.of(District.PHONSAY, fund, amount, "Petrol for the boat", account)
                .on(Assembly.TODAY);
    }

    private RecordId asked(Member by, long amount) {
        return Village.does(by, request(amount, by.account()).ask(0));
    }

    private Draft approve(RecordId spending) {
        return new ApproveSpending(assembly.row(spending)).approve(Assembly.TODAY);
    }

    private Balance balance() {
        return Balance.of(assembly.row(fund), assembly.rows());
    }

    @Test
    void the_whole_way_of_a_sum() {
        RecordId spending = asked(assembly.khamla, 300_000);
        assertEquals("held: not-entitled", assembly.says(assembly.khamla, approve(spending)));
        assertEquals("applied", assembly.says(assembly.vanh, approve(spending)));
        var paid = new PaySpending(assembly.row(spending));
        assertEquals("applied", assembly.says(assembly.thong, paid.pay(Assembly.TODAY)));
        assertEquals("applied", assembly.says(assembly.khamla, paid.receipt("data:image/jpeg;base64,AAAA")));
        assertEquals(700_000, balance().left());
        assertEquals(300_000, balance().paid());
        assertFalse(balance().isOver());
        assertEquals(300_000, assembly.row(fund).data().whole("drawn").orElseThrow());
    }

    @Test
    void nobody_approves_what_he_asked_for_nor_lets_it_in_for_himself() {
        RecordId spending = asked(assembly.vanh, 300_000);
        assertEquals("held: own-request", assembly.says(assembly.vanh, approve(spending)));
        assertEquals("held: own-request", assembly.letsIn(assembly.vanh));
        assertEquals("requested", assembly.row(spending).status());
        assertEquals("applied", assembly.says(assembly.bouakham, approve(spending)));
    }

    @Test
    void nobody_asks_in_the_name_of_another_so_as_to_approve_it() {
        Draft inKhamlasName = request(5, District.KHAMLA).ask(0);
        assertEquals("held: not-your-own", assembly.says(assembly.vanh, inKhamlasName));
        assertEquals("held: not-your-own", assembly.letsIn(assembly.vanh), "nor is it let in");
        assertFalse(assembly.isThere("spending"));
    }

    @Test
    void money_comes_from_the_fund_of_the_same_place() {
        Draft elsewhere =
                AskForMoney.of(District.NAKHAM, fund, 5, "x", District.SENG).ask(0);
        assertEquals("held: of-another-place", assembly.says(assembly.seng, elsewhere));
    }

    @Test
    void refused_and_cancelled_sums_have_their_reason_and_cost_nothing() {
        RecordId spending = asked(assembly.khamla, 300_000);
        var approval = new ApproveSpending(assembly.row(spending));
        Draft unsaid = Draft.command(spending, "spending.refuse", 1, Value.Fields.NONE);
        assertEquals("held: reason-missing", assembly.says(assembly.vanh, unsaid));
        assertEquals("applied", assembly.says(assembly.vanh, approval.refuse("too-much")));
        assertEquals("refused", assembly.khamla.statusOf(spending));
        RecordId other = asked(assembly.khamla, 1);
        Draft cancelled = Draft.command(other, "spending.cancel", 1, Filled.of("reason", "mistake"));
        assertEquals("applied", assembly.says(assembly.khamla, cancelled));
        assertEquals(1_000_000, balance().left());
        assertTrue(assembly.row(fund).data().whole("drawn").isEmpty());
    }

    @Test
    void what_is_not_approved_is_not_paid() {
        RecordId spending = asked(assembly.khamla, 300_000);
        Draft paid = new PaySpending(assembly.row(spending)).pay(Assembly.TODAY);
        assertEquals("to-settle: was-requested", assembly.says(assembly.thong, paid));
        assertEquals(
                "held: was-requested", assembly.letsIn(assembly.khamla), "nobody decides away that nobody approved it");
        assertEquals("requested", assembly.row(spending).status());
    }
}
