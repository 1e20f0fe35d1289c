package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.consent.Purpose;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.need.RaiseNeed;

/** What is planned and done about violence at home tells of it as the need itself does, and is hidden from whom the need is hidden from. */
class A15_WhatHangsOnItTest {
    private static final long PHIM = 9;

    private final Phonsay phonsay = new Phonsay();
    private final Member phim = phonsay.district.join(PHIM, "facilitator", District.PHONSAY, null);
    private final Member noy = phonsay.noy;
    private final RecordId woman = phonsay.met("Nang");
    private final RecordId boats =
            does(noy, Draft.making(0, "organization", fields("place", District.PHONSAY, "name", "Boat group")));
    private final RecordId boat = does(
            noy, Draft.making(0, "service", fields("place", District.PHONSAY, "name", "Boat", "organization", boats)));

    @BeforeEach
    void she_lets_noy_ask_others() {
        phonsay.agrees(woman, Purpose.REFER);
        phonsay.agrees(woman, Purpose.REPORT_BACK);
        syncAll();
    }

    private void syncAll() {
        phonsay.syncAll();
        phim.syncs();
    }

    private RecordId need(String category) {
        return does(noy, new RaiseNeed(woman, TODAY).raise(0, category, "self", 1, "he drinks"));
    }

    private RecordId makes(String type, Object... fields) {
        return does(noy, Draft.making(0, type, fields("person", woman).with(fields(fields))));
    }

    private RecordId notes(String type, Object... fields) {
        return does(noy, Draft.fact(0, type, fields("person", woman).with(fields(fields))));
    }

    /** Noy keeps to herself why she asks: the referral names no category and shares nothing. */
    private RecordId referral(RecordId need) {
        return makes(
                "referral",
                "need",
                need,
                "service",
                boat,
                "organization",
                boats,
                "words",
                "a room for her",
                "share",
                List.of());
    }

    private List<RecordId> allThatHangsOn(RecordId need) {
        RecordId goal = makes("goal", "need", need, "words", "to live apart");
        RecordId step = makes("step", "goal", goal, "words", "pack a bag", "who", "worker");
        RecordId referral = referral(need);
        RecordId next =
                makes("referral", "basedOn", referral, "service", boat, "organization", boats, "share", List.of());
        RecordId ride = makes("step", "referral", next, "words", "ride to the house", "who", "worker");
        RecordId followUp =
                notes("followup", "referral", referral, "went", "yes", "source", "person", "note", "she is safe");
        RecordId byStep = notes("followup", "step", ride, "went", "yes", "source", "person", "note", "she arrived");
        RecordId message = makes("message", "to", District.DAO, "about", referral, "words", "she went");
        does(noy, Draft.command(message, "message.approve", 0, fields()));
        does(noy, Draft.command(message, "message.send", 0, fields()));
        RecordId gap = notes("gap", "need", need, "place", District.PHONSAY);
        RecordId measure = notes("measure", "goal", goal, "instrument", "ons4", "mode", "self");
        return List.of(goal, step, referral, next, ride, followUp, byStep, message, gap, measure);
    }

    private void isSeenBy(List<Member> members, List<RecordId> records, boolean isSeen) {
        syncAll();
        for (Member member : members) {
            for (RecordId record : records) {
                String which = phonsay.row(record).type() + " by " + member.account();
                assertEquals(isSeen, member.sees(record).isPresent(), which);
            }
        }
    }

    @Test
    void what_hangs_on_violence_is_for_those_who_may_know_of_it() {
        List<RecordId> all = allThatHangsOn(need("partner-violence"));
        isSeenBy(List.of(noy, phonsay.vanh, phonsay.dao), all, true);
        isSeenBy(List.of(phonsay.khamla, phim, phonsay.seng), all, false);
        for (String told : List.of("apart", "bag", "room", "ride", "safe", "arrived", "violence", "abuse")) {
            assertFalse(phonsay.khamla.holds().contains(told), told);
            assertFalse(phim.holds().contains(told), told);
        }
    }

