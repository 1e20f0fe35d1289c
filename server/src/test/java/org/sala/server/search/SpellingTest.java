package org.sala.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final String WATER = "ນ\u0ec9\u0eb3";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ນ\u0ec9\u0eb3",
                "ນ\u0eb3\u0ec9",
                "ນ\u0ecd\u0ec9\u0eb2",
                "ນ\u0ec9\u0ecd\u0eb2",
                "ນ\u0ecd\u0eb2\u0ec9",
                "ນ\u0ec9\u200b\u0eb3",
                " ນ\u0ec9\u0ec9\u0eb3 "
            })
    void water_is_water_however_it_is_typed(String typed) {
        assertEquals(WATER, Spelling.normal(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "ເເມ່,ແມ່", // two of one sign look like the other
        "ຫມໍ,ໝໍ",
        "ຫນອງ,ໜອງ",
        "ຫລັງຄາ,ຫຼັງຄາ",
        "ກ\u0ec9\u0eb4ນ,ກ\u0eb4\u0ec9ນ", // the tone typed before the vowel
        "CLEAN  Water,clean water"
    })
    void what_looks_alike_is_written_alike(String typed, String normal) {
        assertEquals(Spelling.normal(normal), Spelling.normal(typed));
    }

    @Test
    void tones_tell_words_apart_until_they_are_folded() {
        assertNotEquals(Spelling.normal("ເຂົ້າ"), Spelling.normal("ເຂົາ"));
        assertEquals(Spelling.folded(Spelling.normal("ເຂົ້າ")), Spelling.folded(Spelling.normal("ເຂົາ")));
        assertEquals("cafe", Spelling.folded(Spelling.normal("Café")));
    }

    @Test
    void spelling_again_changes_nothing() {
        for (String text : List.of("ນໍ້າສະອາດ", "ຫມໍຕຳແຍ", "ເເມ່ຍິງ", "A  b\u0000c")) {
            String once = Spelling.normal(text);
            assertEquals(once, Spelling.normal(once));
        }
    }

    @Test
    void lao_without_blanks_is_taken_apart_into_words() {
        List<String> words = Analysis.words(Spelling.normal("ຂ້ອຍຕ້ອງການລົດໄປໂຮງໝໍ"));
        assertTrue(words.containsAll(List.of("ລົດ", "ໂຮງໝໍ")), words.toString());
        assertEquals(
                words.size(),
                Analysis.foldedWords(Spelling.normal("ຂ້ອຍຕ້ອງການລົດໄປໂຮງໝໍ")).size());
    }

    @Test
    void english_words_are_found_in_other_forms() {
        assertEquals(Analysis.foldedWords("vaccinations"), Analysis.foldedWords("vaccination"));
        assertFalse(Analysis.words("the truck").isEmpty());
    }

    @Test
    void most_parts_of_a_lao_word_outlive_one_wrong_letter() {
        List<String> right = Spelling.parts(Spelling.normal("ໂຮງຮຽນມັດທະຍົມ"));
        List<String> wrong = Spelling.parts(Spelling.normal("ໂຮງຮຽນມັດທະຍູມ"));
        long kept = wrong.stream().filter(right::contains).count();
        assertTrue(kept * 10 >= wrong.size() * 6L, kept + " of " + wrong.size());
    }
}
