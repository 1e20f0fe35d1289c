package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;

import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Scope;

/** What the played district found when villages began to meet in it. */
class C21_WhatPlayedVillagesFoundTest {
    private static final long PHET = 31;

    private final Phonsay phonsay = new Phonsay();
    private final Member phet = phonsay.district.join(PHET, "facilitator", District.PHONSAY, null);

    private static Draft making(String type, Object... namesAndValues) {
        return Draft.making(0, type, fields(namesAndValues));
    }

    /** It would have fallen off every shelf: no longer the village's, and not yet on those of the person. */
    @Test
    void what_a_village_plans_does_not_become_one_persons() {
        RecordId bounmy = phonsay.met();
        RecordId need = Village.does(
                phet, making("need", "place", District.PHONSAY, "category", "water", "raisedBy", "gathering"));
        phonsay.syncAll();
        phonsay.noy.does(Draft.edit(need, "need", 0, fields("person", bounmy)));
        assertEquals("held: wrong-reference", Village.outcome(phonsay.noy));
        assertTrue(phonsay.row(need).scopes().stream()
                .anyMatch(scope -> scope.kind().equals(Scope.VILLAGE)));
        RecordId goal = Village.does(phet, making("goal", "place", District.PHONSAY, "words", "Water in the village"));
        phonsay.noy.syncs();
        phonsay.noy.does(Draft.edit(goal, "goal", 0, fields("person", bounmy)));
        assertTrue(Village.outcome(phonsay.noy).startsWith("held: "));
        phonsay.syncAll();
        assertTrue(phonsay.district.bouakham().sees(goal).isPresent());
    }

    /** Places and accounts are counted each by themselves, so a place and an account bear the same number sooner or later. */
    @Test
    void what_is_passed_up_to_a_place_is_not_for_whoever_bears_its_number() {
        RecordId raised = Village.does(
                phet,
                making(
                        "escalation",
                        "place",
                        District.PHONSAY,
                        "to",
                        District.DISTRICT,
                        "words",
                        "The bridge",
                        "why",
                        "money",
                        "on",
                        "2026-11-01",
                        "due",
                        "2026-12-01"));
        phonsay.district.join(District.DISTRICT, "volunteer", District.NAKHAM, null);
        var rights = phonsay.district.rights(District.DISTRICT);
        assertTrue(rights.show(phonsay.row(raised), null).isEmpty());
        assertTrue(phonsay.district
                .rights(District.BOUAKHAM)
                .show(phonsay.row(raised), null)
                .isPresent());
    }

    /** Nobody followed the shelf of those who work with a whole district's people, and what was counted was gone from every phone. */
    @Test
    void who_came_to_a_meeting_of_the_district_is_with_those_who_work_there_and_nobody_else() {
        RecordId dialogue = Village.does(
                phonsay.noy, making("gathering", "place", District.DISTRICT, "on", "2026-11-02", "title", "We meet"));
        RecordId count = Village.does(
                phonsay.noy,
                Draft.fact(
                        0,
                        "attendance",
                        fields("gathering", dialogue, "place", District.DISTRICT, "sex", "female", "count", 9)));
        phonsay.syncAll();
        phet.syncs();
        assertTrue(phonsay.noy.sees(count).isPresent());
        assertTrue(phonsay.vanh.sees(count).isPresent());
        for (Member other : new Member[] {phonsay.khamla, phet, phonsay.district.bouakham()}) {
            assertTrue(other.sees(dialogue).isPresent(), "that it met may be read");
            assertTrue(other.sees(count).isEmpty(), "who came may not");
        }
    }
}
