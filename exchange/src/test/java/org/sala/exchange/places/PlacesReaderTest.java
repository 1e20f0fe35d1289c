package org.sala.exchange.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.exchange.SharedData;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.exchange.json.RuleFiles;
import org.sala.place.Levels;
import org.sala.place.Spot;
import org.sala.rule.Canonical;
import org.sala.rule.Value;

class PlacesReaderTest {
    private static final Levels LEVELS =
            Levels.of(RuleFiles.read(SharedData.root().resolve("rules")));
    private static final PlacesSetting NOTHING_KNOWN = new PlacesSetting(LEVELS, List.of());
    private static final String SQUARE =
            "{\"type\":\"Feature\",\"properties\":{\"code\":\"D1\",\"level\":\"district\",\"parent\":\"P1\","
                    + "\"name_en\":\"Square\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[100,10],[101,10],[101,11],[100,11],[100,10]]]}}";
    private static final String TABLE =
            "code,parent,level,name_en,name_lo,latitude,longitude\nLA,,country,Laos,ລາວ,,\nP1,LA,province,One,,10.5,100.5\n";

    private static PlacesImport read(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return PlacesReader.read(bytes, NOTHING_KNOWN, new Findings());
    }

    private static PlacesImport laos() throws IOException {
        Path provinces = SharedData.need("places/lao-provinces.geojson");
        Path districts = SharedData.need("places/lao-districts.geojson");
        return PlacesReader.read(
                Map.of(
                        "provinces.geojson",
                        Files.readAllBytes(provinces),
                        "districts.geojson",
                        Files.readAllBytes(districts)),
                NOTHING_KNOWN,
                new Findings());
    }

    @Test
    void the_provinces_of_laos_have_codes_and_names_in_both_scripts_and_lie_in_their_country() throws IOException {
        PlacesImport read = laos();
        PlaceRow attapeu = read.rows().stream()
                .filter(row -> row.code().equals("LA17"))
                .findFirst()
                .orElseThrow();
        assertEquals(Map.of("en", "Attapeu", "lo", "ອັດຕະປື"), attapeu.names());
        assertEquals("LA", attapeu.parent());
        assertEquals("province", attapeu.level());
        assertTrue(attapeu.shape().orElseThrow().contains(attapeu.middle().orElseThrow()));
        assertEquals("country", read.rows().getFirst().level());
    }

    @Test
    void every_district_of_laos_finds_its_province_on_the_ground() throws IOException {
        PlacesImport read = laos();
        Map<String, Long> districts = read.rows().stream()
                .filter(row -> row.level().equals("district"))
                .collect(Collectors.groupingBy(PlaceRow::parent, TreeMap::new, Collectors.counting()));
        // The official number of districts of each province.
        assertEquals(
                "{LA01=9, LA02=7, LA03=5, LA04=7, LA05=5, LA06=12, LA07=10, LA08=11, LA09=7, LA10=11, LA11=7, LA12=10, "
                        + "LA13=15, LA14=8, LA15=4, LA16=10, LA17=5, LA18=5}",
                districts.toString());
        assertEquals(148 + 18 + 1, read.rows().size());
    }

    @Test
    void boundaries_are_simplified_and_still_hold_their_middle() throws IOException {
        for (PlaceRow row : laos().rows()) {
            if (row.shape().isPresent()) {
                String text = Canonical.write(row.shape().get().asGeoJson());
                assertTrue(text.length() < 20_000, () -> row.names() + " " + text.length());
                assertTrue(
                        row.shape().get().contains(row.middle().orElseThrow()),
                        () -> row.names().toString());
            }
        }
    }

    @Test
    void a_boundary_goes_out_as_geojson_that_comes_in_again() throws NotJson {
        PlacesImport read = read(Map.of("a.csv", TABLE, "b.geojson", collection(SQUARE)));
        Shape shape = read.rows().getLast().shape().orElseThrow();
        Shape again = Geometry.shape(Json.readFields(Canonical.write(shape.asGeoJson())))
                .orElseThrow();
        assertEquals(shape, again);
    }

