package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.action.AnswerComplaint;
import org.sala.action.Complain;
import org.sala.journal.RecordId;

/** A complaint goes to a level above the village. In the village only who filed it sees that it was received and answered. */
class D07_PastTheVillageTest {
    private final Assembly assembly = new Assembly();

    private static final String WORDS = "The village head took money for the list";

    private static Complain complaint(long to) {
        return Complain.of(to, "authority", WORDS, Assembly.TODAY);
    }

    private RecordId filed(long to) {
        return Village.does(
                assembly.khamla,
                complaint(to)
                        .from(District.PHONSAY)
                        .by(District.KHAMLA)
                        .via("person")
                        .file(0));
    }

    private AnswerComplaint answer(RecordId complaint) {
        return new AnswerComplaint(assembly.row(complaint));
    }

    @Test
    void those_above_read_it_and_nobody_in_the_village_does() {
        RecordId complaint = filed(District.DISTRICT);
        assembly.syncAll();
        for (Member above : List.of(assembly.bouakham, assembly.vanh, assembly.souk)) {
            assertTrue(above.holds().contains(WORDS));
        }
        for (Member other : List.of(assembly.thong, assembly.noy, assembly.seng)) {
            assertFalse(other.holds().contains(WORDS));
            assertEquals("unseen", other.statusOf(complaint));
        }
        assertFalse(assembly.khamla.holds().contains(WORDS), "others may look at the phone of who filed it");
        assertEquals("received", assembly.khamla.statusOf(complaint));
    }

    @Test
    void who_filed_it_hears_the_answer() {
        RecordId complaint = filed(District.DISTRICT);
        var answered = answer(complaint).answer("The money was given back", Assembly.TODAY);
        assertEquals("applied", assembly.says(assembly.bouakham, answered));
        var heard = assembly.khamla.sees(complaint).orElseThrow();
        assertEquals("The money was given back", heard.needText("answer"));
        assertFalse(assembly.thong.sees(complaint).isPresent());
        assertEquals("applied", assembly.says(assembly.vanh, answer(complaint).close("settled")));
        assertEquals("closed", assembly.khamla.statusOf(complaint));
    }

    /** About the district itself: those of the district do not read what went past them. */
    @Test
    void what_goes_to_the_province_goes_past_the_district_too() {
        RecordId complaint = filed(District.PROVINCE);
        assembly.syncAll();
        assertTrue(assembly.souk.holds().contains(WORDS));
        assertFalse(assembly.bouakham.holds().contains(WORDS));
        assertFalse(assembly.vanh.holds().contains(WORDS));
        assertEquals("received", assembly.khamla.statusOf(complaint));
        var answered = answer(complaint).answer("It was nothing", Assembly.TODAY);
        assertEquals("held: not-entitled", assembly.says(assembly.bouakham, answered));
    }

    @Test
    void it_never_stands_with_the_village_nor_with_another_district() {
        assertEquals(
                "held: not-above",
                assembly.says(assembly.khamla, complaint(District.PHONSAY).file(0)));
        assertEquals(
                "held: not-entitled",
                assembly.says(
                        assembly.khamla, complaint(20).from(District.PHONSAY).file(0)));
        assertFalse(assembly.isThere("complaint"));
    }

    @Test
    void nobody_files_one_in_the_name_of_another() {
        var inSengsName = complaint(District.DISTRICT).from(District.PHONSAY).by(District.SENG);
        assertEquals("held: not-your-own", assembly.says(assembly.khamla, inSengsName.file(0)));
        for (Member other : List.of(assembly.seng, assembly.thong, assembly.noy, assembly.khamla)) {
            assertFalse(other.holds().contains(WORDS), "nor is what waits to be settled read in the village");
        }
    }

    @Test
    void the_village_does_not_answer_it() {
        RecordId complaint = filed(District.DISTRICT);
        for (Member member : List.of(assembly.khamla, assembly.thong, assembly.noy)) {
            var answered = answer(complaint).answer("It was nothing", Assembly.TODAY);
            assertEquals("held: not-entitled", assembly.says(member, answered));
        }
        assertEquals("received", assembly.row(complaint).status());
    }
}
