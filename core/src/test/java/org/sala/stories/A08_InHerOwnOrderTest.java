package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.need.MeetNeed;
import org.sala.need.NoteStrength;
import org.sala.need.RaiseNeed;
import org.sala.need.Ranking;

/** What matters to her comes first, then what goes well, then what she lacks, in her words and in her order. */
class A08_InHerOwnOrderTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId woman = phonsay.met("Nang");

    private RecordId raises(String category) {
        long rank = Ranking.of(phonsay.ownedBy(woman)).next();
        return does(phonsay.khamla, new RaiseNeed(woman, TODAY).raise(0, category, "self", rank, "as she says it"));
    }

    private List<RecordId> order() {
        return Ranking.of(phonsay.ownedBy(woman)).needs().stream().map(Row::id).toList();
    }

    @Test
    void what_matters_to_her_is_kept_in_her_words_and_two_who_listened_both_count() {
        phonsay.noy.syncs();
        phonsay.offline(phonsay.khamla, woman, "matters", "to see my grandchildren");
        phonsay.offline(phonsay.noy, woman, "matters", "to weave again");
        phonsay.khamla.syncs();
        phonsay.noy.syncs();
        assertEquals(
                "to see my grandchildren\n\nto weave again",
                phonsay.row(woman).data().needText("matters"));
    }

    @Test
    void strengths_stand_beside_needs() {
        RecordId strength = does(phonsay.khamla, new NoteStrength(woman).note(0, "skill", "weaves the finest cloth"));
        phonsay.noy.syncs();
        assertEquals(
                "weaves the finest cloth",
                phonsay.noy.sees(strength).orElseThrow().needText("words"));
    }

    @Test
    void a_need_added_later_comes_last_and_she_moves_it_up() {
        RecordId water = raises("water");
        RecordId food = raises("food");
        RecordId company = raises("social-connection");
        assertEquals(List.of(water, food, company), order());
        does(phonsay.khamla, Ranking.of(phonsay.ownedBy(woman)).up(company).toArray(Draft[]::new));
        assertEquals(List.of(water, company, food), order());
        does(phonsay.khamla, Ranking.of(phonsay.ownedBy(woman)).down(water).toArray(Draft[]::new));
        assertEquals(List.of(company, water, food), order());
    }

    @Test
    void a_need_that_is_met_leaves_the_order_and_may_come_back() {
        RecordId water = raises("water");
        RecordId food = raises("food");
        phonsay.noy.syncs();
        does(phonsay.noy, new MeetNeed(phonsay.row(water)).met());
        assertEquals(List.of(food), order());
        does(phonsay.noy, new MeetNeed(phonsay.row(water)).reopen());
        does(phonsay.noy, new MeetNeed(phonsay.row(food)).partly());
        assertEquals(List.of(water, food), order());
        does(phonsay.noy, new MeetNeed(phonsay.row(food)).drop("person-chose"));
        assertEquals(List.of(water), order());
    }

    @Test
    void her_words_wait_for_her_yes_and_the_kind_of_need_does_not() {
        RecordId silent = phonsay.noticed();
        phonsay.khamla.does(new RaiseNeed(silent, TODAY).raise(0, "food", "volunteer", 1, "no rice since May"));
        assertEquals("held: consent-missing", Village.outcome(phonsay.khamla));
        RecordId need = does(phonsay.khamla, new RaiseNeed(silent, TODAY).raise(0, "food", "volunteer", 1, ""));
        assertFalse(phonsay.row(need).data().has("words"));
    }

    @Test
    void a_whole_village_may_lack_something_too() {
        RecordId need = does(
                phonsay.khamla,
                Draft.making(
                        0,
                        "need",
                        fields(
                                "place",
                                District.PHONSAY,
                                "category",
                                "water",
                                "words",
                                "one pump for 90 houses",
                                "raisedBy",
                                "gathering")));
        phonsay.noy.syncs();
        phonsay.seng.syncs();
        assertEquals(
                "one pump for 90 houses", phonsay.noy.sees(need).orElseThrow().needText("words"));
        assertEquals("unseen", phonsay.seng.statusOf(need));
    }

    @Test
    void words_about_one_household_are_words_about_people_and_are_not_shown() {
        RecordId house = does(phonsay.khamla, Draft.making(0, "household", fields("place", District.PHONSAY)));
        RecordId need = does(
                phonsay.khamla,
                Draft.making(
                        0,
                        "need",
                        fields(
                                "household",
                                house,
                                "place",
                                District.PHONSAY,
                                "category",
                                "food",
                                "words",
                                "they go hungry")));
        phonsay.noy.syncs();
        assertEquals("food", phonsay.noy.sees(need).orElseThrow().needText("category"));
        assertFalse(phonsay.noy.holds().contains("they go hungry"));
    }
}
