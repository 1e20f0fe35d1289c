package org.sala.server.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.server.listing.PublicDirectory.contents;
import static org.sala.server.listing.PublicDirectory.names;
import static org.sala.server.listing.PublicDirectory.with;
import static org.sala.server.listing.PublicDirectory.yes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;
import org.sala.server.Knocker;

class AskingTest {
    private final PublicDirectory directory = new PublicDirectory();
    private final long office = directory.organization("Office", Value.Fields.NONE);

    @AfterEach
    void close() {
        directory.close();
    }

    private List<String> places(String question) {
        return contents(directory.get("/service_at_locations?" + question)).stream()
                .map(one -> one.fields("service").needText("name"))
                .toList();
    }

    @Test
    void parts_of_words_are_found_in_lao_and_english_and_all_must_be_there() {
        directory.service(office, "ເຮືອໄປໂຮງໝໍ", with("nameOther", "Boat to the hospital"));
        directory.service(office, "Rice bank", with("description", "Lends rice until the harvest"));
        assertEquals(
                List.of("ເຮືອໄປໂຮງໝໍ"),
                names(directory.get("/services?search=%E0%BB%82%E0%BA%AE%E0%BA%87%E0%BB%9D%E0%BB%8D")));
        assertEquals(List.of("ເຮືອໄປໂຮງໝໍ"), names(directory.get("/services?search=BOAT+hospital")));
        assertEquals(List.of(), names(directory.get("/services?search=boat+rice")));
        assertEquals(List.of("Rice bank"), names(directory.get("/services?search=harvest")));
        assertEquals(List.of(), names(directory.get("/services?search=%25")));
        assertEquals(List.of("Office"), names(directory.get("/organizations?search=offi")));
    }

    @Test
    void what_is_asked_in_a_body_is_answered_as_in_an_address_and_kept_by_nobody() {
        directory.service(office, "Rice bank", with("description", "until the harvest"));
        directory.service(office, "Boat", Value.Fields.NONE);
        for (String list :
                List.of("/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms")) {
            assertEquals(
                    directory.get(list + "?search=rice&page=1&per_page=3&full=true"),
                    directory.post(list, "{\"search\": \"rice\", \"page\": 1, \"per_page\": \"3\", \"full\": true}"));
        }
        assertEquals(List.of("Rice bank"), names(directory.post("/services", "{\"search\": \"harvest\"}")));
        var answer = directory.ask(
                "POST", "/services", Map.of("Content-Type", "application/json"), "{\"search\": \"harvest\"}");
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertFalse(answer.headers().firstValue("ETag").isPresent());
        assertEquals(
                405,
                directory
                        .ask("POST", "/services/some", Map.of("Content-Type", "application/json"), "{}")
                        .statusCode());
    }

    /** By the server's clock; the time itself counts. */
    @Test
    void what_changed_since_a_time_is_told_and_nothing_else() {
        long rice = directory.service(office, "Rice bank", Value.Fields.NONE);
        directory.service(office, "Boat", Value.Fields.NONE);
        directory.sql().sql("update listed_service set changed = 1700000000000").update();
        assertEquals(List.of(), names(directory.get("/services?modified_after=2023-11-14T22:13:21Z")));
        assertEquals(
                2,
                names(directory.get("/services?modified_after=2023-11-14T22:13:20Z"))
                        .size());
        assertEquals(
                2,
                names(directory.get("/services?modified_after=2023-11-15T05:13:20%2B07:00"))
                        .size());
        assertEquals(
                2,
                names(directory.get("/services?modified_after=2023-11-15T05:13:20+07:00"))
                        .size());
        assertEquals(
                2, names(directory.get("/services?modified_after=2023-11-14")).size());
        directory.change(rice, "service", with("phone", "020 5555 1234"));
        Value.Fields page = directory.get("/services?modified_after=2023-11-15");
        assertEquals(List.of("Rice bank"), names(page));
        String when = contents(page).getFirst().needText("last_modified");
        long received = directory
                .sql()
                .sql("select max(received) from ledger")
                .query(Long.class)
                .single();
        assertEquals(received, java.time.Instant.parse(when).toEpochMilli());
        assertEquals(List.of("Rice bank"), names(directory.get("/services?modified_after=" + when)));
        assertEquals(1, places("modified_after=2023-11-15").size());
    }

    @Test
    void a_distance_is_measured_from_a_place_here_or_a_postal_code_of_an_address() {
        directory
                .sql()
                .sql("update place set latitude = 18.4, longitude = 101.6 where code = '010101'")
                .update();
        directory.sql().sql("update place_edition set edition = edition + 1").update();
        directory.sala.get(org.sala.server.place.StoredPlaces.class).forget();
        directory.service(office, "Near", at(18.4009, 101.6));
        directory.service(office, "Far", at(18.49, 101.6));
        directory.service(office, "Nowhere", Value.Fields.NONE);
        assertEquals(List.of("Near"), places("postcode=010101&proximity=200"));
        assertEquals(List.of(), places("postcode=010101&proximity=90"));
        assertEquals(List.of("Near", "Far"), places("postcode=010101&proximity=11000"));
        assertEquals(
                400,
                directory
                        .ask("/service_at_locations?postcode=999999&proximity=100")
                        .statusCode());
        assertEquals(400, directory.ask("/service_at_locations?proximity=100").statusCode());
    }

