package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.followup.Due;
import org.sala.followup.DueList;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.matching.Around;
import org.sala.matching.Matches;
import org.sala.matching.Reason;
import org.sala.referral.Answer;
import org.sala.referral.Referral;
import org.sala.referral.RejectReferral;

/** A no has a reason; the person is with Noy again, who chooses among the others and knows what was said. */
class B06_ANoReopensTheChoiceTest {
    private final Village village = new Village();
    private RecordId asked = new RecordId(0);

    @BeforeEach
    void the_boat_group_says_no() {
        village.agrees("refer");
        village.noy.syncs();
        asked = village.asks(village.boat, "name");
        village.noy.syncs();
        village.somphone.syncs();
        var answer = Answer.own(village.row(asked), TODAY.plusDays(1), "The river is too high.");
        Village.does(village.somphone, new RejectReferral(answer).reject("no-capacity"));
        village.noy.syncs();
    }

    @Test
    void the_reason_and_the_words_are_there_to_read() {
        assertEquals("no-capacity", village.noy.sees(asked).orElseThrow().needText("reason"));
        assertEquals(
                "The river is too high.", village.noy.sees(asked).orElseThrow().needText("note"));
        assertTrue(!new Referral(village.row(asked)).isWithReceiver());
    }

    @Test
    void a_no_without_a_reason_cannot_even_be_written() {
        var silent = new RejectReferral(Answer.own(village.row(asked), TODAY, ""));
        assertThrows(IllegalArgumentException.class, () -> silent.reject(" "));
    }

    @Test
    void choosing_again_is_due_and_is_done_by_asking_somebody_else() {
        assertEquals("choose-again", due().getFirst().kind());
        RecordId next = village.noyOffline(village.request(village.truck)
                .saying("To the health centre")
                .sharing(List.of("name"))
                .basedOn(asked));
        village.noy.syncs();
        assertTrue(due().stream().noneMatch(one -> one.kind().equals("choose-again")));
        assertEquals(Optional.of(asked), new Referral(village.row(next)).basedOn());
    }

    private List<Due> due() {
        return new DueList(village.district.rules())
                .list(
                        java.util.stream.Stream.concat(
                                        village.ofBounmy().stream(),
                                        java.util.stream.Stream.of(village.row(village.bounmy)))
                                .toList(),
                        TODAY);
    }

    @Test
    void matching_remembers_who_said_no_and_puts_the_others_first() {
        Row no = village.row(asked);
        var past = new Around.Past(
                List.of(new Around.Before(
                        no.id(),
                        new Referral(no).service(),
                        no.data().whole("need"),
                        no.status(),
                        no.data().text("reason"))),
                List.of());
        Matches matches = village.matches(Around.Wishes.NONE, past);
        assertEquals(village.truck, matches.fits().getFirst().service().id());
        assertTrue(matches.fits().getLast().reasons().stream().map(Reason::code).anyMatch("said-no-before"::equals));
    }
}
