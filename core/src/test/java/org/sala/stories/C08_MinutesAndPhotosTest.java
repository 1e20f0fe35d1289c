package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.gathering.KeepPhoto;
import org.sala.gathering.NoteMinute;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** What was decided is written down by session; pictures are small, and in them is nobody or who agreed. */
class C08_MinutesAndPhotosTest {
    private static final String SMALL = "data:image/webp;base64,UklGRg==";

    private final Gathered village = new Gathered();
    private final RecordId gathering = village.opened();
    private final NoteMinute minutes = new NoteMinute(gathering, District.PHONSAY);
    private final KeepPhoto photos = new KeepPhoto(gathering, District.PHONSAY, TODAY);

    @Test
    void a_decision_of_a_session() {
        RecordId decision =
                Village.does(village.phet, minutes.note(0, "decision", Optional.of("plan"), "A truck on Fridays"));
        assertEquals("plan", village.row(decision).data().text("session").orElseThrow());
        village.everybodySyncs();
        assertTrue(village.mali.sees(decision).isPresent());
        assertTrue(village.bouakham.sees(decision).isEmpty());
    }

    @Test
    void struck_out_it_is_gone_from_the_page_and_not_from_the_ledger() {
        RecordId slip = Village.does(village.phet, minutes.note(0, "note", Optional.empty(), "wrong village"));
        Village.does(village.phet, NoteMinute.strikeOut(village.row(slip)));
        assertTrue(village.row(slip).data().flag("gone"));
        assertEquals("wrong village", village.row(slip).data().text("words").orElseThrow());
    }

    @Test
    void a_picture_in_which_nobody_is() {
        RecordId photo = Village.does(village.phet, photos.keep(0, SMALL, "nobody", "The paper map"));
        village.everybodySyncs();
        assertTrue(village.mali.sees(photo).isPresent());
        assertTrue(village.bouakham.sees(photo).isEmpty());
        assertTrue(village.tui.sees(photo).isEmpty());
    }

    @Test
    void without_an_answer_who_is_in_it_there_is_no_picture() {
        village.phet.does(Draft.fact(
                0,
                "photo",
                fields("gathering", gathering, "place", District.PHONSAY, "use", "gathering", "image", SMALL)));
        assertEquals("held: required-missing", Village.outcome(village.phet));
    }

    @Test
    void a_large_picture_does_not_fill_the_phones_of_the_others() {
        village.phet.does(photos.keep(0, "data:image/jpeg;base64," + "A".repeat(60_000), "nobody", "Too large"));
        assertEquals("held: too-long", Village.outcome(village.phet));
        assertEquals(0, village.phonsay.list("photo").size());
    }
}
