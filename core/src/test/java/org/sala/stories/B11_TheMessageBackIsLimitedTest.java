package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Whoever asked hears back what the person lets be told, once a worker has read it, and nothing without a yes. */
class B11_TheMessageBackIsLimitedTest {
    private static final long ANOTHER_NURSE = 51;

    private final Village village = new Village();

    private Draft message() {
        Value.Fields fields = Filled.of("person", village.bounmy, "to", District.DAO, "words", "He needs transport.");
        return Draft.making(0, "message", fields.with("parts", Filled.codes("needs")));
    }

    @Test
    void without_a_yes_to_report_back_nothing_is_even_drafted() {
        village.noy.does(message());
        assertEquals("held: consent-missing", Village.outcome(village.noy));
    }

    @Test
    void a_yes_to_be_referred_is_none_to_report_back() {
        village.agrees("refer");
        village.noy.syncs();
        village.noy.does(message());
        assertEquals("held: consent-missing", Village.outcome(village.noy));
    }

    @Test
    void another_nurse_does_not_read_it() {
        village.agrees("report-back");
        village.noy.syncs();
        RecordId message = Village.does(village.noy, message());
        Village.does(village.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        Village.does(village.noy, Draft.command(message, "message.send", 0, Value.Fields.NONE));
        Member other = village.district.join(ANOTHER_NURSE, "clinician", District.NAKHAM, null);
        other.syncs();
        assertTrue(other.sees(message).isEmpty());
    }

    @Test
    void nobody_hears_before_a_worker_has_approved_and_sent_it() {
        village.agrees("report-back");
        village.noy.syncs();
        RecordId message = Village.does(village.noy, message());
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
        RecordId message = Village.does(village.noy, message());
        Village.does(village.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        Village.does(village.khamla, Draft.command(consent, "consent.withdraw", 0, Value.Fields.NONE));
        village.noy.syncs();
        village.noy.does(Draft.command(message, "message.send", 0, Value.Fields.NONE));
        assertEquals("held: consent-missing", Village.outcome(village.noy));
        assertFalse(village.noy.sees(message).orElseThrow().has("words"));
    }
}
