package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.Outcome;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** What the link worker's screens record, in the shapes in which they record it, goes through the door as they expect. */
class B20_TheLinkWorkersDayTest {
    private final District district = new District();
    private RecordId bounmy = new RecordId(0);
    private RecordId need = new RecordId(0);
    private RecordId boats = new RecordId(0);
    private RecordId boat = new RecordId(0);

    @BeforeEach
    void noy_has_met_bounmy_and_knows_the_boat_group() {
        bounmy = noyMakes(
                "person",
                of(
                        "place",
                        District.PHONSAY,
                        "description",
                        "by the boats",
                        "noticedOn",
                        "2026-11-01",
                        "askedBy",
                        District.DAO));
        noyMoves(bounmy, "person.agree", Value.Fields.NONE);
        agrees("record");
        need = noyMakes(
                "need", of("person", bounmy, "place", District.PHONSAY, "category", "transport", "words", "too far"));
        boats = noyMakes("organization", of("place", District.PHONSAY, "name", "Boat group", "informal", true));
        boat = noyMakes(
                "service",
                of("organization", boats, "place", District.PHONSAY, "name", "Boat", "informal", true, "active", true));
        district.join(District.SOMPHONE, "organization-contact", District.DISTRICT, boats);
    }

    @Test
    void a_referral_told_by_phone_goes_all_the_way_and_the_nurse_hears_back() {
        agrees("refer");
        RecordId referral = refers();
        noyMoves(referral, "referral.accept", of("answeredOn", "2026-11-03", "via", "phone", "wait", "2 days"));
        noyMoves(referral, "referral.start", of("via", "phone"));
        noyMoves(referral, "referral.complete", of("via", "phone", "note", "He came."));
        noyTells(
                "followup",
                of("person", bounmy, "referral", referral, "organization", boats, "went", "yes", "source", "person"));
        noyMoves(need, "need.meet-partly", Value.Fields.NONE);
        assertEquals("partly-met", district.noy().statusOf(need));
        assertEquals("2 days", district.noy().sees(referral).orElseThrow().needText("wait"));
        assertEquals("requester", district.noy().sees(referral).orElseThrow().needText("holder"));
        agrees("report-back");
        RecordId message =
                noyMakes("message", of("person", bounmy, "to", District.DAO, "words", "He went.", "about", referral));
        noyMoves(message, "message.approve", Value.Fields.NONE);
        noyMoves(message, "message.send", Value.Fields.NONE);
        district.dao().syncs();
        assertEquals("sent", district.dao().statusOf(message));
        assertEquals("He went.", district.dao().sees(message).orElseThrow().needText("words"));
    }

    @Test
    void nothing_is_asked_of_a_service_without_the_persons_yes() {
        RecordId draft =
                district.noy().does(Draft.making(0, "referral", request().with("words", Value.Nothing.NOTHING)));
        assertEquals(Outcome.APPLIED, district.noy().syncsOne());
        district.noy().does(Draft.command(draft, "referral.request", 0, of("requestedOn", "2026-11-02")));
        assertEquals(Outcome.HELD, district.noy().syncsOne());
        Member somphone = district.member(District.SOMPHONE);
        somphone.syncs();
        assertTrue(somphone.sees(draft).isEmpty());
    }

    @Test
    void the_receiver_sees_the_card_that_was_shown_beforehand_and_no_more() {
        agrees("refer");
        district.noy().does(Draft.edit(bounmy, "person", 0, of("given", "Bounmy", "phone", "020 555")));
        RecordId referral = refers();
        Member somphone = district.member(District.SOMPHONE);
        somphone.syncs();
        Value.Fields seen = somphone.sees(referral).orElseThrow();
        assertEquals("transport", seen.needText("category"));
        assertEquals("2026-11-02", seen.needText("requestedOn"));
        assertEquals("Bounmy", seen.fields("card").needText("given"));
        assertFalse(seen.fields("card").has("phone"));
        assertTrue(somphone.sees(bounmy).isEmpty());
    }

