package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.action.MeasureGoal;
import org.sala.action.PlanAction;
import org.sala.action.PlanForPlace;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.plan.SetGoal;
import org.sala.rule.Value;

/** A village's plan and a person's plan are the same records: goals with steps. One stands with the village, the other with the person. */
class D10_OnePlanForPersonAndPlaceTest {
    private final Assembly assembly = new Assembly();

    private RecordId goal() {
        PlanForPlace goal = PlanForPlace.of(District.PHONSAY, "Everybody reaches the health centre")
                .against("The road is cut in the rains")
                .seenBy("Weeks a year that the road is open", 30, 50)
                .by(Assembly.TODAY.plusYears(1));
        return Village.does(assembly.thong, goal.plan(0));
    }

    private String moves(Member member, RecordId record, String command) {
        return assembly.says(
                member, Draft.command(record, command, assembly.row(record).rv(), Value.Fields.NONE));
    }

    @Test
    void the_village_the_link_worker_and_the_district_see_it_and_it_moves() {
        RecordId goal = goal();
        PlanAction action = PlanAction.of(District.PHONSAY, goal, "Carry gravel")
                .done("villagers", "the lower hamlet")
                .with("two trucks", 400_000)
                .by(Assembly.TODAY.plusMonths(2));
        RecordId step = Village.does(assembly.thong, action.plan(0));
        assembly.syncAll();
        for (Member member : List.of(assembly.khamla, assembly.noy, assembly.bouakham)) {
            assertEquals("not-started", member.statusOf(goal));
            assertEquals("planned", member.statusOf(step));
        }
        assertEquals("unseen", assembly.seng.statusOf(goal));
        assertEquals("applied", moves(assembly.thong, step, "step.do"));
        assertEquals("applied", moves(assembly.khamla, goal, "goal.reach-little"));
        assertEquals("applied", moves(assembly.bouakham, goal, "goal.reach-part"));
        assertEquals("partly", assembly.khamla.statusOf(goal));
    }

    @Test
    void how_far_it_has_come_is_counted_again_and_again() {
        RecordId goal = goal();
        for (long now : new long[] {35, 41}) {
            Draft counted = new MeasureGoal(assembly.row(goal)).measure(now, Assembly.TODAY);
            assertEquals("applied", assembly.says(assembly.thong, counted));
        }
        assertEquals(41, assembly.row(goal).data().whole("now").orElseThrow());
    }

    @Test
    void a_persons_own_plan_is_as_it_was_and_the_district_office_does_not_see_it() {
        var village = new Village();
        RecordId own = Village.does(
                village.noy, SetGoal.of(village.bounmy, "Walk to the temple", 1).set(0));
        village.syncAll();
        village.district.bouakham().syncs();
        assertTrue(village.khamla.sees(own).isPresent());
        assertFalse(village.district.bouakham().sees(own).isPresent());
    }
}
