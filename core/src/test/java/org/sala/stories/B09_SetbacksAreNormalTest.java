package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sala.followup.CloseSupport;
import org.sala.followup.ReopenSupport;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Support ends for a reason and begins again as often as it must, with everything that was written. */
class B09_SetbacksAreNormalTest {
    private final Village village = new Village();

    @Test
    void closed_and_reopened_and_closed_again() {
        for (int time = 0; time < 3; time++) {
            Village.does(village.noy, new CloseSupport(village.row(village.bounmy)).close("partly"));
            assertEquals("closed", village.statusOf(village.bounmy));
            Village.does(village.noy, new ReopenSupport(village.row(village.bounmy)).reopen());
            assertEquals("supported", village.statusOf(village.bounmy));
        }
        assertEquals("open", village.statusOf(village.need));
    }

    @Test
    void two_who_reopen_agree_and_a_close_that_comes_late_is_done_already() {
        Village.does(village.noy, new CloseSupport(village.row(village.bounmy)).close("moved"));
        village.khamla.syncs();
        village.khamla.does(new CloseSupport(village.row(village.bounmy)).close("lost"));
        assertEquals("already-done: already-closed", Village.outcome(village.khamla));
        village.khamla.does(new ReopenSupport(village.row(village.bounmy)).reopen());
        village.noy.does(new ReopenSupport(village.row(village.bounmy)).reopen());
        assertEquals("applied", Village.outcome(village.khamla));
        assertEquals("already-done: already-supported", Village.outcome(village.noy));
    }

    @Test
    void a_met_need_can_open_again() {
        Village.does(village.noy, Draft.command(village.need, "need.meet", 0, Value.Fields.NONE));
        Village.does(village.khamla, Draft.command(village.need, "need.reopen", 0, Value.Fields.NONE));
        assertEquals("open", village.statusOf(village.need));
    }

    @Test
    void support_does_not_end_without_a_reason() {
        var close = new CloseSupport(village.row(village.bounmy));
        assertThrows(IllegalArgumentException.class, () -> close.close(""));
        RecordId person = village.bounmy;
        village.noy.does(Draft.command(person, "person.close", 0, Value.Fields.NONE));
        assertEquals("held: reason-missing", Village.outcome(village.noy));
        assertTrue(village.toSettle().stream()
                .allMatch(settle -> settle.data().whole("decider").orElse(0) == District.VANH));
    }
}
