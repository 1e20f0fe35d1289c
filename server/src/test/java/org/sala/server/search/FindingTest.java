package org.sala.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.server.search.Directory.at;
import static org.sala.server.search.Directory.kinds;
import static org.sala.server.search.Directory.names;
import static org.sala.server.search.Directory.with;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.rule.Value;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTest {
    private final Directory directory = new Directory();

    @BeforeAll
    void fill() {
        long office = directory.organization("Phonsay office", with("nameOther", "ຫ້ອງການໂພນໄຊ"));
        directory.service(
                office,
                "Clean water for villages",
                kinds("water")
                        .with("nameOther", new Value.Text("ນ້ຳສະອາດສຳລັບບ້ານ"))
                        .with("cost", new Value.Text("free"))
                        .with(at(18.41, 101.6)));
        directory.service(
                office,
                "Khamsing's truck",
                kinds("transport")
                        .with("description", new Value.Text("Takes people and goods to the market"))
                        .with("languages", Value.Items.ofTexts(List.of("lo", "kmu")))
                        .with(at(18.45, 101.6)));
        directory.service(
                office,
                "ລົດສົ່ງຄົນເຈັບ",
                kinds("transport-health")
                        .with("description", new Value.Text("ຮັບສົ່ງຄົນເຈັບໄປໂຮງໝໍແຂວງ"))
                        .with(at(18.6, 101.6)));
        directory.service(
                office, "Rice bank", kinds("rice-gap", "food").with("nameOther", new Value.Text("ທະນາຄານເຂົ້າ")));
        directory.service(
                office, "ໂຮງຮຽນມັດທະຍົມ", kinds("education").with("description", new Value.Text("Secondary school")));
        directory.service(office, "Tok's forge", at(18.45, 101.6));
        directory.service(office, "Tai's forge", at(18.6, 101.6));
        directory.serviceAt(
                directory.team.otherVillage, office, "Elders' club", kinds("social-connection", "elder-support"));
        directory.ready();
    }

    @AfterAll
    void close() {
        directory.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ນ\u0ec9\u0eb3",
                "ນ\u0ec9\u0ecd\u0eb2",
                "ນ\u0ecd\u0ec9\u0eb2",
                "ນ້ຳສະອາດ",
                "ນໍ້າສະອາດ",
                "ຂ້ອຍຕ້ອງການນ້ຳກິນ",
                "water",
                "clean watre",
                "WATER",
                "wat",
                "drinking water please"
            })
    void water_in_every_spelling(String words) {
        assertEquals("Clean water for villages", directory.found(words).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "lorry,Khamsing's truck",
        "I need a lift to the market,Khamsing's truck",
        "trukc,Khamsing's truck",
        "ລົດກະບະ,Khamsing's truck",
        "ຢາກໄດ້ລົດໄປໂຮງໝໍ,ລົດສົ່ງຄົນເຈັບ",
        "ambulance,ລົດສົ່ງຄົນເຈັບ",
        "ຢືມເຂົ້າ,Rice bank",
        "nothing to eat,Rice bank",
        "ໂຮງຮຽນມັດທະຍູມ,ໂຮງຮຽນມັດທະຍົມ", // one wrong letter
        "ໂຮງຮຽນມັດທະຍົມ,ໂຮງຮຽນມັດທະຍົມ",
        "schools,ໂຮງຮຽນມັດທະຍົມ"
    })
    void other_words_and_misspelt_ones(String words, String first) {
        assertEquals(first, directory.found(words).getFirst());
    }

    @Test
    void what_nobody_offers_is_not_found() {
        assertEquals(List.of(), directory.found("zzqx"));
        assertEquals(List.of(), directory.found("i need help"));
    }

    @Test
    void those_nearest_come_first_and_others_not_at_all() {
        assertEquals(
                List.of("Clean water for villages", "Khamsing's truck", "ລົດສົ່ງຄົນເຈັບ"),
                names(directory.answer("noy", "{\"near\": \"18.411,101.6\", \"q\": \"\"}")).stream()
                        .filter(name -> !List.of("Rice bank", "ໂຮງຮຽນມັດທະຍົມ", "Tok's forge", "Tai's forge")
                                .contains(name))
                        .toList());
        Value.Fields within = directory.answer("noy", "{\"near\": \"18.41,101.6\", \"within\": 6}");
        assertFalse(names(within).contains("ລົດສົ່ງຄົນເຈັບ"));
        assertTrue(names(within).contains("Khamsing's truck"));
        Value first = within.items("services").getFirst();
        assertEquals(0, ((Value.Fields) first).whole("metres").orElse(-1));
    }

    @Test
    void a_near_one_that_fits_comes_before_a_far_one() {
        assertEquals(
                List.of("Tai's forge", "Tok's forge"),
                names(directory.answer("noy", "{\"near\": \"18.6,101.6\", \"q\": \"forge\"}"))
                        .subList(0, 2));
        assertEquals(
                List.of("Tok's forge", "Tai's forge"),
                names(directory.answer("noy", "{\"near\": \"18.45,101.6\", \"q\": \"forge\"}"))
                        .subList(0, 2));
    }

    @Test
    void filters_are_exact() {
        assertEquals(List.of("Rice bank"), names(directory.answer("noy", "{\"category\": \"food\"}")));
        assertEquals(List.of("Clean water for villages"), names(directory.answer("noy", "{\"cost\": \"free\"}")));
        assertEquals(
                List.of("Khamsing's truck"),
                names(directory.answer("noy", "{\"language\": \"kmu\", \"q\": \"ride\"}")));
        assertEquals(List.of(), names(directory.answer("noy", "{\"capacity\": \"waitlist\"}")));
    }

    @Test
    void kinds_and_places_are_counted() {
        Value.Fields facets = directory.answer("noy", "{}").fields("facets");
        var food = facets.items("category").stream()
                .map(Value.Fields.class::cast)
                .filter(one -> one.needText("code").equals("food"))
                .toList();
        assertEquals(1, food.getFirst().whole("count").orElse(0));
        var village = (Value.Fields) facets.items("place").getFirst();
        assertEquals(directory.team.village, village.whole("id").orElse(0));
        assertEquals(7, village.whole("count").orElse(0));
    }

    @Test
    void another_district_is_for_those_who_work_there() {
        assertFalse(directory.found("elders club").contains("Elders' club"));
        assertEquals(
                List.of("Elders' club"),
                names(directory.answer("admin", "{\"place\": " + directory.team.otherDistrict + "}")));
    }
}
