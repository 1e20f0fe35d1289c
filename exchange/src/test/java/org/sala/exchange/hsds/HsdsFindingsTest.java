package org.sala.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.exchange.SharedData;
import org.sala.exchange.file.Finding;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** Each kind of damage has its own finding, at its own place. */
class HsdsFindingsTest {
    private static final String ORGANIZATIONS = "id,name\no1,Boat group\n";

    private record Case(String code, Map<String, String> files, String file, int row) {
        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new HashMap<>();
            files.forEach((name, text) -> bytes.put(name, HsdsFindingsTest.bytes(text)));
            return bytes;
        }
    }

    private static Case one(String code, String file, int row, String text) {
        return new Case(code, Map.of(file, text), file, row);
    }

    private static Case service(String code, int row, String text) {
        return new Case(code, Map.of("organizations.csv", ORGANIZATIONS, "services.csv", text), "services.csv", row);
    }

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("no-directory", Map.of(), "", 0),
                one("file-empty", "services.csv", 0, ""),
                one("not-json", "service.json", 2, "{\n\"id\": }"),
                one("not-json", "service.json", 1, "[".repeat(100_000)),
                one("not-json", "service.json", 1, "{\"name\": \"x\", \"name\": \"y\"}"),
                one("nothing-in-file", "taxonomy.json", 0, "{\"id\": 1}"),
                service("ragged-row", 2, "id,name,organization_id\ns1,Boat\n"),
                service("ragged-row", 3, "id,name,organization_id\ns1,Boat,o1\ns2,Truck,o1,more,and more\n"),
                service("double-column", 1, "id,name,name,organization_id\ns1,Boat,Boot,o1\n"),
                service("no-name", 2, "id,name,organization_id\ns1,,o1\n"),
                service("no-id", 2, "id,name,organization_id\n,Boat,o1\n"),
                service("double-id", 3, "id,name,organization_id\ns1,Boat,o1\ns1,Truck,o1\n"),
                service("unknown-organization", 2, "id,name,organization_id\ns1,Boat,o9\n"),
                service("own-organization", 2, "id,name,organization_id\ns1,Boat,\n"),
                service("unknown-status", 2, "id,name,organization_id,status\ns1,Boat,o1,perhaps\n"),
                service("unconfirmed", 2, "id,name,organization_id,assured_date\ns1,Boat,o1,2024-01-01\n"),
                service("not-readable", 2, "id,name,organization_id,assured_date\ns1,Boat,o1,last spring\n"),
                service("wrong-age", 2, "id,name,organization_id,minimum_age\ns1,Boat,o1,sixty\n"),
                service("ages-swapped", 2, "id,name,organization_id,minimum_age,maximum_age\ns1,Boat,o1,60,6\n"),
                service("not-readable", 2, "id,name,organization_id,minimum_age\ns1,Boat,o1,-4\n"),
                service("too-long", 2, "id,name,organization_id\ns1," + "ກ".repeat(500) + ",o1\n"),
                service("no-location", 2, "id,name,organization_id\ns1,Boat,o1\n"),
                service("no-terms", 2, "id,name,organization_id\ns1,Boat,o1\n"),
                service("unknown-terms", 2, "id,name,organization_id,taxonomy_ids\ns1,Boat,o1,BH-1800\n"),
                linked("dangling", "phones.csv", "id,service_id,number\np1,s9,020\n"),
                linked("belongs-nowhere", "phones.csv", "id,service_id,number\np1,,020\n"),
                linked("dangling", "service_at_location.csv", "id,service_id,location_id\nx1,s1,l9\n"));
    }

    private static Case linked(String code, String file, String text) {
        return new Case(
                code,
                Map.of("organizations.csv", ORGANIZATIONS, "services.csv", "id,name\ns1,Boat\n", file, text),
                file,
                2);
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_damage_is_found_where_it_is() {
        return cases().map(one -> DynamicTest.dynamicTest(one.code() + " in " + one.file(), () -> {
            DirectoryImport read = Hsds.read(one.bytes());
            assertTrue(
                    read.findings().stream()
                            .anyMatch(finding -> finding.code().equals(one.code())
                                    && finding.file().equals(one.file())
                                    && finding.row() == one.row()),
                    () -> read.findings().toString());
        }));
    }

    @Test
    void coordinates_beyond_the_earth_are_named_with_what_was_found() {
        DirectoryImport read = Hsds.read(Map.of(
                "organizations.csv", bytes(ORGANIZATIONS),
                "services.csv", bytes("id,name,organization_id\ns1,Boat,o1\n"),
                "locations.csv", bytes("id,name,latitude,longitude\nl1,Landing,102.4,18.2\n"),
                "service_at_location.csv", bytes("id,service_id,location_id\nx1,s1,l1\n")));
        Finding found = read.findings().stream()
                .filter(finding -> finding.code().equals("wrong-coordinates"))
                .findFirst()
                .orElseThrow();
        assertEquals("latitude", found.field());
        assertEquals("102.4", found.details().get("found"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_found_and_the_rest_is_read() {
        byte[] latin = "id,name\n1,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        DirectoryImport read = Hsds.read(Map.of("services.csv", latin));
        assertTrue(Hsds.codes(read).contains("not-utf-8"));
        assertEquals(1, read.services().size());
    }

    @Test
    void utf_16_and_semicolons_as_some_programs_write_them_are_no_damage() {
        byte[] wide = "\uFEFFid;name\n1;\u0ec0\u0eae\u0eb7\u0ead\n".getBytes(Charset.forName("UTF-16LE"));
        DirectoryImport read = Hsds.read(Map.of("services.csv", wide));
        assertEquals(
                "\u0ec0\u0eae\u0eb7\u0ead", read.services().getFirst().fields().needText("name"));
        assertTrue(!Hsds.codes(read).contains("not-utf-8"));
    }

    @Test
    void a_quote_that_never_closes_swallows_its_own_row_only() {
        DirectoryImport read = Hsds.read(Map.of(
                "services.csv", bytes("id,name\n1,Boat\n2,\"Truck\n"), "organizations.csv", bytes(ORGANIZATIONS)));
        assertEquals(2, read.services().size());
    }

    @Test
    void findings_are_bounded_and_counted() {
        var text = new StringBuilder("id,name\n");
        for (int n = 0; n < 3_000; n++) {
            text.append(n).append(",\n");
        }
        DirectoryImport read = Hsds.read("services.csv", text.toString());
        assertEquals(2_000, read.findings().size());
        assertTrue(read.findingCount() >= 3_000);
    }

    @Test
    void every_finding_has_words_in_both_languages_that_say_what_and_how_to_mend_it() throws IOException, NotJson {
        List<String> others = List.of(
                "file-too-large",
                "too-many-rows",
                "too-many-files",
                "csv-broken",
                "zip-broken",
                "not-utf-8",
                "wrong-coordinates",
                "several-locations");
        for (String language : List.of("en", "lo")) {
            Path file = SharedData.root().resolve("words/" + language + "/import.json");
            Value.Fields words = Json.readFields(Files.readAllBytes(file));
            Stream.concat(cases().map(Case::code), others.stream()).distinct().forEach(code -> {
                assertTrue(words.text(code).isPresent(), language + " " + code);
                assertTrue(words.text(code + ".mend").isPresent(), language + " " + code + ".mend");
            });
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
