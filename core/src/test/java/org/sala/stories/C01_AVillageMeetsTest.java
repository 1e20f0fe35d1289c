package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sala.stories.Phonsay.fields;
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
import org.sala.rule.Value;

/** A gathering is planned, opened and closed; or cancelled, with a reason; and what ended too early is taken up again. */
class C01_AVillageMeetsTest {
    private final Gathered village = new Gathered();

    @Test
    void planned_held_and_closed() {
        RecordId gathering = village.planned();
        assertEquals("planned", village.row(gathering).status());
        Village.does(village.phet, new OpenGathering(village.row(gathering)).open());
        assertEquals("open", village.row(gathering).status());
        Village.does(village.phet, new CloseGathering(village.row(gathering)).close(TODAY));
        assertEquals("closed", village.row(gathering).status());
        assertEquals(
                TODAY.toString(), village.row(gathering).data().text("closedOn").orElseThrow());
    }

    @Test
    void it_says_by_which_version_of_which_template_it_was_held() {
        Value.Fields told = village.row(village.planned()).data();
        assertEquals("connect-derived", told.text("template").orElseThrow());
        assertEquals(1, told.whole("templateVersion").orElseThrow());
        assertEquals("village-planning", told.text("module").orElseThrow());
    }

    @Test
    void closed_too_early_it_is_opened_again_and_has_no_last_day() {
        RecordId gathering = village.opened();
        Village.does(village.phet, new CloseGathering(village.row(gathering)).close(TODAY));
        Village.does(village.mali, new OpenGathering(village.row(gathering)).again());
        assertEquals("open", village.row(gathering).status());
        assertEquals(false, village.row(gathering).data().has("closedOn"));
    }

    @Test
    void cancelled_for_the_rain_and_held_after_all() {
        RecordId gathering = village.planned();
        Village.does(village.phet, new CancelGathering(village.row(gathering)).cancel("weather"));
        assertEquals("weather", village.row(gathering).data().text("reason").orElseThrow());
        Village.does(village.phet, new OpenGathering(village.row(gathering)).again());
        assertEquals("open", village.row(gathering).status());
        assertEquals(false, village.row(gathering).data().has("reason"));
    }

    /** What each command comes to in each state: those that fit no more are decided by somebody, never dropped. */
    @TestFactory
    Stream<DynamicTest> every_command_in_every_state() {
        Map<String, String> expected = Map.ofEntries(
                Map.entry("planned open", "applied"),
                Map.entry("planned close", "applied"),
                Map.entry("planned cancel", "applied"),
                Map.entry("planned reopen", "to-settle: was-planned"),
                Map.entry("open open", "already-done: already-open"),
                Map.entry("open close", "applied"),
                Map.entry("open cancel", "applied"),
                Map.entry("open reopen", "already-done: already-open"),
                Map.entry("closed open", "to-settle: was-closed"),
                Map.entry("closed close", "already-done: already-closed"),
                Map.entry("closed cancel", "to-settle: was-closed"),
                Map.entry("closed reopen", "applied"),
                Map.entry("cancelled open", "to-settle: was-cancelled"),
                Map.entry("cancelled close", "to-settle: was-cancelled"),
                Map.entry("cancelled cancel", "already-done: already-cancelled"),
                Map.entry("cancelled reopen", "applied"));
        return expected.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    String[] words = one.getKey().split(" ", 2);
                    assertEquals(one.getValue(), comesTo(words[0], words[1]));
                }));
    }

    private static String comesTo(String state, String command) {
        var village = new Gathered();
        RecordId gathering = village.planned();
        switch (state) {
            case "open" -> does(village, gathering, "open");
            case "closed" -> does(village, gathering, "close");
            case "cancelled" -> does(village, gathering, "cancel");
            default -> village.phet.syncs();
        }
        village.phet.does(draft(village, gathering, command));
        return Village.outcome(village.phet);
    }

    private static void does(Gathered village, RecordId gathering, String command) {
        Village.does(village.phet, draft(village, gathering, command));
    }

    private static Draft draft(Gathered village, RecordId gathering, String command) {
        Value.Fields arguments = command.equals("cancel") ? fields("reason", "weather") : Value.Fields.NONE;
        return Draft.command(village.row(gathering), "gathering." + command, arguments);
    }
}
