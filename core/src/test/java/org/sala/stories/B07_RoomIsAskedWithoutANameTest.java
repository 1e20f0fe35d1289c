package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;

import org.junit.jupiter.api.Test;
import org.sala.directory.ConfirmService;
import org.sala.directory.SayCapacity;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.Row;
import org.sala.rule.RecordType;
import org.sala.rule.Value;

/** Whether there is room is asked before anybody is named, and the answer is dated. */
class B07_RoomIsAskedWithoutANameTest {
    private final Village village = new Village();

    @Test
    void an_answer_about_room_has_nowhere_to_put_a_person() {
        RecordType capacity = village.district.rules().type("capacity").orElseThrow();
        assertNull(capacity.owner(), "it belongs to nobody");
        Value.Fields named = Filled.of(
                "service", village.boat, "place", District.PHONSAY, "says", "waitlist", "person", village.bounmy);
        village.noy.does(Draft.fact(0, "capacity", named));
        assertEquals("held: unknown-field", Village.outcome(village.noy));
    }

    @Test
    void the_receiver_answers_and_everybody_in_the_district_sees_it_with_its_date() {
        Row boat = village.row(village.boat);
        Village.does(
                village.somphone,
                SayCapacity.of(boat, TODAY).say(0, "waitlist", "link").toArray(Draft[]::new));
        village.district.seng().syncs();
        var seen = village.district.seng().sees(village.boat).orElseThrow();
        assertEquals("waitlist", seen.needText("capacity"));
        assertEquals(TODAY.toString(), seen.needText("capacityOn"));
        assertEquals(1, village.district.seng().list("capacity").size());
        assertTrue(village.ofBounmy().stream().noneMatch(row -> row.type().equals("capacity")));
    }

    @Test
    void a_volunteer_confirms_on_a_visit_that_it_is_all_still_true() {
        Village.does(village.khamla, new ConfirmService(village.row(village.boat), TODAY).confirm("visit"));
        assertEquals(TODAY.toString(), village.row(village.boat).data().needText("confirmedOn"));
    }

    @Test
    void an_organization_cannot_answer_for_another() {
        Draft[] drafts = SayCapacity.of(village.row(village.boat), TODAY)
                .say(0, "no-capacity", "link")
                .toArray(Draft[]::new);
        village.keo.does(drafts);
        assertEquals("held: not-entitled", Village.outcome(village.keo));
        assertTrue(village.row(village.boat).data().text("capacity").isEmpty());
    }
}
