package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
        assertUnheard(message);
        village.noy.does(Draft.command(message, "message.send", 0, Value.Fields.NONE));
        assertEquals("to-settle: was-draft", Village.outcome(village.noy));
        assertUnheard(message);
        Village.does(village.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        assertUnheard(message);
        Village.does(village.noy, Draft.command(message, "message.send", 0, Value.Fields.NONE));
        village.district.dao().syncs();
        assertTrue(village.district.dao().sees(message).orElseThrow().has("words"));
    }

    /** Neither who it is meant for nor anybody else who only reads messages has a word of it; the supervisor may look it over. */
    private void assertUnheard(RecordId message) {
        for (Member reader : List.of(village.district.dao(), village.khamla)) {
            reader.syncs();
            assertTrue(reader.sees(message).isEmpty());
            assertFalse(reader.holds().contains("He needs transport."));
        }
        village.vanh.syncs();
        assertTrue(village.vanh.sees(message).isPresent());
    }

    @Test
    void what_is_dropped_is_never_heard() {
        village.agrees("report-back");
        village.noy.syncs();
        RecordId message = Village.does(village.noy, message());
        Village.does(village.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        Village.does(village.noy, Draft.command(message, "message.drop", 0, Value.Fields.NONE));
        assertUnheard(message);
    }

    @Test
    void what_was_approved_stands_as_it_was_read() {
        village.agrees("report-back");
        village.noy.syncs();
        RecordId message = Village.does(village.noy, message());
        Village.does(village.noy, Draft.edit(message, "message", 0, Filled.of("words", "He needs a boat.")));
        Village.does(village.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        village.vanh.does(Draft.edit(message, "message", 0, Filled.of("words", "He asks for money.")));
        assertEquals("held: already-settled", Village.outcome(village.vanh));
        Village.does(village.noy, Draft.command(message, "message.send", 0, Value.Fields.NONE));
        village.noy.does(Draft.edit(message, "message", 0, Filled.of("words", "He asks for money.")));
        assertEquals("held: already-settled", Village.outcome(village.noy));
        village.district.dao().syncs();
        assertEquals(
                "He needs a boat.",
                village.district.dao().sees(message).orElseThrow().needText("words"));
    }

    @Test
    void it_goes_only_to_who_asked_for_him_or_for_the_help() {
        village.agrees("report-back");
        village.agrees("refer");
        village.noy.syncs();
        village.noy.does(toSomebody(District.SENG));
        assertEquals("held: not-among", Village.outcome(village.noy));
        Draft aboutTheBoat = Draft.making(
                0,
                "message",
                Filled.of("person", village.bounmy, "to", District.VANH, "words", "He went.", "about", askedByVanh()));
        Village.does(village.noy, aboutTheBoat);
    }

    private Draft toSomebody(long account) {
        return Draft.making(
                0, "message", Filled.of("person", village.bounmy, "to", account, "words", "He needs transport."));
    }

    private RecordId askedByVanh() {
        village.vanh.syncs();
        return Village.does(
                village.vanh,
                Draft.making(
                        0,
                        "referral",
                        Filled.of(
                                "person",
                                village.bounmy,
                                "service",
                                village.boat,
                                "organization",
                                village.boats,
                                "requestedBy",
                                District.VANH)));
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