    @Test
    void a_table_with_three_scripts_and_parents_below_their_children() {
        PlacesImport read = read(Map.of("places.csv", """
                code;parent;level;name_en;name_lo;name_th;latitude;longitude
                V1;D1;village;Ban Phonsay;ບ້ານໂພນໄຊ;บ้านโพนไซ;18.2;102.4
                D1;LA;district;Sala;;;18.3;102.5
                LA;;country;Laos;ລາວ;;;
                """));
        assertEquals(
                List.of("LA", "D1", "V1"),
                read.rows().stream().map(PlaceRow::code).toList());
        assertEquals("บ้านโพนไซ", read.rows().getLast().names().get("th"));
        assertEquals(new Spot(18.2, 102.4), read.rows().getLast().middle().orElseThrow());
        assertEquals(List.of(), read.findings());
    }

    /** Boundaries of another country are numbered by its own levels. */
    @Test
    void another_country_has_levels_of_its_own() {
        var levels = new Levels(
                List.of("country", "region", "zone", "woreda", "cluster", "kebele"),
                Set.of("cluster"),
                "woreda",
                "kebele");
        String feature = "{\"type\":\"Feature\",\"properties\":{\"ADM0_PCODE\":\"ET\",\"ADM0_EN\":\"Ethiopia\","
                + "\"ADM1_PCODE\":\"ET04\",\"ADM1_EN\":\"Oromia\",\"ADM2_PCODE\":\"ET0401\",\"ADM2_EN\":\"West Wellega\","
                + "\"ADM3_PCODE\":\"ET040101\",\"ADM3_EN\":\"Mana Sibu\",\"ADM4_PCODE\":\"ET04010101\",\"ADM4_EN\":\"Kiltu\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[35.1,9.8]}}";
        PlacesImport read = PlacesReader.read(
                Map.of("kebeles.geojson", collection(feature).getBytes(StandardCharsets.UTF_8)),
                new PlacesSetting(levels, List.of()),
                new Findings());
        assertEquals(
                List.of("country", "region", "zone", "woreda", "kebele"),
                read.rows().stream().map(PlaceRow::level).toList());
        assertEquals("ET040101", read.rows().getLast().parent());
    }

    @Test
    void a_place_without_a_parent_finds_one_that_was_there_before() {
        PlaceRow known = read(Map.of("a.csv", TABLE, "b.geojson", collection(SQUARE)))
                .rows()
                .getLast();
        PlacesImport read = PlacesReader.read(
                Map.of(
                        "v.csv",
                        "code,level,name_en,latitude,longitude\nV1,village,In,10.5,100.5\nV2,village,Beside,10.5,101.01\n"
                                .getBytes(StandardCharsets.UTF_8)),
                new PlacesSetting(LEVELS, List.of(known)),
                new Findings());
        assertEquals(
                List.of("D1", "D1"), read.rows().stream().map(PlaceRow::parent).toList());
        Finding nearest = read.findings().getFirst();
        assertEquals("place-nearest", nearest.code());
        assertEquals("1093", nearest.details().get("metres"));
    }

    private static String collection(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }

    @Test
    void a_lake_in_the_middle_is_not_the_district() {
        Ring outer = new Ring(List.of(new Spot(0, 0), new Spot(0, 10), new Spot(10, 10), new Spot(10, 0)));
        Ring lake = new Ring(List.of(new Spot(4, 4), new Spot(4, 6), new Spot(6, 6), new Spot(6, 4)));
        var shape = new Shape(List.of(List.of(outer, lake)));
        assertTrue(!shape.contains(new Spot(5, 5)));
        assertTrue(shape.contains(new Spot(1, 1)));
    }

