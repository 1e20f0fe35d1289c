package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Nothing about Bounmy reaches a receiver before he has said yes, and nothing more after he has taken it back. */
class B02_NoConsentNoReferralTest {
    private final Village village = new Village();

    @Test
    void a_referral_with_words_about_the_person_is_held_whole() {
        RecordId referral = village.asks(village.boat, "name");
        List<Receipt.Told> told = village.noy.syncs();
        assertEquals("held", told.getFirst().outcome().code());
        assertEquals("consent-missing", told.getFirst().details().needText("reason"));
        assertEquals("held", told.getLast().outcome().code());
        village.somphone.syncs();
        assertTrue(village.somphone.sees(referral).isEmpty());
        assertTrue(village.toSettle().stream()
                .allMatch(settle -> settle.data().whole("decider").orElse(0) == District.VANH));
    }

    @Test
    void a_bare_draft_waits_for_the_yes_and_goes_out_after_it() {
        RecordId referral = Village.does(
                village.noy,
                Draft.making(0, "referral", village.request(village.boat).fields()));
        village.noy.does(Draft.command(referral, "referral.request", 0, Filled.of("requestedOn", TODAY)));
        assertEquals("held: consent-missing", Village.outcome(village.noy));
        village.agreesTowards(village.boats);
        village.noy.syncs();
        Village.does(village.noy, Draft.command(referral, "referral.request", 0, Filled.of("requestedOn", TODAY)));
        assertEquals("requested", village.statusOf(referral));
    }

    @Test
    void a_yes_towards_one_receiver_is_none_towards_another() {
        village.agreesTowards(village.boats);
        village.noy.syncs();
        village.asks(village.truck, "name");
        assertEquals("held", village.noy.syncs().getFirst().outcome().code());
        village.asks(village.boat, "name");
        assertEquals("applied", Village.outcome(village.noy));
    }

    @Test
    void a_consent_taken_back_hides_the_card_and_stops_the_yes() {
        RecordId consent = village.agrees("refer");
        village.noy.syncs();
        RecordId referral = village.asks(village.boat, "name", "phone");
        village.noy.syncs();
        village.somphone.syncs();
        assertTrue(village.somphone.sees(referral).orElseThrow().has("card"));
        Village.does(village.khamla, Draft.command(consent, "consent.withdraw", 0, Value.Fields.NONE));
        village.somphone.syncs();
        Value.Fields seen = village.somphone.sees(referral).orElseThrow();
        assertFalse(seen.has("card"));
        assertFalse(seen.has("words"));
        assertFalse(seen.has("person"));
        village.somphone.does(Draft.command(referral, "referral.accept", 0, Value.Fields.NONE));
        assertEquals("held: consent-missing", Village.outcome(village.somphone));
        assertEquals("requested", village.statusOf(referral));
    }

    @Test
    void what_was_not_chosen_to_be_shared_is_not_seen() {
        village.agrees("refer");
        village.noy.syncs();
        RecordId referral = village.asks(village.boat, "age");
        village.noy.syncs();
        village.somphone.syncs();
        Value.Fields card = village.somphone.sees(referral).orElseThrow().fields("card");
        assertFalse(card.has("given"));
        assertFalse(card.has("phone"));
        assertTrue(village.keo.sees(referral).isEmpty());
    }

    @Test
    void a_receiver_who_opens_the_card_is_told_of_as_a_reader_and_reaches_nobody_by_another_s_referral() {
        village.agrees("refer");
        village.noy.syncs();
        RecordId referral = village.asks(village.boat, "name");
        village.noy.syncs();
        village.somphone.syncs();
        village.somphone.does(Draft.fact(0, "reading", opened(referral)));
        assertEquals("applied", Village.outcome(village.somphone));
        village.keo.does(Draft.fact(0, "reading", opened(referral)));
        assertEquals("held: not-entitled", Village.outcome(village.keo));
    }

    private Value.Fields opened(RecordId referral) {
        return Filled.of("person", village.bounmy, "why", "opened", "on", TODAY, "referral", referral);
    }
}
