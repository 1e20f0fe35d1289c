package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.followup.DraftMessageBack;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Whoever asked hears back what the person lets be told, once a worker has read it, and nothing without a yes. */
class B11_TheMessageBackIsLimitedTest {
    private final Village village = new Village();

    private DraftMessageBack back() {
        return new DraftMessageBack(village.row(village.bounmy), Map.of(), (key, arguments) -> key);
    }

    @Test
    void without_a_yes_to_report_back_nothing_is_even_drafted() {
        assertTrue(back().text(village.ofBounmy(), List.of("needs")).isEmpty());
        Value.Fields forced = Filled.of("person", village.bounmy, "to", District.DAO, "words", "He needs transport.");
        village.noy.does(Draft.making(0, "message", forced));
        assertEquals("held: consent-missing", Village.outcome(village.noy));
    }

    @Test
    void only_the_parts_the_person_lets_be_told_are_in_it() {
        village.agrees("report-back");
        assertEquals(
                "followup.draft.opening\nfollowup.draft.needs",
                back().text(village.ofBounmy(), List.of("needs")).orElseThrow());
        assertEquals(
                "followup.draft.opening\nfollowup.draft.nothing",
                back().text(village.ofBounmy(), List.of("went", "helped")).orElseThrow());
    }

    @Test
    void nobody_hears_before_a_worker_has_approved_and_sent_it() {
        village.agrees("report-back");
        village.noy.syncs();
        RecordId message = Village.does(
                village.noy,
                back().draft(0, District.DAO, village.ofBounmy(), List.of("needs"))
                        .orElseThrow());
        village.noy.does(Draft.command(message, "message.send", 0, Value.Fields.NONE));
        assertEquals("to-settle: was-draft", Village.outcome(village.noy));
        Village.does(village.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        Village.does(village.noy, Draft.command(message, "message.send", 0, Value.Fields.NONE));
        village.district.dao().syncs();
        assertTrue(village.district.dao().sees(message).orElseThrow().has("words"));
    }

    @Test
    void a_yes_taken_back_empties_the_message_and_stops_the_next_one() {
        RecordId consent = village.agrees("report-back");
        village.noy.syncs();
        RecordId message = Village.does(
                village.noy,
                back().draft(0, District.DAO, village.ofBounmy(), List.of("needs"))
                        .orElseThrow());
        Village.does(village.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        Village.does(village.khamla, Draft.command(consent, "consent.withdraw", 0, Value.Fields.NONE));
        village.noy.syncs();
        village.noy.does(Draft.command(message, "message.send", 0, Value.Fields.NONE));
        assertEquals("held: consent-missing", Village.outcome(village.noy));
        assertFalse(village.noy.sees(message).orElseThrow().has("words"));
    }
}
