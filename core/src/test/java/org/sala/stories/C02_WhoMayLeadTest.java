package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sala.stories.Village.TODAY;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.gathering.CancelGathering;
import org.sala.gathering.CloseGathering;
import org.sala.gathering.OpenGathering;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** Those who work with the village, or above it, may call it together; a facilitator of another village may not, and a volunteer helps. */
class C02_WhoMayLeadTest {
    private static final Map<String, Boolean> LEADS = Map.of(
            "facilitator", true,
            "link-worker", true,
            "clinician", true,
            "supervisor", true,
            "district-officer", true,
            "volunteer", false,
            "evaluator", false,
            "administrator", false,
            "organization-contact", false);
    private static final long SOMEBODY = 21;

    @TestFactory
    Stream<DynamicTest> who_may_plan_open_close_and_cancel() {
        return LEADS.entrySet().stream()
                .flatMap(role -> Stream.of("plan", "open", "close", "cancel")
                        .map(verb -> DynamicTest.dynamicTest(role.getKey() + " " + verb, () -> {
                            String expected = role.getValue() ? "applied" : "held: not-entitled";
                            assertEquals(expected, tries(role.getKey(), District.PHONSAY, verb));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> none_of_it_in_another_village() {
        return Stream.of("facilitator", "clinician", "volunteer")
                .flatMap(role -> Stream.of("plan", "open", "close", "cancel")
                        .map(verb -> DynamicTest.dynamicTest(
                                role + " " + verb,
                                () -> assertEquals("held: not-entitled", tries(role, District.NAKHAM, verb)))));
    }

    @Test
    void whoever_leads_elsewhere_does_not_even_see_it() {
        var village = new Gathered();
        RecordId gathering = village.opened();
        assertEquals("unseen", village.tui.statusOf(gathering));
        assertEquals("open", village.mali.statusOf(gathering));
        assertEquals("open", village.bouakham.statusOf(gathering));
        assertEquals("open", village.phonsay.khamla.statusOf(gathering));
    }

    private static String tries(String role, long place, String verb) {
        var village = new Gathered();
        RecordId gathering = village.planned();
        Member member = village.district.join(SOMEBODY, role, place, null);
        member.syncs();
        member.does(draft(village, gathering, verb));
        return Village.outcome(member);
    }

    private static Draft draft(Gathered village, RecordId gathering, String verb) {
        return switch (verb) {
            case "plan" -> village.meeting(TODAY).plan(0);
            case "open" -> new OpenGathering(village.row(gathering)).open();
            case "close" -> new CloseGathering(village.row(gathering)).close(TODAY);
            default -> new CancelGathering(village.row(gathering)).cancel("too-few-came");
        };
    }
}
