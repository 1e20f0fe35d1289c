package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.directory.Service;
import org.sala.followup.CloseSupport;
import org.sala.followup.DueList;
import org.sala.followup.LogContact;
import org.sala.followup.Loop;
import org.sala.followup.LoopRate;
import org.sala.followup.RecordFollowUp;
import org.sala.followup.Waits;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.matching.Around;
import org.sala.matching.Matches;
import org.sala.plan.DoStep;
import org.sala.plan.PlanStep;
import org.sala.plan.ReachGoal;
import org.sala.plan.SetGoal;
import org.sala.referral.AcceptReferral;
import org.sala.referral.Answer;
import org.sala.referral.CompleteReferral;
import org.sala.referral.Referral;
import org.sala.referral.StartReferral;
import org.sala.rule.Value;

/** Bounmy cannot reach the health centre. He is met, plans, is referred, goes, is helped, and the nurse who asked hears back. */
class B01_TheWholeLoopTest {
    private final Village village = new Village();

    @Test
    void one_persons_need_goes_all_the_way_round() {
        RecordId goal = does(
                village.noy,
                SetGoal.of(village.bounmy, "Get my medicine myself", 1)
                        .forNeed(village.need)
                        .set(0));
        Service chosen = choose();
        village.agrees("refer");
        village.noy.syncs();
        RecordId referral = does(
                village.noy,
                new org.sala.referral.RequestReferral(TODAY)
                        .request(
                                0,
                                village.request(chosen.id())
                                        .saying("To the health centre on Friday")
                                        .sharing(List.of("name", "phone")))
                        .toArray(Draft[]::new));
        RecordId step = does(
                village.noy,
                PlanStep.of(village.bounmy, "Go along the first time", "volunteer")
                        .towards(goal)
                        .together()
                        .through(Optional.of(referral))
                        .plan(0));
        theyHelp(referral);
        does(village.khamla, new DoStep(village.row(step)).done());
        does(
                village.khamla,
                LogContact.of(village.bounmy, TODAY.plusDays(5), "visit", "reached")
                        .log(0));
        does(
                village.khamla,
                RecordFollowUp.of(village.row(referral), TODAY.plusDays(5), "person")
                        .went("yes")
                        .helped("yes")
                        .record(0));
        village.noy.syncs();
        does(village.noy, new ReachGoal(village.row(goal)).wholly());
        does(village.noy, Draft.command(village.need, "need.meet", 0, Value.Fields.NONE));
        theNurseHearsBack(referral);
        does(village.noy, new CloseSupport(village.row(village.bounmy)).close("goals-met"));
        itAllCounts(referral);
    }

    private Service choose() {
        Matches matches = village.matches(Around.Wishes.NONE, Around.Past.NONE);
        assertEquals(2, matches.fits().size());
        return matches.fits().getFirst().service();
    }

    private void theyHelp(RecordId referral) {
        Referral asked = new Referral(village.row(referral));
        Member receiver = asked.organization().equals(village.boats) ? village.somphone : village.keo;
        receiver.syncs();
        assertEquals(
                "Bounmy", receiver.sees(referral).orElseThrow().fields("card").needText("given"));
        does(receiver, new AcceptReferral(Answer.own(village.row(referral), TODAY.plusDays(1), "")).accept("2 days"));
        assertTrue(new Referral(village.row(referral)).isWithReceiver());
        does(receiver, new StartReferral(Answer.own(village.row(referral), TODAY.plusDays(3), "")).start());
        does(
                receiver,
                new CompleteReferral(Answer.own(village.row(referral), TODAY.plusDays(4), "He came along."))
                        .complete());
        assertFalse(new Referral(village.row(referral)).isWithReceiver());
    }

    private void theNurseHearsBack(RecordId referral) {
        village.agrees("report-back");
        village.noy.syncs();
        Draft message = Draft.making(
                0,
                "message",
                Filled.of(
                        "person",
                        village.bounmy,
                        "to",
                        District.DAO,
                        "about",
                        referral,
                        "words",
                        "He went, and it helped.",
                        "parts",
                        Filled.codes("went", "helped")));
        RecordId sent = does(village.noy, message);
        does(village.noy, Draft.command(sent, "message.approve", 0, Value.Fields.NONE));
        does(village.noy, Draft.command(sent, "message.send", 0, Value.Fields.NONE));
        village.district.dao().syncs();
        assertEquals(
                "He went, and it helped.",
                village.district.dao().sees(sent).orElseThrow().needText("words"));
    }

    private void itAllCounts(RecordId referral) {
        List<Row> rows = village.ofBounmy();
        assertTrue(Loop.of(referral, rows).isSuccess());
        assertEquals(new LoopRate(1, 1, 1, 1), LoopRate.of(rows));
        assertEquals(
                new Waits(Optional.of(5L), Optional.of(5L), Optional.of(5L)),
                Waits.of(village.row(village.need), rows));
        assertTrue(new DueList(village.district.rules())
                .list(
                        java.util.stream.Stream.concat(
                                        rows.stream(), java.util.stream.Stream.of(village.row(village.bounmy)))
                                .toList(),
                        TODAY.plusDays(90))
                .isEmpty());
        assertTrue(village.toSettle().isEmpty());
        assertEquals("closed", village.statusOf(village.bounmy));
        assertEquals("met", village.statusOf(village.need));
    }
}
