package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.gathering.NoteGroupNeed;
import org.sala.gathering.ProposeService;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Needs that came up belong to the place, a group, a household or a person, and say that the gathering raised them; what the village has is proposed. */
class C07_WhatTheRoomToldTest {
    private final Gathered village = new Gathered();
    private final RecordId gathering = village.opened();
    private final NoteGroupNeed needs = new NoteGroupNeed(gathering, District.PHONSAY, TODAY);

    @Test
    void of_the_place_and_of_a_group() {
        RecordId water = Village.does(village.phet, needs.ofPlace(0, "water"));
        RecordId company = Village.does(village.phet, needs.ofGroup(0, "social-connection", "elders-alone"));
        assertEquals("gathering", village.row(water).data().text("raisedBy").orElseThrow());
        assertEquals(gathering, village.row(company).reference("gathering").orElseThrow());
        assertEquals("elders-alone", village.row(company).data().text("group").orElseThrow());
        assertEquals(null, village.row(company).owner());
        village.everybodySyncs();
        assertTrue(village.phonsay.khamla.sees(company).isPresent());
    }

    @Test
    void of_a_household_and_of_a_person() {
        RecordId household =
                Village.does(village.phonsay.khamla, Draft.making(0, "household", fields("place", District.PHONSAY)));
        village.phet.syncs();
        RecordId toilet = Village.does(village.phet, needs.ofHousehold(0, "sanitation", household));
        assertEquals(household, village.row(toilet).reference("household").orElseThrow());
        RecordId person = village.phonsay.met("Bounmy");
        village.phet.syncs();
        RecordId rice = Village.does(
                village.phet,
                Draft.making(
                        0,
                        "need",
                        fields(
                                "person",
                                person,
                                "category",
                                "rice-gap",
                                "raisedBy",
                                "gathering",
                                "gathering",
                                gathering)));
        assertEquals(person, village.row(rice).owner());
    }

    @Test
    void none_of_it_reaches_another_village_or_the_district_office() {
        Village.does(village.phet, needs.ofGroup(0, "social-connection", "elders-alone"));
        village.everybodySyncs();
        assertTrue(village.tui.list("need").isEmpty());
        assertTrue(village.bouakham.list("need").isEmpty());
    }

    /** Violence is told of no group: whoever has no right to it cannot even write it. */
    @Test
    void what_is_sensitive_stays_with_those_who_may_know() {
        Village.does(village.phonsay.noy, needs.ofGroup(0, "partner-violence", "isolated"));
        village.everybodySyncs();
        assertFalse(village.phet.holds().contains("partner-violence"));
        assertFalse(village.phonsay.khamla.holds().contains("partner-violence"));
        assertTrue(village.phonsay.vanh.holds().contains("partner-violence"));
    }

    @Test
    void what_the_village_has_is_proposed_and_not_in_use() {
        List<Draft> drafts =
                new ProposeService(gathering, District.PHONSAY).propose(0, "Keo's truck", List.of("transport-health"));
        RecordId truck = Village.does(village.phet, drafts.toArray(Draft[]::new));
        Value.Fields told = village.row(truck).data();
        assertTrue(told.flag("proposed"));
        assertFalse(told.flag("active"));
        assertEquals(gathering, village.row(truck).reference("gathering").orElseThrow());
        assertFalse(org.sala.directory.Service.of(village.row(truck)).isOpen());
    }
}