    @Test
    void a_no_by_phone_needs_its_reason_and_reopens_the_choice() {
        agrees("refer");
        RecordId referral = refers();
        district.noy()
                .does(Draft.command(referral, "referral.reject", 0, of("via", "phone", "answeredOn", "2026-11-03")));
        assertEquals(Outcome.HELD, district.noy().syncsOne());
        noyMoves(referral, "referral.reject", of("via", "phone", "answeredOn", "2026-11-03", "reason", "no-capacity"));
        assertEquals("no-capacity", district.noy().sees(referral).orElseThrow().needText("reason"));
        noyTells(
                "gap",
                of(
                        "person",
                        bounmy,
                        "need",
                        need,
                        "category",
                        "transport",
                        "place",
                        District.PHONSAY,
                        "why",
                        Filled.codes("no-capacity")));
        RecordId next = noyMakes("referral", request().with("basedOn", new Value.Whole(referral.number())));
        noyMoves(next, "referral.request", of("requestedOn", "2026-11-04"));
        assertEquals("requested", district.noy().statusOf(next));
    }

    @Test
    void room_is_asked_about_and_told_without_a_person() {
        noyTells(
                "capacity",
                of(
                        "service",
                        boat,
                        "place",
                        District.PHONSAY,
                        "says",
                        "waitlist",
                        "source",
                        "phone",
                        "on",
                        "2026-11-02"));
        district.noy().does(Draft.edit(boat, "service", 0, of("capacity", "waitlist", "capacityOn", "2026-11-02")));
        assertEquals(Outcome.APPLIED, district.noy().syncsOne());
        assertEquals("waitlist", district.noy().sees(boat).orElseThrow().needText("capacity"));
    }

    @Test
    void a_person_is_handed_over_with_a_note_that_only_the_new_worker_and_the_place_read() {
        noyTells(
                "handover",
                of(
                        "person",
                        bounmy,
                        "from",
                        District.NOY,
                        "to",
                        District.KHAMLA,
                        "words",
                        "Visit soon.",
                        "on",
                        "2026-11-02"));
        district.noy().does(Draft.edit(bounmy, "person", 0, of("worker", District.KHAMLA)));
        assertEquals(Outcome.APPLIED, district.noy().syncsOne());
        district.khamla().syncs();
        district.seng().syncs();
        assertEquals(
                District.KHAMLA,
                district.khamla().sees(bounmy).orElseThrow().whole("worker").orElseThrow());
        assertEquals(1, district.khamla().list("handover").size());
        assertTrue(district.seng().list("handover").isEmpty());
    }

    @Test
    void a_goal_climbs_its_ladder_and_a_volunteer_ticks_a_step() {
        RecordId goal = noyMakes("goal", of("person", bounmy, "words", "To the temple", "need", need, "rank", 1));
        RecordId step = noyMakes(
                "step", of("person", bounmy, "goal", goal, "words", "Go along", "who", "volunteer", "accompany", true));
        noyMoves(goal, "goal.reach-most", Value.Fields.NONE);
        district.khamla().syncs();
        district.khamla().does(Draft.command(step, "step.do", 0, Value.Fields.NONE));
        assertEquals(Outcome.APPLIED, district.khamla().syncsOne());
        assertEquals("mostly", district.noy().statusOf(goal));
    }

    private RecordId refers() {
        RecordId referral = noyMakes("referral", request());
        noyMoves(referral, "referral.request", of("requestedOn", "2026-11-02"));
        return referral;
    }

    private Value.Fields request() {
        return of("person", bounmy, "need", need, "service", boat, "organization", boats, "requestedBy", District.NOY)
                .with(of(
                        "words",
                        "On Monday, please",
                        "share",
                        Filled.codes("name", "needs"),
                        "category",
                        "transport",
                        "urgency",
                        "soon"));
    }

    private void agrees(String purpose) {
        noyMakes("consent", of("person", bounmy, "purpose", purpose, "how", "spoken", "witness", "his son"));
    }

    private RecordId noyMakes(String type, Value.Fields fields) {
        RecordId made = district.noy().does(Draft.making(0, type, fields));
        assertEquals(Outcome.APPLIED, lastOf(district.noy()), type);
        return made;
    }

    private void noyTells(String type, Value.Fields fields) {
        district.noy().does(Draft.fact(0, type, fields));
        assertEquals(Outcome.APPLIED, lastOf(district.noy()), type);
    }

    private void noyMoves(RecordId record, String command, Value.Fields arguments) {
        district.noy().does(Draft.command(record, command, 0, arguments));
        assertEquals(Outcome.APPLIED, lastOf(district.noy()), command);
    }

    private static Outcome lastOf(Member member) {
        return member.syncs().getLast().outcome();
    }

    private static Value.Fields of(Object... namesAndValues) {
        return Filled.of(namesAndValues);
    }
}