    private static Value.Fields at(double latitude, double longitude) {
        return Value.Fields.of("latitude", new Value.Decimal(latitude)).with("longitude", new Value.Decimal(longitude));
    }

    @Test
    void a_place_alone_leaves_out_what_serves_others() {
        directory.service(office, "District", with("reach", "district"));
        directory.service(office, "Village", with("reach", "village"));
        directory.service(office, "Not said", Value.Fields.NONE);
        directory.service(
                office,
                "Two villages",
                Value.Fields.of("villages", Value.Items.of(new Value.Whole(directory.team.otherVillage))));
        assertEquals(List.of("District", "Village", "Not said"), places("postcode=010101"));
        assertEquals(List.of("Not said", "Two villages"), places("postcode=010201"));
        assertEquals(List.of("District", "Not said"), places("postcode=0101"));
    }

    @Test
    void an_organization_is_a_filter_by_the_id_it_is_told_with() {
        long other = directory.organization("Other", Value.Fields.NONE);
        directory.service(office, "Rice", Value.Fields.NONE);
        directory.service(other, "Boat", Value.Fields.NONE);
        for (Value.Fields one : contents(directory.get("/organizations?full=true"))) {
            List<String> own = one.items("services").stream()
                    .map(service -> ((Value.Fields) service).needText("name"))
                    .toList();
            assertEquals(own, names(directory.get("/services?organization_id=" + one.needText("id"))));
            assertEquals(own, places("organization_id=" + one.needText("id")));
        }
        assertEquals(List.of(), names(directory.get("/services?organization_id=none")));
    }

    @Test
    void a_wrong_question_is_told_what_where_and_how() {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("page=0", "page"),
                Map.entry("page=x", "page"),
                Map.entry("page=99999999999999999999", "page"),
                Map.entry("per_page=501", "per_page"),
                Map.entry("per_page=-1", "per_page"),
                Map.entry("full=true&per_page=101", "per_page"),
                Map.entry("full=perhaps", "full"),
                Map.entry("minimal=2", "minimal"),
                Map.entry("modified_after=yesterday", "modified_after"),
                Map.entry("modified_after=2026-02-31", "modified_after"),
                Map.entry("format=xml", "format"),
                Map.entry("search=" + "x".repeat(201), "search"));
        wrong.forEach((question, where) -> {
            var answer = directory.ask("/services?" + question);
            assertEquals(400, answer.statusCode(), question);
            assertEquals(where, Knocker.fields(answer.body()).needText("where"), question);
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        });
        var body = directory.ask("POST", "/services", Map.of("Content-Type", "application/json"), "{\"page\": [1]}");
        assertEquals("page", Knocker.fields(body.body()).needText("where"));
        assertEquals(
                415,
                directory
                        .ask("POST", "/services", Map.of("Content-Type", "text/plain"), "x")
                        .statusCode());
    }

    @Test
    void a_listing_that_is_lost_is_made_again_as_it_was() {
        long rice = directory.service(
                office,
                "Rice bank",
                with("address", "Main road").with("categories", Value.Items.ofTexts(List.of("food"))));
        directory.service(office, "Shelter", yes("confidential"));
        List<Value.Fields> before = directory.all("/service_at_locations", "&full=true");
        Value.Fields terms = directory.get("/services?search=eat");
        for (String table : List.of("listed_service", "listed_organization", "listed_at_location", "listed_term")) {
            directory.sql().sql("delete from " + table).update();
        }
        assertEquals(List.of(), directory.all("/services", ""));
        directory.sql().sql("update listing set edition = 'old'").update();
        var again = new MakeListing(
                directory.sql(),
                directory.sala.get(org.springframework.transaction.support.TransactionTemplate.class),
                directory.sala.get(Listing.class),
                directory.sala.get(Publishing.class));
        assertEquals(3, again.ifNeeded());
        assertEquals(0, again.ifNeeded());
        assertEquals(before, directory.all("/service_at_locations", "&full=true"));
        assertEquals(terms, directory.get("/services?search=eat"));
        assertTrue(rice > 0);
    }

    /** A service moves to another district with its village: it is listed once, where it is now. */
    @Test
    void a_service_that_moves_to_another_area_stays_one() {
        long rice = directory.service(office, "Rice bank", Value.Fields.NONE);
        String id = contents(directory.get("/services")).getFirst().needText("id");
        directory.change(rice, "service", Value.Fields.of("place", new Value.Whole(directory.team.otherVillage)));
        List<Value.Fields> told = contents(directory.get("/services?full=true"));
        assertEquals(1, told.size());
        assertEquals(id, told.getFirst().needText("id"));
    }
}
