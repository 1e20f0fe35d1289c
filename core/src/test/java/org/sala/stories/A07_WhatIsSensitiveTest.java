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
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.need.RaiseNeed;

/** Health, ethnic group, religion and violence each need a right of their own. Who has not got it does not meet them by any other way either. */
class A07_WhatIsSensitiveTest {
    private static final long PHIM = 9;

    private final Phonsay phonsay = new Phonsay();
    private final Member phim = phonsay.district.join(PHIM, "facilitator", District.PHONSAY, null);
    private final RecordId woman = phonsay.met("Nang");

    @BeforeEach
    void noy_has_listened_to_her() {
        phonsay.syncAll();
        phonsay.tells(
                phonsay.noy, woman, "ethnicity", "Khmu", "religion", "her spirits", "conditions", List.of("diabetes"));
        phonsay.syncAll();
        phim.syncs();
    }

    @Test
    void the_volunteer_knows_of_her_health_and_not_of_her_people_or_faith() {
        var seen = phonsay.khamla.sees(woman).orElseThrow();
        assertEquals(List.of("diabetes"), seen.texts("conditions"));
        assertFalse(seen.has("ethnicity"));
        assertFalse(seen.has("religion"));
    }

    @Test
    void the_facilitator_of_village_meetings_knows_of_none_of_them() {
        var seen = phim.sees(woman).orElseThrow();
        assertEquals("Nang", seen.needText("given"));
        assertFalse(seen.has("conditions"));
        assertFalse(phim.holds().contains("Khmu"));
    }

    @Test
    void who_may_not_see_it_does_not_write_it_either() {
        phonsay.offline(phonsay.khamla, woman, "ethnicity", "Hmong");
        assertEquals("held: sensitive-ethnicity", Village.outcome(phonsay.khamla));
        phonsay.offline(phim, woman, "conditions", List.of("tuberculosis"));
        assertEquals("held: sensitive-health", Village.outcome(phim));
        assertEquals("Khmu", phonsay.row(woman).data().needText("ethnicity"));
    }

    @Test
    void what_two_told_differently_shows_each_only_what_the_record_would() {
        phonsay.offline(phonsay.vanh, woman, "ethnicity", "Hmong", "given", "Nang Sy");
        phonsay.offline(phonsay.noy, woman, "ethnicity", "Akha", "given", "Nang Si");
        phonsay.vanh.syncs();
        assertEquals("conflict", Village.outcome(phonsay.noy));
        phonsay.syncAll();
        phim.syncs();
        RecordId settle = phonsay.noy.list("settle").getFirst();
        assertEquals(
                "Akha",
                phonsay.noy.sees(settle).orElseThrow().fields("proposed").needText("ethnicity"));
        for (Member other : List.of(phonsay.khamla, phim)) {
            var told = other.sees(settle).orElseThrow();
            assertEquals("Nang Si", told.fields("proposed").needText("given"));
            assertFalse(other.holds().contains("Akha") || other.holds().contains("Hmong"));
        }
    }

    @Test
    void violence_at_home_is_raised_by_anybody_and_seen_by_those_with_the_right() {
        RecordId need =
                does(phonsay.khamla, new RaiseNeed(woman, TODAY).raise(0, "partner-violence", "self", 1, "he drinks"));
        phonsay.syncAll();
        phim.syncs();
        assertTrue(phonsay.noy.sees(need).isPresent());
        assertTrue(phonsay.dao.sees(need).isPresent());
        for (Member other : List.of(phonsay.khamla, phim, phonsay.seng)) {
            assertTrue(other.sees(need).isEmpty());
            assertFalse(other.holds().contains("partner-violence"));
        }
    }

    @Test
    void neither_a_gap_nor_a_referral_nor_a_thing_to_settle_gives_violence_away() {
        RecordId need = does(phonsay.noy, new RaiseNeed(woman, TODAY).raise(0, "partner-violence", "self", 1, ""));
        does(phonsay.noy, Draft.fact(0, "gap", fields("person", woman, "need", need, "category", "partner-violence")));
        phonsay.agrees(woman, org.sala.consent.Purpose.REFER);
        RecordId shelter = phonsay.organization("Shelter");
        phonsay.syncAll();
        does(
                phonsay.noy,
                Draft.making(
                        0,
                        "referral",
                        fields(
                                "person",
                                woman,
                                "need",
                                need,
                                "category",
                                "partner-violence",
                                "service",
                                phonsay.serviceOf(shelter),
                                "organization",
                                shelter)));
        phonsay.vanh.syncs();
        phonsay.noy.does(Draft.edit(need, "need", 0, fields("category", "elder-abuse")));
        phonsay.vanh.does(Draft.edit(need, "need", 0, fields("category", "other")));
        phonsay.noy.syncs();
        assertEquals("conflict", Village.outcome(phonsay.vanh));
        phonsay.syncAll();
        assertEquals(1, phonsay.vanh.list("settle").size());
        assertFalse(phonsay.khamla.holds().contains("violence"), phonsay.khamla.holds());
        assertFalse(phonsay.khamla.holds().contains("abuse"), phonsay.khamla.holds());
    }

    @Test
    void what_only_a_newer_phone_knows_is_kept_for_those_who_may_see_everything_and_ends_with_her_yes() {
        var newer = new Change(
                new ChangeId(District.NOY, 2),
                org.sala.journal.Kind.EDIT,
                "person",
                woman,
                9,
                0,
                fields("clan", "Tiger"),
                org.sala.rule.Rules.SCHEMA + 1);
        phonsay.district.door().receive(District.NOY, phonsay.district.rights(District.NOY), 0, List.of(newer));
        phonsay.syncAll();
        phim.syncs();
        assertEquals("Tiger", phonsay.vanh.sees(woman).orElseThrow().needText("clan"));
        assertFalse(phonsay.khamla.holds().contains("Tiger"));
        phonsay.ownedBy(woman).stream()
                .filter(row -> row.type().equals("consent"))
                .forEach(consent -> does(phonsay.khamla, new org.sala.consent.WithdrawConsent(consent).withdraw()));
        phonsay.vanh.syncs();
        assertFalse(phonsay.vanh.holds().contains("Tiger"));
    }
}
