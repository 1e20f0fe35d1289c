package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.does;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.gathering.DrawFeature;
import org.sala.gathering.DrawFeature.Point;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** Villagers and staff draw the map of their village, on two phones at once, without a network. */
class C14_TheMapIsDrawnTogetherTest {
    private final Room room = new Room();
    private final DrawFeature drawing = DrawFeature.in(District.PHONSAY).at(room.gathering);

    @Test
    void two_who_draw_at_once_have_both_on_one_map() {
        room.mali.does(drawing.point(0, "temple", new Point(500, 400)));
        room.kham.does(drawing.line(0, "river", List.of(new Point(0, 900), new Point(1000, 850))));
        room.kham.does(drawing.dangerousBy("flood")
                .area(0, "risk", List.of(new Point(0, 800), new Point(200, 800), new Point(100, 999))));
        room.kham.syncs();
        room.mali.syncs();
        room.kham.syncs();
        assertEquals(3, room.mali.list("feature").size());
        assertEquals(3, room.kham.list("feature").size());
    }

    @Test
    void one_moves_it_while_another_names_it_and_both_stay() {
        RecordId pump = does(room.mali, drawing.point(0, "water", new Point(10, 10)));
        room.kham.syncs();
        room.mali.does(DrawFeature.move(room.phonsay.row(pump), List.of(new Point(30, 40))));
        room.kham.does(Draft.edit(pump, "feature", 1, fields("words", "the old pump")));
        room.mali.syncs();
        assertEquals("applied", Village.outcome(room.kham));
        assertEquals("the old pump", room.phonsay.row(pump).data().needText("words"));
        assertEquals(
                org.sala.rule.Value.Items.of(new org.sala.rule.Value.Whole(30), new org.sala.rule.Value.Whole(40)),
                room.phonsay.row(pump).data().fields("at").items("points").getFirst());
    }

    @Test
    void what_is_rubbed_out_is_gone_and_can_be_put_back() {
        RecordId pump = does(room.mali, drawing.point(0, "water", new Point(10, 10)));
        does(room.mali, DrawFeature.rubOut(room.phonsay.row(pump)));
        assertTrue(room.phonsay.row(pump).data().flag("gone"));
        does(room.mali, Draft.edit(pump, "feature", room.phonsay.row(pump).rv(), fields("gone", false)));
        assertFalse(room.phonsay.row(pump).data().flag("gone"));
    }

    @Test
    void nothing_is_drawn_off_the_map_or_of_a_kind_that_there_is_not() {
        assertThrows(IllegalArgumentException.class, () -> new Point(1001, 3));
        assertThrows(IllegalArgumentException.class, () -> new Point(3, -1));
        room.mali.does(drawing.point(0, "castle", new Point(1, 1)));
        assertEquals("held: unknown-code", Village.outcome(room.mali));
    }

    @Test
    void the_map_shows_houses_and_so_stays_with_those_who_work_there() {
        RecordId house = does(room.mali, drawing.point(0, "household", new Point(700, 300)));
        room.phonsay.syncAll();
        assertTrue(room.phonsay.khamla.sees(house).isPresent());
        assertTrue(room.phonsay.seng.sees(house).isEmpty());
        assertTrue(room.phonsay.district.bouakham().sees(house).isEmpty());
    }
}