    @Test
    void a_crescent_has_its_middle_inside() {
        Ring crescent = new Ring(List.of(
                new Spot(0, 0),
                new Spot(0, 10),
                new Spot(10, 10),
                new Spot(10, 9),
                new Spot(1, 9),
                new Spot(1, 1),
                new Spot(10, 1),
                new Spot(10, 0)));
        var shape = new Shape(List.of(List.of(crescent)));
        assertTrue(shape.contains(shape.inside().orElseThrow()));
    }

    private record Case(String code, String file, String text) {}

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("no-places", "x.geojson", "{}"),
                new Case("not-json", "x.geojson", "{\"features\": ["),
                new Case("not-json", "x.geojson", "[1,2]"),
                new Case("not-a-feature", "x.geojson", collection("7")),
                new Case("geometry-unreadable", "x.geojson", collection(SQUARE.replace("[101,10]", "[\"east\",10]"))),
                new Case(
                        "geometry-unreadable", "x.geojson", collection(SQUARE.replace("[101,10]", "[350000,1100000]"))),
                new Case("place-no-name", "x.csv", TABLE + "P2,LA,province,,,10,100\n"),
                new Case("place-no-code", "x.csv", TABLE + ",LA,province,Two,,10,100\n"),
                new Case("place-double-code", "x.csv", TABLE + "P1,LA,province,Two,,10,100\n"),
                new Case("place-unknown-parent", "x.csv", TABLE + "P2,XX,province,Two,,10,100\n"),
                new Case("place-no-parent", "x.csv", TABLE + "P2,,province,Two,,10,100\n"),
                new Case("place-unknown-level", "x.csv", TABLE + "P2,LA,kingdom,Two,,10,100\n"),
                new Case("place-wrong-floor", "x.csv", TABLE + "P2,P1,province,Two,,10,100\n"),
                new Case("place-unknown-parent", "x.csv", TABLE + "P2,P2,province,Two,,10,100\n"),
                new Case("place-no-middle", "x.csv", TABLE + "P2,LA,province,Two,,,\n"),
                new Case("wrong-coordinates", "x.csv", TABLE + "P2,LA,province,Two,,102.4,18.2\n"),
                new Case("ragged-row", "x.csv", TABLE + "P2,LA\n"));
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_damage_is_found() {
        return cases().map(one -> DynamicTest.dynamicTest(one.code(), () -> {
            List<Finding> findings = read(Map.of(one.file(), one.text())).findings();
            assertTrue(findings.stream().anyMatch(finding -> finding.code().equals(one.code())), findings::toString);
        }));
    }

    @Test
    void every_finding_has_words_in_both_languages() throws IOException, NotJson {
        for (String language : List.of("en", "lo")) {
            Value.Fields words = Json.readFields(
                    Files.readAllBytes(SharedData.root().resolve("words/" + language + "/import.json")));
            Stream.concat(cases().map(Case::code), Stream.of("place-nearest", "place-would-move", "place-other-level"))
                    .forEach(code -> {
                        assertTrue(words.text(code).isPresent(), language + " " + code);
                        assertTrue(words.text(code + ".mend").isPresent(), language + " " + code + ".mend");
                    });
        }
    }

    @Property(tries = 400)
    void any_damage_ends_with_findings_or_with_places(
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll byte[] instead) {
        for (String good : List.of(TABLE, collection(SQUARE))) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            int start = Math.min(from, bytes.length);
            var damaged = new java.io.ByteArrayOutputStream();
            damaged.write(bytes, 0, start);
            damaged.writeBytes(instead);
            int rest = Math.min(bytes.length, start + length);
            damaged.write(bytes, rest, bytes.length - rest);
            PlacesImport read = PlacesReader.read(
                    Map.of(good.startsWith("{") ? "x.geojson" : "x.csv", damaged.toByteArray()),
                    NOTHING_KNOWN,
                    new Findings());
            assertTrue(!read.rows().isEmpty() || read.findingCount() > 0);
            read.rows()
                    .forEach(row -> assertEquals(
                            Optional.empty(),
                            row.names().values().stream()
                                    .filter(String::isBlank)
                                    .findFirst()));
        }
    }
}
