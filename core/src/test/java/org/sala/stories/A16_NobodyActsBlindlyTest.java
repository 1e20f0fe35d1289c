package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Round;
import org.sala.need.RaiseNeed;
import org.sala.person.RaiseConcern;

/** Who may not see something does not change it, does not decide about it and is not told that anything happened to it. */
class A16_NobodyActsBlindlyTest {
    private static final long PHIM = 9;

    private final Phonsay phonsay = new Phonsay();
    private final Member phim = phonsay.district.join(PHIM, "facilitator", District.PHONSAY, null);
    private final RecordId woman = phonsay.met("Nang");

    @BeforeEach
    void everybody_knows_her() {
        syncAll();
    }

    private void syncAll() {
        phonsay.syncAll();
        phim.syncs();
    }

    private Draft violence() {
        return new RaiseNeed(woman, TODAY).raise(0, "partner-violence", "self", 1, "he drinks");
    }

    @Test
    void a_guessed_number_drops_no_need() {
        RecordId need = does(phonsay.noy, violence());
        syncAll();
        phim.does(Draft.command(need, "need.drop", 0, fields("reason", "other")));
        assertEquals("held: not-entitled", Village.outcome(phim));
        phonsay.khamla.does(Draft.edit(need, "need", 0, fields("category", "other")));
        assertEquals("held: not-entitled", Village.outcome(phonsay.khamla));
        assertEquals("open", phonsay.row(need).status());
        assertEquals("partner-violence", phonsay.row(need).data().needText("category"));
    }

    @Test
    void who_notes_it_writes_on_until_it_has_left_the_phone() {
        RecordId need = phonsay.khamla.does(violence());
        phonsay.khamla.does(Draft.edit(need, "need", 0, fields("words", "he drinks and beats her")));
        phonsay.khamla
                .syncs()
                .forEach(told -> assertEquals("applied", told.outcome().code()));
        assertTrue(phonsay.khamla.sees(need).isEmpty());
        assertEquals("he drinks and beats her", phonsay.row(need).data().needText("words"));
    }

    @Test
    void nobody_is_told_that_a_concern_was_raised_or_moved() {
        List<RecordId> before = linesFor(phonsay.khamla);
        RecordId flag = does(phonsay.noy, new RaiseConcern(woman, TODAY, District.NOY).raise(0, "abuse", "bruises"));
        does(phonsay.noy, Draft.edit(woman, "person", 0, fields("description", "by the well")));
        List<RecordId> after = linesFor(phonsay.khamla);
        assertFalse(after.contains(flag), before + " " + after);
        assertTrue(after.contains(woman));
        assertTrue(linesFor(phonsay.vanh).contains(flag));
    }

    /** The records that are named, with or without their fields, to a phone that follows the village from its beginning. */
    private List<RecordId> linesFor(Member member) {
        String village = "village:" + District.PHONSAY;
        var rights = phonsay.district.rights(member.account());
        String key = rights.scopes().stream()
                .map(scope -> scope.key())
                .filter(scope -> scope.startsWith(village))
                .findFirst()
                .orElseThrow();
        var request = new Round.Request(
                "story", 1, rights.fingerprint(), 0, Map.of(key, Round.Checkpoint.complete(0)), List.of());
        return phonsay.district.round().answer(member.account(), rights, request).shelves().stream()
                .filter(shelf -> shelf.scope().key().equals(key))
                .flatMap(shelf -> shelf.lines().stream())
                .map(Round.Line::record)
                .toList();
    }

    @Test
    void what_the_nearest_may_not_see_whole_the_supervisor_decides() {
        does(phonsay.noy, Draft.edit(woman, "person", 0, fields("worker", District.KHAMLA, "ethnicity", "Khmu")));
        syncAll();
        phonsay.offline(phonsay.vanh, woman, "given", "Nang Sy");
        phonsay.offline(phonsay.noy, woman, "given", "Nang Si");
        phonsay.vanh.syncs();
        phonsay.noy.syncs();
        assertEquals(District.KHAMLA, decider());
        syncAll();
        phonsay.offline(phonsay.vanh, woman, "ethnicity", "Hmong");
        phonsay.offline(phonsay.noy, woman, "ethnicity", "Akha");
        phonsay.vanh.syncs();
        phonsay.noy.syncs();
        assertEquals(District.VANH, decider());
    }

    private long decider() {
        return phonsay.list("settle").getLast().data().whole("decider").orElseThrow();
    }

    @Test
    void where_a_confidential_place_is_only_those_know_who_send_people_there() {
        RecordId house = does(
                phonsay.noy, Draft.making(0, "organization", fields("place", District.NAKHAM, "name", "The house")));
        RecordId room = does(
                phonsay.noy,
                Draft.making(
                        0,
                        "service",
                        fields(
                                "place",
                                District.NAKHAM,
                                "name",
                                "A room",
                                "organization",
                                house,
                                "confidential",
                                true,
                                "phone",
                                "020 1",
                                "address",
                                "behind the mill")));
        Member keeper = phonsay.district.join(10, "organization-contact", District.DISTRICT, house);
        syncAll();
        keeper.syncs();
        for (Member member : List.of(phonsay.noy, phonsay.vanh, keeper)) {
            assertEquals("behind the mill", member.sees(room).orElseThrow().needText("address"));
        }
        for (Member member : List.of(phonsay.khamla, phonsay.dao, phim, phonsay.district.bouakham())) {
            assertEquals("020 1", member.sees(room).orElseThrow().needText("phone"));
            assertFalse(member.holds().contains("mill"));
        }
        for (var told : List.of(fields("confidential", false), fields("address", "nowhere"))) {
            phonsay.khamla.does(Draft.edit(room, "service", 0, told));
            assertEquals("held: sensitive-confidential", Village.outcome(phonsay.khamla));
        }
        does(keeper, Draft.edit(room, "service", 0, fields("address", "by the bridge")));
        does(phonsay.khamla, Draft.edit(room, "service", 0, fields("phone", "020 2")));
        does(phonsay.noy, Draft.edit(room, "service", 0, fields("confidential", false)));
        syncAll();
        assertEquals("by the bridge", phonsay.khamla.sees(room).orElseThrow().needText("address"));
    }
}
