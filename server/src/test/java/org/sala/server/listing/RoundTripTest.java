package org.sala.server.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** A directory comes in, is told to others, and comes back: nothing changes, whatever ids it had, unless somebody changed something there. */
class RoundTripTest {
    private static final String VILLAGE = """
            [{"id": "s-1", "name": "Boat to the hospital", "status": "active", "minimum_age": "18", "assured_date": "2026-10-01",
              "organization_id": "o-1", "attributes": [{"taxonomy_term": {"code": "BD-1800", "name": "Food", "taxonomy": "AIRS"}}],
              "phones": [{"id": "p-1", "number": "020 5555 1234"}], "languages": [{"code": "LO"}],
              "organization": {"id": "o-1", "name": "Boat group", "url": "www.example.org"},
              "service_at_locations": [{"id": "a-1", "location": {"id": "l-1", "name": "Ban Phonsay", "latitude": 18.4, "longitude": 101.6,
                   "addresses": [{"address_1": "By the landing", "city": "Phonsay"}]}}]},
             {"id": "5d2b8f0e-52b0-4b64-8f0b-57a3a0c4f111", "name": "Clinic", "status": "active", "x_own": {"a": [1]},
              "organization": {"id": "0b4a2a9c-3f0e-47a9-9e5d-1f3c8a1b2c3d", "name": "District hospital", "description": "Care",
                   "locations": [{"name": "Ward", "location_type": "physical"}]}}]
            """;

    @TempDir
    Path folder = Path.of("");

    private final PublicDirectory directory = new PublicDirectory();

