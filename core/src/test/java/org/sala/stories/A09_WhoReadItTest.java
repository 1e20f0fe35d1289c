package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Entry;
import org.sala.journal.RecordId;

/** Whoever opens a person's record leaves a trace that nobody can take away, for the person who asks. */
class A09_WhoReadItTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId bounmy = phonsay.met("Bounmy");

    private Draft opened(long account) {
        return Draft.fact(
                0, "reading", fields("person", bounmy, "why", "opened", "who", account, "on", TODAY.toString()));
    }

    /** By the ledger's author: what a phone says of itself is not asked. */
    private List<Long> readers() {
        return phonsay.district.journal().ledger().stream()
                .filter(entry -> entry.change().type().equals("reading"))
                .filter(entry -> entry.outcome().code().equals("applied"))
                .map(Entry::author)
                .toList();
    }

    @Test
    void everybody_who_opened_it_is_named() {
        phonsay.syncAll();
        does(phonsay.khamla, opened(District.KHAMLA));
        does(phonsay.noy, opened(District.NOY));
        assertEquals(List.of(District.KHAMLA, District.NOY), readers());
    }

    @Test
    void nobody_reads_in_the_name_of_another() {
        phonsay.syncAll();
        does(phonsay.dao, opened(District.KHAMLA));
        assertEquals(List.of(District.DAO), readers());
    }

    @Test
    void readings_burden_no_phone_and_cannot_be_taken_back() {
        phonsay.syncAll();
        RecordId reading = does(phonsay.noy, opened(District.NOY));
        phonsay.syncAll();
        assertTrue(phonsay.everybody().stream()
                .allMatch(member -> member.sees(reading).isEmpty()));
        phonsay.noy.does(Draft.edit(reading, "reading", 0, fields("why", "list")));
        assertEquals("held: wrong-kind", Village.outcome(phonsay.noy));
        assertEquals("opened", phonsay.row(reading).data().needText("why"));
    }

    @Test
    void who_cannot_see_the_person_cannot_have_read_it() {
        phonsay.seng.does(opened(District.SENG));
        assertEquals("held: not-entitled", Village.outcome(phonsay.seng));
        assertEquals(List.of(), readers());
    }
}
