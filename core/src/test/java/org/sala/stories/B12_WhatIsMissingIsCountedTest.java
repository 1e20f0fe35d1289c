package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sala.stories.Village.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.directory.SayCapacity;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.matching.Around;
import org.sala.matching.NothingHere;
import org.sala.matching.RecordGap;

/** When nothing fits, the reason is told, the gap is noted, and there is something to do all the same. */
class B12_WhatIsMissingIsCountedTest {
    private final Village village = new Village();

    private NothingHere nothing() {
        var wishes = new Around.Wishes(java.util.Set.of(), java.util.Set.of(village.truck));
        return village.matches(wishes, Around.Past.NONE).nothing().orElseThrow();
    }

    @Test
    void the_boat_is_full_and_he_does_not_want_the_truck() {
        Village.does(
                village.somphone,
                SayCapacity.of(village.row(village.boat), TODAY)
                        .say(0, "no-capacity", "link")
                        .toArray(Draft[]::new));
        NothingHere nothing = nothing();
        assertEquals(List.of("declined", "no-capacity"), nothing.gaps());
        assertFalse(nothing.next().isEmpty());
        RecordId gap = Village.does(
                village.noy, RecordGap.of(village.row(village.need), TODAY).record(0, nothing.gaps()));
        Row noted = village.row(gap);
        assertEquals("transport", noted.data().needText("category"));
        assertEquals(District.PHONSAY, noted.data().whole("place").orElseThrow());
        assertFalse(noted.data().has("given"));
        assertFalse(noted.data().has("words"));
    }
}
