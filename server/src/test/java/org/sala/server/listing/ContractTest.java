package org.sala.server.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.server.listing.PublicDirectory.contents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.rule.Value;

/** Walks the lists as a validator of such APIs does: first, middle and last pages, what is on them, and whether each thing is there. */
class ContractTest {
    private static final PublicDirectory DIRECTORY = new PublicDirectory();

    /** Asked for only when the schemas are known to be there. */
    private static final class Standard {
        static final Schemas SCHEMAS = Schemas.need();
    }

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void fill() throws IOException {
        Schemas.need();
        for (int at = 0; at < 9; at++) {
            long organization =
                    DIRECTORY.organization("Office " + at, PublicDirectory.with("website", "www.office" + at + ".la"));
            for (int service = 0; service < 3; service++) {
                Value.Fields more = PublicDirectory.with("phone", "020 5555 000" + at)
                        .with("address", new Value.Text("By the well " + service))
                        .with("reach", new Value.Text("district"))
                        .with("hours", new Value.Text("Mondays"))
                        .with("cost", new Value.Text("free"))
                        .with("email", new Value.Text(service == 0 ? "not an address" : "help@office.la"))
                        .with(
                                "website",
                                new Value.Text(service == 1 ? "not an address at all" : "https://office.la/ບ້ານ"))
                        .with("languages", Value.Items.ofTexts(List.of("lo", "hmn")))
                        .with("papers", Value.Items.ofTexts(List.of("Family book")))
                        .with("leastAge", new Value.Whole(18))
                        .with("categories", Value.Items.ofTexts(List.of("food", "transport-health")));
                DIRECTORY.service(organization, "Help " + at + "." + service, more);
            }
        }
        take(Schemas.data().resolve("hsds/examples/service_full.json"), "published");
        take(Schemas.data().resolve("hsds/simple"), "tables");
        Files.writeString(folder.resolve("odd.json"), """
                [{"id": "s-1", "name": "Odd", "status": "ACTIVE", "email": "nobody", "url": "http://[", "minimum_age": "18",
                  "organization": {"id": "o-1", "name": "Odd office", "year_incorporated": "long ago"},
                  "attributes": [{"taxonomy_term": {"id": "BD-1800", "name": "Food Pantries", "taxonomy": "AIRS"}},
                                 {"taxonomy_term": {"id": "BD-1800.2000", "name": "Occasion", "parent_id": "BD-1800", "taxonomy": "AIRS"}}],
                  "phones": [{"id": "p", "number": 2055551234, "extension": "none"}, {}, "none"],
                  "schedules": [{"wkst": "monday", "freq": "weekly", "count": "3", "timezone": "Asia"}],
                  "last_modified": "yesterday", "metadata": [{}], "cost_options": [{"amount": "free"}],
                  "service_at_locations": [{"location": {"latitude": "18.4", "longitude": "x", "location_type": "moon",
                     "addresses": [{"address_1": "Main road", "postal_code": "0100 A"}]}}],
                  "x_other": {"kept": [1, 2]}}]""");
        take(folder.resolve("odd.json"), "odd");
    }

    private static void take(Path path, String source) {
        assertEquals(
                0,
                DIRECTORY.imports("directory", path.toString(), "--place", "0101", "--source", source, "--leave-out"),
                DIRECTORY::said);
    }

    @AfterAll
    static void close() {
        DIRECTORY.close();
    }

