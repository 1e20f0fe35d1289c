package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sala.gathering.Attendance;
import org.sala.gathering.CloseGathering;
import org.sala.gathering.CountAttendance;
import org.sala.gathering.NoteMinute;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** Two facilitators record the same gathering without a network. Whichever phone arrives first, nothing that either recorded is lost. */
class C04_TwoPhonesOneRoomTest {
    private final Gathered village = new Gathered();
    private final RecordId gathering = village.opened();
    private final CountAttendance front = new CountAttendance(gathering, District.PHONSAY, "front");
    private final CountAttendance back = new CountAttendance(gathering, District.PHONSAY, "back");

    @Test
    void two_doors_are_added() {
        village.phet.does(front.count(0, fields("sex", "female"), 12));
        village.mali.does(back.count(0, fields("sex", "female"), 5));
        village.mali.syncs();
        village.phet.syncs();
        assertEquals(17, village.room().of("sex", "female"));
        assertEquals(Map.of("front", 12L, "back", 5L), village.room().stations());
    }

    @Test
    void they_find_that_they_counted_the_same_room_and_set_one_count_aside() {
        village.phet.does(front.count(0, fields("sex", "female"), 12));
        RecordId again = village.mali.does(back.count(0, fields("sex", "female"), 11));
        village.mali.syncs();
        village.phet.syncs();
        Village.does(village.phet, front.setAside(0, again));
        assertEquals(12, village.room().total());
        assertEquals(Map.of("front", 12L), village.room().stations());
    }

    @Test
    void both_mend_the_same_count_one_stands_and_it_is_told() {
        RecordId count = Village.does(village.phet, front.count(0, fields("sex", "male"), 10));
        village.everybodySyncs();
        village.phet.does(front.mend(0, count, fields("sex", "male"), 11));
        village.mali.does(back.mend(0, count, fields("sex", "male"), 12));
        village.mali.syncs();
        village.phet.syncs();
        assertEquals(12, village.room().total());
        assertEquals(1, village.room().doubtful().size());
    }

    @Test
    void what_comes_after_it_was_closed_still_counts() {
        village.mali.does(back.count(0, fields("sex", "female"), 5));
        village.mali.does(new NoteMinute(gathering, District.PHONSAY)
                .note(0, "decision", Optional.of("plan"), "A truck on Fridays"));
        Village.does(village.phet, new CloseGathering(village.row(gathering)).close(TODAY));
        village.mali.syncs();
        assertEquals(5, village.room().total());
        assertEquals(1, village.phonsay.list("minute").size());
    }

    @Test
    void both_close_it_and_it_is_closed() {
        village.phet.does(new CloseGathering(village.row(gathering)).close(TODAY));
        village.mali.does(new CloseGathering(village.row(gathering)).close(TODAY));
        assertEquals("applied", Village.outcome(village.phet));
        assertEquals("already-done: already-closed", Village.outcome(village.mali));
    }

    @Test
    void both_write_into_the_same_minute_and_no_sentence_is_lost() {
        RecordId minute = Village.does(
                village.phet,
                new NoteMinute(gathering, District.PHONSAY).note(0, "note", Optional.empty(), "Water is far."));
        village.everybodySyncs();
        village.phet.does(
                org.sala.journal.Draft.edit(minute, "minute", 0, fields("words", "Water is far. The well is dry.")));
        village.mali.does(
                org.sala.journal.Draft.edit(minute, "minute", 0, fields("words", "Water is far. Women carry it.")));
        village.phet.syncs();
        village.mali.syncs();
        String words = village.row(minute).data().text("words").orElseThrow();
        assertEquals(true, words.contains("The well is dry.") && words.contains("Women carry it."), words);
    }

    /** Any counts, each mended or not, in any order of arrival: the room comes to the same. */
    @Property(tries = 200)
    void whichever_arrives_first_the_room_comes_to_the_same(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 30) Integer> counts, @ForAll long seed) {
        var room = new Gathered();
        RecordId meeting = room.opened();
        List<Member> phones = List.of(room.phet, room.mali);
        List<RecordId> own = new ArrayList<>(Collections.nCopies(2, null));
        for (int at = 0; at < counts.size(); at++) {
            int who = (at + (int) (seed & 1)) % 2;
            var door = new CountAttendance(meeting, District.PHONSAY, "door " + who);
            RecordId earlier = own.get(who);
            var kind = fields("sex", at % 3 == 0 ? "female" : "male");
            own.set(
                    who,
                    phones.get(who)
                            .does(
                                    earlier != null && counts.get(at) % 4 == 0
                                            ? door.mend(0, earlier, kind, counts.get(at))
                                            : door.count(0, kind, counts.get(at))));
        }
        phones.get((int) (seed >>> 1 & 1)).syncs();
        phones.forEach(Member::syncs);
        assertEquals(counts.size(), room.phonsay.list("attendance").size());
        List<Row> shuffled = new ArrayList<>(room.phonsay.list("attendance"));
        Collections.shuffle(shuffled, new java.util.Random(seed));
        assertEquals(room.room(), Attendance.of(shuffled));
    }
}