    @Test
    void what_hangs_on_any_other_need_is_seen_as_before() {
        List<RecordId> all = allThatHangsOn(need("transport"));
        isSeenBy(
                List.of(phonsay.khamla),
                all.stream()
                        .filter(one -> !phonsay.row(one).type().equals("message"))
                        .toList(),
                true);
        assertTrue(all.stream().noneMatch(record -> phonsay.row(record).data().has("rights")));
    }

    @Test
    void when_it_turns_out_to_be_violence_all_that_hangs_on_it_leaves_the_phones_and_comes_back_when_it_was_not() {
        RecordId need = need("family-care");
        List<RecordId> all = allThatHangsOn(need);
        RecordId goal = all.getFirst();
        isSeenBy(List.of(phonsay.khamla, phim), List.of(goal), true);
        does(noy, Draft.edit(need, "need", 0, fields("category", "partner-violence")));
        isSeenBy(List.of(phonsay.khamla, phim), all, false);
        does(noy, Draft.edit(need, "need", 0, fields("category", "family-care")));
        isSeenBy(List.of(phonsay.khamla, phim), List.of(goal), true);
    }

    @Test
    void a_goal_that_is_turned_to_violence_later_takes_its_steps_along() {
        RecordId goal = makes("goal", "words", "to live apart");
        RecordId step = makes("step", "goal", goal, "words", "pack a bag", "who", "worker");
        isSeenBy(List.of(phonsay.khamla), List.of(goal, step), true);
        does(noy, Draft.edit(goal, "goal", 0, fields("need", need("elder-abuse"))));
        isSeenBy(List.of(phonsay.khamla), List.of(goal, step), false);
        isSeenBy(List.of(noy, phonsay.dao), List.of(goal, step), true);
    }

    @Test
    void what_waits_to_be_settled_about_it_is_hidden_with_it() {
        RecordId goal = makes("goal", "need", need("partner-violence"), "words", "to live apart");
        syncAll();
        phonsay.vanh.does(Draft.command(goal, "goal.drop", 0, fields()));
        noy.does(Draft.command(goal, "goal.reach", 0, fields()));
        phonsay.vanh.syncs();
        assertEquals("to-settle: was-dropped", Village.outcome(noy));
        RecordId referral = referral(need("elder-abuse"));
        syncAll();
        does(noy, Draft.command(referral, "referral.request", 0, fields("requestedOn", TODAY.toString())));
        phonsay.vanh.does(Draft.command(referral, "referral.cancel", 0, fields("reason", "person-changed-mind")));
        noy.does(Draft.command(referral, "referral.accept", 0, fields("via", "phone")));
        phonsay.vanh.syncs();
        assertEquals("to-settle: was-cancelled", Village.outcome(noy));
        syncAll();
        assertEquals(2, noy.list("settle").size());
        assertTrue(phonsay.khamla.list("settle").isEmpty(), phonsay.khamla.holds());
        assertTrue(phim.list("settle").isEmpty());
    }

    @Test
    void the_receiver_is_not_told_why_by_what_is_kept_for_others() {
        RecordId house =
                does(noy, Draft.making(0, "organization", fields("place", District.NAKHAM, "name", "The house")));
        RecordId room = does(
                noy,
                Draft.making(0, "service", fields("place", District.NAKHAM, "name", "A room", "organization", house)));
        Member keeper = phonsay.district.join(10, "organization-contact", District.DISTRICT, house);
        RecordId referral = makes("referral", "need", need("partner-violence"), "service", room, "organization", house);
        does(noy, Draft.command(referral, "referral.request", 0, fields("requestedOn", TODAY.toString())));
        RecordId followUp =
                notes("followup", "referral", referral, "organization", house, "went", "yes", "source", "receiver");
        keeper.syncs();
        assertTrue(keeper.sees(referral).isPresent());
        for (RecordId record : keeper.list("followup")) {
            assertEquals(followUp, record);
        }
        assertFalse(keeper.holds().contains("abuse"), keeper.holds());
        assertFalse(keeper.holds().contains("violence"), keeper.holds());
    }
}
