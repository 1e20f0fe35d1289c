package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.action.Gap;
import org.sala.action.ToldGap;
import org.sala.consent.WithdrawConsent;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.need.MeetNeed;
import org.sala.person.JoinRecords;
import org.sala.rule.Value;

/** What nothing could meet is counted and put before the village: people, not notes; with their consent, and never what could harm them. */
class E01_WhatIsMissingIsAskedTest {
    private static final YearMonth DECEMBER = Boat.NOVEMBER.plusMonths(1);

    private final Boat boat = new Boat();
    private final Phonsay phonsay = boat.phonsay;

    @Test
    void it_stands_before_the_next_gathering_and_says_why() {
        boat.stranded(11);
        boat.tells(Boat.NOVEMBER);
        Row topic = boat.topic();
        assertEquals("offered", topic.status());
        assertEquals("2026-11", topic.data().needText("period"));
        assertEquals(List.of("cost"), topic.data().texts("why"));
        long told = topic.data().whole("atLeast").orElseThrow();
        assertTrue(told >= 5 && told <= 11 && told % 5 == 0, "told " + told);
        phonsay.syncAll();
        assertTrue(phonsay.khamla.sees(topic.id()).isPresent(), "the volunteer sees it");
        assertTrue(phonsay.district.bouakham().sees(topic.id()).isPresent(), "and so does the district office");
    }

    @Test
    void of_four_nothing_is_told() {
        boat.stranded(4);
        assertEquals(4, boat.gaps().size());
        assertEquals(List.of(), boat.told());
    }

    @Test
    void whoever_takes_the_consent_back_is_not_counted_any_more() {
        RecordId person = boat.stranded();
        assertEquals(1, boat.gaps().size());
        Row consent = phonsay.ownedBy(person).stream()
                .filter(row -> row.type().equals("consent"))
                .findFirst()
                .orElseThrow();
        Village.does(phonsay.khamla, new WithdrawConsent(consent).withdraw());
        assertEquals(List.of(), boat.gaps());
    }

    @Test
    void two_records_of_one_person_count_once_and_two_needs_of_a_kind_too() {
        RecordId first = boat.stranded();
        RecordId second = boat.stranded();
        boat.notes(boat.needs(first, Boat.TRANSPORT));
        assertEquals(2, boat.gaps().size());
        Village.does(phonsay.noy, new JoinRecords(second).into(0, first, "the same man"));
        List<Gap> gaps = boat.gaps();
        assertEquals(1, gaps.size());
        assertEquals(first, gaps.getFirst().person());
    }

    @Test
    void what_could_harm_somebody_is_never_counted() {
        RecordId person = phonsay.met();
        RecordId need = boat.needs(person, "partner-violence");
        boat.notes(need);
        assertEquals(List.of(), boat.gaps());
    }

    @Test
    void a_need_that_is_met_or_being_met_is_no_gap_and_a_no_is_one_when_nobody_else_is_asked() {
        RecordId met = boat.stranded();
        Row need = phonsay.ownedBy(met).stream()
                .filter(row -> row.type().equals("need"))
                .findFirst()
                .orElseThrow();
        Village.does(phonsay.noy, new MeetNeed(need).met());
        assertEquals(List.of(), boat.gaps());

        RecordId asked = phonsay.met();
        RecordId open = boat.needs(asked, Boat.TRANSPORT);
        RecordId helpers = phonsay.organization("Truck");
        RecordId truck = phonsay.serviceOf(helpers);
        boat.agrees(asked);
        RecordId referral = Village.does(
                phonsay.noy,
                Draft.making(
                        0,
                        "referral",
                        fields("person", asked, "need", open, "service", truck, "organization", helpers)));
        Village.does(phonsay.noy, Draft.command(referral, "referral.request", 0, Value.Fields.NONE));
        assertEquals(List.of(), boat.gaps(), "it is being asked for");
        Village.does(
                phonsay.noy,
                Draft.command(referral, "referral.reject", 0, fields("reason", "no-funds", "via", "phone")));
        assertEquals(List.of(Set.of("cost")), boat.gaps().stream().map(Gap::why).toList());
    }

    @Test
    void what_was_told_only_grows_and_what_was_put_away_comes_back_when_more_miss_it() {
        boat.stranded(11);
        boat.tells(Boat.NOVEMBER);
        long first = boat.topic().data().whole("atLeast").orElseThrow();
        boat.stranded(5);
        boat.tells(DECEMBER);
        assertEquals(1, phonsay.list("topic").size());
        assertEquals(first + 5, boat.topic().data().whole("atLeast").orElseThrow());
        assertEquals("2026-12", boat.topic().data().needText("period"));

        Village.does(phonsay.khamla, Draft.command(boat.topic().id(), "topic.drop", 0, fields("reason", "not-ours")));
        RecordId dropped = boat.topic().id();
        boat.tells(DECEMBER.plusMonths(1));
        assertEquals(dropped, boat.topic().id(), "no more miss it than before");
        boat.stranded(5);
        boat.tells(DECEMBER.plusMonths(2));
        assertEquals(Optional.of(dropped), boat.topic().reference("carriedFrom"));
        assertEquals("offered", boat.topic().status());
    }

    @Test
    void women_and_others_are_told_instead_of_all_of_them_and_only_when_both_may_be() {
        boat.stranded(9).forEach(woman -> phonsay.tells(phonsay.khamla, woman, "sex", "female"));
        boat.stranded(9);
        ToldGap told = boat.told().getFirst();
        assertEquals(Set.of("female", "others"), told.parts().keySet());
        assertEquals(
                told.atLeast(),
                told.parts().values().stream().mapToLong(Long::longValue).sum());
        boat.phonsay.list("need").stream()
                .filter(need -> need.status().equals("open"))
                .skip(10)
                .forEach(need -> Village.does(phonsay.noy, new MeetNeed(need).met()));
        assertFalse(boat.told().stream().anyMatch(one -> !one.parts().isEmpty()), "one other man is told of nowhere");
    }

    @Test
    void nobody_else_says_that_something_is_missing() {
        phonsay.khamla.does(
                Draft.making(0, "topic", fields("place", District.PHONSAY, "category", "water", "source", "gap")));
        assertEquals("held: only-counted", Village.outcome(phonsay.khamla));
        boat.stranded(11);
        boat.tells(Boat.NOVEMBER);
        phonsay.noy.does(Draft.command(boat.topic().id(), "topic.count", 0, fields("atLeast", 1000)));
        assertEquals("held: not-entitled", Village.outcome(phonsay.noy));
    }
}