    @AfterEach
    void close() {
        directory.close();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void take(String path, String source, String told) {
        assertEquals(
                0,
                directory.imports("directory", path, "--place", "0101", "--source", source, "--leave-out"),
                directory::said);
        assertTrue(directory.said().contains(told), directory::said);
    }

    private String served() {
        return PublicDirectory.json(directory.all("/services", "&full=true"));
    }

    private String rows() {
        return directory
                .sql()
                .sql("select string_agg(id || ' ' || rv || ' ' || data::text, chr(10) order by id) from record")
                .query(String.class)
                .single();
    }

    @Test
    void what_came_in_and_was_told_comes_back_as_no_news() throws IOException {
        take(file("village.json", VILLAGE), "village", "new 4");
        String before = rows();
        String told = served();
        take(file("again.json", told), "village", "new 0, changed 0, as before 4");
        assertEquals(before, rows());
        assertEquals(told, served());
    }

    @Test
    void a_whole_list_and_lines_and_organizations_are_no_news_either() throws IOException {
        take(file("village.json", VILLAGE), "village", "new 4");
        take(
                file(
                        "organizations.json",
                        directory.ask("/organizations?full_service=true").body()),
                "village",
                "new 0, changed 0, as before 4");
        take(
                file("places.json", directory.ask("/services?full=true").body()),
                "village",
                "new 0, changed 0, as before 4");
    }

    @Test
    void published_directories_are_no_news() throws IOException {
        Path published = Schemas.data().resolve("hsds");
        assumeTrue(
                Files.isDirectory(published),
                "skipped: the standard's examples are not here; name their folder with -Dsala.data=…");
        take(published.resolve("examples/service_full.json").toString(), "one", "new 2");
        take(published.resolve("simple").toString(), "many", "new ");
        List<Value.Fields> all = directory.all("/services", "&full=true");
        assertTrue(all.size() > 10);
        String before = rows();
        List<Value.Fields> one = all.stream()
                .filter(service -> service.needText("name").equals("Community Counselling"))
                .toList();
        assertEquals(1, one.size());
        take(file("one.json", PublicDirectory.json(one)), "one", "new 0, changed 0, as before 2");
        List<Value.Fields> many =
                all.stream().filter(service -> !one.contains(service)).toList();
        take(file("many.json", PublicDirectory.json(many)), "many", "new 0, changed 0");
        assertEquals(before, rows());
    }

    @Test
    void a_service_of_nobody_comes_in_once_and_is_told_to_nobody() throws IOException {
        String path = file("services.json", "[{\"id\": \"t-1\", \"name\": \"Truck\", \"status\": \"active\"}]");
        assertEquals(0, directory.imports("directory", path, "--place", "0101", "--source", "x", "--leave-out"));
        assertTrue(directory.said().contains("new 2"), directory::said);
        take(path, "x", "new 0, changed 0, as before 2");
        assertEquals(List.of(), directory.all("/services", ""));
    }

    @Test
    void what_was_changed_there_is_news_and_only_that() throws IOException, NotJson {
        take(file("village.json", VILLAGE), "village", "new 4");
        Value.Items told = (Value.Items) Json.read(served());
        List<Value> changed = told.items().stream()
                .<Value>map(one -> ((Value.Fields) one).needText("name").equals("Clinic")
                        ? ((Value.Fields) one).with("description", new Value.Text("On Mondays"))
                        : one)
                .toList();
        take(file("changed.json", Json.write(new Value.Items(changed))), "village", "new 0, changed 1, as before 3");
        assertTrue(served().contains("On Mondays"));
        assertTrue(rows().contains("s-1"));
    }

    /** Each keeps to itself: the second gets ids of its own, so that no id is told twice. */
    @Test
    void the_same_directory_from_two_sources_is_told_with_two_ids() throws IOException {
        take(file("village.json", VILLAGE), "village", "new 4");
        take(file("village.json", VILLAGE), "district", "new 4");
        for (String list : List.of("/services", "/organizations", "/service_at_locations")) {
            List<String> ids = directory.all(list, "").stream()
                    .map(one -> one.needText("id"))
                    .toList();
            assertEquals(ids.size(), ids.stream().distinct().count(), list);
            ids.forEach(id -> assertEquals(id, directory.get(list + "/" + id).needText("id")));
        }
        assertEquals(4, directory.all("/services", "").size());
        take(file("village.json", VILLAGE), "district", "new 0, changed 0, as before 4");
    }

    @Test
    void another_sala_takes_what_this_one_tells_and_tells_the_same() throws IOException, NotJson {
        long office = directory.organization("Office", PublicDirectory.with("website", "https://office.la"));
        directory.service(
                office,
                "Rice bank",
                PublicDirectory.with("address", "Main road")
                        .with("phone", new Value.Text("020 5555 9999"))
                        .with("reach", new Value.Text("district"))
                        .with("hours", new Value.Text("Mondays"))
                        .with("cost", new Value.Text("free"))
                        .with("categories", Value.Items.ofTexts(List.of("food"))));
        String told = served();
        try (var other = new PublicDirectory()) {
            String path = file("told.json", told);
            assertEquals(0, other.imports("directory", path, "--place", "0101", "--source", "neighbours"), other::said);
            assertEquals(plain(told), plain(PublicDirectory.json(other.all("/services", "&full=true"))));
            assertTrue(other.get("/service_at_locations?postcode=010101")
                            .whole("total_items")
                            .orElseThrow()
                    == 1);
        }
    }

    /** When it changed is each Sala's own. */
    private static String plain(String services) throws NotJson {
        return Json.write(new Value.Items(((Value.Items) Json.read(services))
                .items().stream()
                        .<Value>map(one -> ((Value.Fields) one).with("last_modified", Value.Nothing.NOTHING))
                        .toList()));
    }

    @Test
    void the_file_for_others_has_the_same_ids_and_nothing_hidden() throws IOException, NotJson {
        long office = directory.organization("Office", Value.Fields.NONE);
        long neighbour = directory.organization("Mr Khamsing", PublicDirectory.yes("informal"));
        directory.service(office, "Rice bank", Value.Fields.NONE);
        directory.service(office, "Proposed", PublicDirectory.yes("proposed"));
        directory.service(office, "Shelter", PublicDirectory.yes("confidential"));
        directory.service(neighbour, "Truck", Value.Fields.NONE);
        Path out = folder.resolve("out.json");
        assertEquals(0, directory.exports(out));
        String written = Files.readString(out);
        for (String name : List.of("Proposed", "Shelter", "Truck", "Khamsing"))
            assertFalse(written.contains(name), name);
        Value.Fields one =
                (Value.Fields) ((Value.Items) Json.read(written)).items().getFirst();
        assertEquals(
                "Rice bank", directory.get("/services/" + one.needText("id")).needText("name"));
    }
}