    @Test
    void the_base_says_what_this_is() {
        for (String path : List.of("", "/")) {
            Value.Fields base = DIRECTORY.get(path);
            assertEquals("3.0", base.needText("version"));
            assertTrue(base.needText("openapi_url").startsWith("https://"));
            assertTrue(base.needText("profile").startsWith("https://"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms"})
    void every_list_is_whole_on_its_pages(String list) {
        Value.Fields whole = DIRECTORY.get(list + "?per_page=500");
        long total = whole.whole("total_items").orElseThrow();
        assertEquals(total, contents(whole).size());
        long size = Math.max(1, total / 4);
        Set<String> ids = new HashSet<>();
        long pages =
                DIRECTORY.get(list + "?per_page=" + size).whole("total_pages").orElseThrow();
        assertEquals((total + size - 1) / size, pages);
        for (long number = 1; number <= pages; number++) {
            Value.Fields page = DIRECTORY.get(list + "?per_page=" + size + "&page=" + number);
            assertEquals(total, page.whole("total_items").orElseThrow());
            assertEquals(pages, page.whole("total_pages").orElseThrow());
            assertEquals(number, page.whole("page_number").orElseThrow());
            assertEquals(contents(page).size(), page.whole("size").orElseThrow());
            assertEquals(number == 1, page.flag("first_page"));
            assertEquals(number == pages, page.flag("last_page"));
            assertFalse(page.flag("empty"));
            assertTrue(number == pages || contents(page).size() == size);
            for (Value.Fields one : contents(page)) {
                assertTrue(ids.add(one.needText("id")), () -> "twice: " + one.needText("id"));
                assertEquals(
                        one.needText("id"),
                        DIRECTORY.get(list + "/" + one.needText("id")).needText("id"));
            }
        }
        assertEquals(total, ids.size());
        Value.Fields beyond = DIRECTORY.get(list + "?per_page=" + size + "&page=" + (pages + 1));
        assertTrue(beyond.flag("empty")
                && beyond.flag("last_page")
                && contents(beyond).isEmpty());
        assertEquals(
                404,
                DIRECTORY.ask(list + "/00000000-0000-0000-0000-000000000000").statusCode());
    }

    @Test
    void every_answer_is_what_the_schemas_describe() {
        for (String kind : List.of("service", "organization", "service_at_location")) {
            String list = "/" + kind + "s";
            DIRECTORY.all(list, "").forEach(one -> Standard.SCHEMAS.check(kind + "_list", one));
            DIRECTORY.all(list, "&full=true").forEach(one -> Standard.SCHEMAS.check(kind, one));
            DIRECTORY
                    .all(list, "")
                    .forEach(one -> Standard.SCHEMAS.check(kind, DIRECTORY.get(list + "/" + one.needText("id"))));
        }
        DIRECTORY
                .all("/organizations", "&full_service=true")
                .forEach(one -> Standard.SCHEMAS.check("organization", one));
    }

    @Test
    void the_schemas_notice_what_is_wrong() {
        Value.Fields right = DIRECTORY.all("/services", "").getFirst();
        for (Value.Fields wrong : List.of(
                right.with("name", Value.Nothing.NOTHING),
                right.with("id", new Value.Text("sala-7")),
                right.with("email", new Value.Text("nobody")),
                right.with("status", new Value.Text("sleeping")),
                right.with("last_modified", new Value.Text("yesterday")))) {
            assertThrows(AssertionError.class, () -> Standard.SCHEMAS.check("service_list", wrong));
        }
    }

    @Test
    void full_is_what_one_is_alone_and_brief_has_no_lists() {
        for (String list : List.of("/services", "/organizations", "/service_at_locations")) {
            for (Value.Fields one : DIRECTORY.all(list, "&full=true")) {
                assertEquals(one, DIRECTORY.get(list + "/" + one.needText("id")));
            }
            for (Value.Fields one : DIRECTORY.all(list, "&full=false")) {
                assertTrue(one.values().values().stream().noneMatch(Value.Items.class::isInstance), one::toString);
            }
        }
        for (Value.Fields place : DIRECTORY.all("/service_at_locations", "&full=true")) {
            Value.Fields service = place.fields("service");
            Value.Fields alone = DIRECTORY.get("/services/" + service.needText("id"));
            assertEquals(alone.with("service_at_locations", Value.Nothing.NOTHING), service);
            assertTrue(alone.items("service_at_locations").contains(place.with("service", Value.Nothing.NOTHING)));
        }
    }

    @Test
    void minimal_tells_all_in_one_page_and_nothing_but_id_and_time() {
        Value.Fields page = DIRECTORY.get("/services?minimal=true");
        assertTrue(page.flag("first_page") && page.flag("last_page"));
        assertEquals(
                DIRECTORY.all("/services", "").stream()
                        .map(one -> one.needText("id"))
                        .toList(),
                contents(page).stream().map(one -> one.needText("id")).toList());
        contents(page)
                .forEach(one ->
                        assertEquals(Set.of("id", "modified_date"), one.values().keySet()));
    }

    @Test
    void lines_are_the_same_as_pages() {
        for (String list :
                List.of("/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms")) {
            var answer = DIRECTORY.ask(list + "?format=ndjson");
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/x-ndjson"));
            assertEquals(
                    DIRECTORY.all(list, "").stream()
                            .map(one -> org.sala.exchange.json.Json.write(one))
                            .toList(),
                    answer.body().lines().toList());
        }
    }

    @Test
    void a_published_directory_keeps_its_ids() throws Exception {
        Value.Fields published = org.sala.exchange.json.Json.readFields(
                Files.readAllBytes(Schemas.data().resolve("hsds/examples/service_full.json")));
        Value.Fields told = DIRECTORY.get("/services/" + published.needText("id"));
        assertEquals(published.needText("name"), told.needText("name"));
        String organization = published.fields("organization").needText("id");
        assertEquals(organization, told.fields("organization").needText("id"));
        assertEquals(
                organization, DIRECTORY.get("/organizations/" + organization).needText("id"));
        Value.Fields place =
                (Value.Fields) published.items("service_at_locations").getFirst();
        assertEquals(
                published.needText("id"),
                DIRECTORY
                        .get("/service_at_locations/" + place.needText("id"))
                        .fields("service")
                        .needText("id"));
    }

    @Test
    void every_term_finds_the_services_that_have_it() {
        for (Value.Fields term : DIRECTORY.all("/taxonomy_terms", "")) {
            String id = term.needText("id");
            Set<String> found = new HashSet<>();
            DIRECTORY.all("/services", "&taxonomy_term_id=" + id).forEach(one -> found.add(one.needText("id")));
            Set<String> having = new HashSet<>();
            DIRECTORY.all("/services", "&full=true").stream()
                    .filter(one -> one.items("attributes").stream()
                            .map(attribute -> ((Value.Fields) attribute).fields("taxonomy_term"))
                            .anyMatch(own -> own.needText("id").equals(id)
                                    || own.text("parent_id").orElse("").equals(id)))
                    .forEach(one -> having.add(one.needText("id")));
            assertEquals(having, found, term.needText("name"));
        }
    }

    @Test
    void terms_know_their_taxonomy_and_what_stands_above_them() {
        List<Value.Fields> taxonomies = DIRECTORY.all("/taxonomies", "");
        assertTrue(taxonomies.size() >= 3, () -> "" + taxonomies);
        for (Value.Fields taxonomy : taxonomies) {
            String id = taxonomy.needText("id");
            List<Value.Fields> terms = DIRECTORY.all("/taxonomy_terms", "&taxonomy_id=" + id);
            assertFalse(terms.isEmpty());
            terms.forEach(term -> assertEquals(taxonomy, term.fields("taxonomy_detail")));
        }
        List<Value.Fields> top = DIRECTORY.all("/taxonomy_terms", "&top_only=true");
        assertTrue(top.size() >= 8);
        top.forEach(term -> assertFalse(term.has("parent_id")));
        Value.Fields airs =
                contents(DIRECTORY.get("/taxonomy_terms?search=pantries")).getFirst();
        List<Value.Fields> under = DIRECTORY.all("/taxonomy_terms", "&parent_id=" + airs.needText("id"));
        assertEquals(
                List.of("Occasion"),
                under.stream().map(term -> term.needText("name")).toList());
        assertEquals(
                1,
                DIRECTORY
                        .all(
                                "/services",
                                "&taxonomy_id=" + airs.fields("taxonomy_detail").needText("id"))
                        .size());
    }

    @Test
    void what_was_sent_wrong_comes_out_right_or_not_at_all() {
        Value.Fields odd = (Value.Fields) DIRECTORY
                .get("/services?search=odd&full=true")
                .items("contents")
                .getFirst();
        assertEquals("active", odd.needText("status"));
        assertFalse(odd.has("email") || odd.has("url"));
        assertEquals(18, odd.whole("minimum_age").orElseThrow());
        assertEquals("2055551234", ((Value.Fields) odd.items("phones").getFirst()).needText("number"));
        assertEquals("{\"kept\":[1,2]}", org.sala.exchange.json.Json.write(odd.get("x_other")));
    }

    @Test
    void an_etag_spares_the_second_answer() {
        for (String path : List.of("/services", "/services?full=true", "/taxonomies", "/")) {
            var first = DIRECTORY.ask(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertTrue(first.headers().firstValue("Cache-Control").orElse("").contains("public"));
            var second = DIRECTORY.ask("GET", path, java.util.Map.of("If-None-Match", tag), "");
            assertEquals(304, second.statusCode());
            assertEquals("", second.body());
            var third = DIRECTORY.ask("GET", path, java.util.Map.of("If-None-Match", "W/\"other\""), "");
            assertEquals(200, third.statusCode());
        }
        assertTrue(
                DIRECTORY.ask("/services").headers().firstValue("Last-Modified").isPresent());
        assertNotEquals(
                DIRECTORY.ask("/services").headers().firstValue("ETag"),
                DIRECTORY.ask("/services?page=2&per_page=5").headers().firstValue("ETag"));
    }
}
