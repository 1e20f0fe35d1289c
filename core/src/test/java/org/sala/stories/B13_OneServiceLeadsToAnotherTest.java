package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.referral.AcceptReferral;
import org.sala.referral.Answer;
import org.sala.referral.FailReferral;
import org.sala.referral.PassOnReferral;
import org.sala.referral.Referral;
import org.sala.referral.RejectReferral;
import org.sala.referral.Request;
import org.sala.referral.StartReferral;
import org.sala.rule.Value;

/** An intermediary accepts, finds somebody better placed, and the person is passed on with their consent. */
class B13_OneServiceLeadsToAnotherTest {
    private final Village village = new Village();
    private RecordId first = new RecordId(0);

    @BeforeEach
    void the_boat_group_has_accepted() {
        village.agreesTowards(village.boats);
        village.noy.syncs();
        first = village.asks(village.boat, "name", "needs");
        village.noy.syncs();
        village.somphone.syncs();
        Village.does(village.somphone, new AcceptReferral(Answer.own(village.row(first), TODAY, "")).accept(""));
        village.noy.syncs();
    }

    private RecordId passOn() {
        Request next = village.request(village.truck)
                .saying("To the health centre on Friday")
                .sharing(List.of("name", "needs"));
        List<Draft> drafts = new PassOnReferral(village.row(first), TODAY).passOn(0, next);
        return village.noy.does(drafts.toArray(Draft[]::new));
    }

    @Test
    void the_next_receiver_needs_the_persons_yes_like_any_other() {
        passOn();
        List<Receipt.Told> told = village.noy.syncs();
        assertEquals(
                List.of("applied", "held", "held"),
                told.stream().map(one -> one.outcome().code()).toList());
        village.keo.syncs();
        assertTrue(village.keo.list("referral").isEmpty());
    }

    @Test
    void the_next_referral_remembers_the_first_and_can_take_the_need() {
        village.agreesTowards(village.truckers);
        village.noy.syncs();
        RecordId next = passOn();
        village.noy.syncs();
        village.keo.syncs();
        Village.does(village.keo, new AcceptReferral(Answer.own(village.row(next), TODAY, "")).accept(""));
        assertEquals("completed", village.statusOf(first));
        assertEquals(Optional.of(first), new Referral(village.row(next)).basedOn());
        assertEquals(next, village.row(village.need).reference("takenBy").orElseThrow());
        assertEquals(
                "Bounmy", village.keo.sees(next).orElseThrow().fields("card").needText("given"));
    }

    @Test
    void the_receiver_itself_says_who_can_help_instead_and_they_are_asked_next() {
        Answer answer = Answer.own(village.row(first), TODAY, "Our boat is too small.");
        Village.does(village.somphone, new RejectReferral(answer).forAnother(Optional.of(village.truck), "Keo"));
        village.noy.syncs();
        Value.Fields told = village.noy.sees(first).orElseThrow();
        assertEquals("other-can-help", told.needText("reason"));
        assertEquals(village.truck.number(), told.whole("instead").orElseThrow());
        assertEquals("Keo", told.needText("insteadName"));
        village.agreesTowards(village.truckers);
        village.noy.syncs();
        RecordId next = village.noyOffline(village.request(village.truck).basedOn(first));
        village.noy.syncs();
        village.keo.syncs();
        Village.does(village.keo, new AcceptReferral(Answer.own(village.row(next), TODAY, "")).accept(""));
        assertEquals(next, village.row(village.need).reference("takenBy").orElseThrow());
        assertEquals(List.of(), village.toSettle());
    }

    @Test
    void once_help_was_under_way_it_did_not_work_out_here_and_goes_on_elsewhere() {
        Answer answer = Answer.own(village.row(first), TODAY, "");
        Village.does(village.somphone, new StartReferral(answer).start());
        Village.does(village.somphone, new FailReferral(answer).forAnother(Optional.empty(), "the monks"));
        village.noy.syncs();
        assertEquals("failed", village.noy.statusOf(first));
        assertEquals("the monks", village.noy.sees(first).orElseThrow().needText("insteadName"));
        assertTrue(village.row(village.need).reference("takenBy").isEmpty());
    }
}
