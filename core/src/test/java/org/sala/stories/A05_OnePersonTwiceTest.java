package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.consent.Purpose;
import org.sala.consent.WithdrawConsent;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.need.RaiseNeed;
import org.sala.person.Duplicates;
import org.sala.person.JoinRecords;
import org.sala.person.Joined;

/** Khamla and the nurse have both written down the same old man. Noy joins the two; if they are two after all, Vanh parts them. */
class A05_OnePersonTwiceTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId bounmy = phonsay.met("ບຸນມີ");
    private final RecordId again = phonsay.met("Bounmy");
    private final RecordId water = does(phonsay.khamla, new RaiseNeed(bounmy, TODAY).raise(0, "water", "self", 1, ""));
    private final RecordId transport =
            does(phonsay.khamla, new RaiseNeed(again, TODAY).raise(0, "transport", "self", 1, "too far"));

    private RecordId joined() {
        phonsay.syncAll();
        return does(phonsay.noy, new JoinRecords(again).into(0, bounmy, "same house, same bad leg"));
    }

    private List<RecordId> needsOf(RecordId person) {
        List<Row> all = List.copyOf(phonsay.district.journal().rows());
        return new Joined(all)
                .owned(person, all).stream()
                        .filter(row -> row.type().equals("need"))
                        .map(Row::id)
                        .toList();
    }

    @Test
    void whoever_writes_down_a_name_is_shown_who_may_be_the_same() {
        var alike = new Duplicates(phonsay.row(again).data()).among(List.of(phonsay.row(bounmy)));
        assertEquals(
                List.of(bounmy), alike.stream().map(one -> one.person().id()).toList());
        assertTrue(alike.getFirst().reasons().contains("like-name"));
    }

    @Test
    void joined_everything_of_both_stands_together() {
        joined();
        assertEquals(List.of(water, transport), needsOf(bounmy));
        assertEquals(List.of(water, transport), needsOf(again));
        phonsay.khamla.syncs();
        assertEquals(
                bounmy.number(),
                phonsay.khamla.sees(again).orElseThrow().whole("mergedInto").orElseThrow());
    }

    @Test
    void parted_again_each_has_what_was_theirs_and_nothing_is_lost() {
        RecordId merge = joined();
        RecordId later = does(phonsay.noy, new RaiseNeed(bounmy, TODAY).raise(0, "food", "self", 2, ""));
        phonsay.vanh.syncs();
        does(phonsay.vanh, JoinRecords.part(phonsay.row(merge)));
        assertEquals(List.of(water, later), needsOf(bounmy));
        assertEquals(List.of(transport), needsOf(again));
        assertFalse(phonsay.row(again).data().has("mergedInto"));
        assertEquals("too far", phonsay.row(transport).data().needText("words"));
    }

    @Test
    void only_a_supervisor_parts_them() {
        RecordId merge = joined();
        phonsay.noy.does(JoinRecords.part(phonsay.row(merge)));
        assertEquals("held: not-entitled", Village.outcome(phonsay.noy));
        phonsay.khamla.syncs();
        phonsay.khamla.does(new JoinRecords(bounmy).into(0, again, ""));
        assertEquals("held: not-entitled", Village.outcome(phonsay.khamla));
    }

    @Test
    void what_was_agreed_on_one_record_never_counts_for_the_other() {
        joined();
        phonsay.ownedBy(again).stream()
                .filter(row -> row.type().equals("consent"))
                .forEach(consent -> does(phonsay.khamla, new WithdrawConsent(consent).withdraw()));
        phonsay.noy.syncs();
        assertEquals("ບຸນມີ", phonsay.noy.sees(bounmy).orElseThrow().needText("given"));
        assertEquals(Optional.empty(), phonsay.noy.sees(again).orElseThrow().text("given"));
        assertFalse(phonsay.noy.sees(transport).orElseThrow().has("words"));
    }

    @Test
    void nobody_is_joined_with_themselves_or_in_a_circle() {
        phonsay.syncAll();
        phonsay.noy.does(new JoinRecords(bounmy).into(0, bounmy, ""));
        assertEquals("held: joined-already", Village.outcome(phonsay.noy));
        does(phonsay.noy, new JoinRecords(again).into(0, bounmy, ""));
        phonsay.noy.does(new JoinRecords(bounmy).into(0, again, ""));
        assertEquals("held: joined-already", Village.outcome(phonsay.noy));
        RecordId third = phonsay.met("Boun My");
        phonsay.noy.syncs();
        does(phonsay.noy, new JoinRecords(bounmy).into(0, third, ""));
        phonsay.noy.does(new JoinRecords(third).into(0, again, ""));
        assertEquals("held: joined-already", Village.outcome(phonsay.noy));
        assertEquals(
                Set.of(bounmy, again, third),
                new Joined(phonsay.district.journal().rows()).records(third));
    }

    @Test
    void nobody_is_joined_with_what_is_not_a_person() {
        phonsay.syncAll();
        phonsay.noy.does(new JoinRecords(bounmy).into(0, water, ""));
        assertEquals("held: unknown-person", Village.outcome(phonsay.noy));
        phonsay.noy.does(new JoinRecords(bounmy).into(0, new RecordId(4711), ""));
        assertEquals("held: unknown-person", Village.outcome(phonsay.noy));
    }

    @Test
    void joined_twice_and_parted_once_they_are_still_joined() {
        RecordId first = joined();
        RecordId third = phonsay.met("Boun My");
        phonsay.syncAll();
        RecordId second = does(phonsay.noy, new JoinRecords(again).into(0, third, ""));
        phonsay.vanh.syncs();
        does(phonsay.vanh, JoinRecords.part(phonsay.row(first)));
        assertEquals(third, phonsay.row(again).reference("mergedInto").orElseThrow());
        does(phonsay.vanh, JoinRecords.part(phonsay.row(second)));
        assertTrue(phonsay.row(again).reference("mergedInto").isEmpty());
    }

    @Test
    void a_note_for_the_joined_record_written_offline_still_counts() {
        phonsay.agrees(again, Purpose.REFER);
        phonsay.khamla.does(Draft.edit(again, "person", 0, Phonsay.fields("landmark", "blue gate")));
        joined();
        phonsay.khamla.syncs();
        assertEquals("blue gate", phonsay.row(again).data().needText("landmark"));
    }
}
