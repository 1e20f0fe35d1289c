package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.action.BreakCommitment;
import org.sala.action.CallLate;
import org.sala.action.ConfirmCommitment;
import org.sala.action.Promises;
import org.sala.action.RenegotiateCommitment;
import org.sala.action.SayKept;
import org.sala.action.WithdrawCommitment;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** A village promises its health staff something, and they promise the village something: both stand where both can see them. */
class D01_PromisesGoBothWaysTest {
    private final Assembly assembly = new Assembly();

    private RecordId road() {
        return assembly.given("district-authority", "villagers");
    }

    @Test
    void both_directions_are_seen_by_the_village_the_health_staff_and_the_district() {
        RecordId down = road();
        RecordId up = assembly.given("villagers", "health-centre");
        assembly.syncAll();
        for (Member member : List.of(assembly.khamla, assembly.noy, assembly.bouakham, assembly.souk)) {
            assertEquals("promised", member.statusOf(down));
            assertEquals("promised", member.statusOf(up));
        }
        assertEquals("unseen", assembly.seng.statusOf(down), "another village does not follow it");
        var rows = List.of(assembly.row(down), assembly.row(up));
        var standing = Promises.of(assembly.district.rules(), rows, Assembly.TODAY);
        assertEquals(Set.of("authority", "village"), standing.bySide().keySet());
    }

    @Test
    void it_is_kept_when_the_village_says_so_before_a_witness() {
        RecordId road = road();
        var said = new SayKept(assembly.row(road)).say(Assembly.TODAY);
        assertEquals("applied", assembly.says(assembly.bouakham, said));
        assertEquals("said-kept", assembly.khamla.statusOf(road));
        var confirmed = new ConfirmCommitment(assembly.row(road)).confirm(Assembly.TODAY, "the village head");
        assertEquals("applied", assembly.says(assembly.khamla, confirmed));
        Row kept = assembly.row(road);
        assertEquals("kept", kept.status());
        assertEquals("the village head", kept.data().needText("confirmWitness"));
        assertEquals(Assembly.TODAY.toString(), kept.data().needText("confirmedOn"));
    }

    @Test
    void late_another_day_and_broken_each_have_a_reason() {
        RecordId road = road();
        Draft unsaid = Draft.command(road, "commitment.call-late", 1, Value.Fields.NONE);
        assertEquals("held: reason-missing", assembly.says(assembly.khamla, unsaid));
        assertEquals("applied", assembly.says(assembly.khamla, new CallLate(assembly.row(road)).say("no-money")));
        assertEquals("late", assembly.row(road).status());
        var next = Assembly.TODAY.plusMonths(6);
        var agreed = new RenegotiateCommitment(assembly.row(road)).agree(next, "weather");
        assertEquals("applied", assembly.says(assembly.khamla, agreed));
        assertEquals(next.toString(), assembly.row(road).data().needText("due"));
        var broken = new BreakCommitment(assembly.row(road)).say("no-people");
        assertEquals("applied", assembly.says(assembly.khamla, broken));
        assertEquals("broken", assembly.row(road).status());
        assertEquals("no-people", assembly.row(road).data().needText("reason"));
    }

    @Test
    void a_reason_that_nobody_knows_is_held() {
        RecordId road = road();
        var late = new CallLate(assembly.row(road)).say("laziness");
        assertEquals("held: unknown-code", assembly.says(assembly.khamla, late));
        assertEquals("promised", assembly.row(road).status());
    }

    @Test
    void who_gave_it_takes_it_back_and_who_received_it_does_not() {
        RecordId road = road();
        var taken = new WithdrawCommitment(assembly.row(road)).withdraw("no-money");
        assertEquals("held: not-the-giving-side", assembly.says(assembly.khamla, taken));
        assertEquals("applied", assembly.says(assembly.bouakham, taken));
        assertEquals("withdrawn", assembly.khamla.statusOf(road));
    }

    /** Two phones, both offline: one says kept, the other broken. Nothing is lost, and somebody decides. */
    @Test
    void kept_and_broken_at_once_is_settled_by_somebody() {
        RecordId road = road();
        assembly.syncAll();
        assembly.thong.does(new ConfirmCommitment(assembly.row(road)).confirm(Assembly.TODAY, "the elders"));
        assembly.khamla.does(new BreakCommitment(assembly.row(road)).say("no-money"));
        assertEquals("applied", Village.outcome(assembly.thong));
        assertEquals("to-settle: was-kept", Village.outcome(assembly.khamla));
        assertEquals(1, assembly.toSettle().size());
        assertEquals("kept", assembly.row(road).status());
    }
}
