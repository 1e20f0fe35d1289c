package org.sala.server.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.server.listing.PublicDirectory.names;
import static org.sala.server.listing.PublicDirectory.with;
import static org.sala.server.listing.PublicDirectory.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.rule.Value;

/** What nobody outside is to know is in no list, at no address, behind no word, term, place or organization. */
class HiddenTest {
    private static final List<String> LISTS =
            List.of("/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms");

    private final PublicDirectory directory = new PublicDirectory();

    @BeforeEach
    void know_where_the_village_is() {
        directory.villageAt(18.4, 101.6);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    private static Value.Fields found() {
        return with("description", "a walled garden")
                .with("address", new Value.Text("Behind the kiln"))
                .with("latitude", new Value.Decimal(18.41))
                .with("longitude", new Value.Decimal(101.61))
                .with("categories", Value.Items.ofTexts(List.of("partner-violence")));
    }

    /** All that the API says to every question, in one text. */
    private String everything() {
        List<String> all = new ArrayList<>();
        for (String list : LISTS) {
            for (String question : List.of(
                    "",
                    "?full=true",
                    "?full_service=true&full=true",
                    "?minimal=true",
                    "?format=ndjson&full=true",
                    "?search=garden",
                    "?search=kiln",
                    "?search=shelter",
                    "?modified_after=2020-01-01",
                    "?postcode=010101&proximity=100000",
                    "?postcode=010101")) {
                var answer = directory.ask(list + question);
                assertEquals(200, answer.statusCode(), list + question);
                all.add(answer.body());
            }
        }
        return String.join("\n", all).toLowerCase(java.util.Locale.ROOT);
    }

    private void isNowhere(long service) {
        String all = everything();
        for (String word : List.of("shelter", "garden", "kiln")) assertFalse(all.contains(word), word);
        for (String id : ids(service)) {
            assertFalse(all.contains(id));
            LISTS.forEach(
                    list -> assertEquals(404, directory.ask(list + "/" + id).statusCode()));
        }
        assertEquals(
                0,
                directory
                        .sql()
                        .sql("select count(*) from listed_at_location where service = ?")
                        .param(service)
                        .query(Integer.class)
                        .single());
        assertEquals(
                0,
                directory
                        .sql()
                        .sql("select count(*) from listed_term where service = ?")
                        .param(service)
                        .query(Integer.class)
                        .single());
        assertEquals(
                "",
                directory
                        .sql()
                        .sql("select words from listed_service where record_id = ?")
                        .param(service)
                        .query(String.class)
                        .single());
    }

    private List<String> ids(long service) {
        return directory
                .sql()
                .sql("select public_id from listed_service where record_id = ?")
                .param(service)
                .query(String.class)
                .list();
    }

    private void isThere(long service) {
        String all = everything();
        for (String word : List.of("shelter", "garden", "kiln")) assertTrue(all.contains(word), word);
        ids(service)
                .forEach(
                        id -> assertEquals(200, directory.ask("/services/" + id).statusCode()));
        String term = PublicDirectory.contents(directory.get("/taxonomy_terms?search=partner-violence"))
                .getFirst()
                .needText("id");
        assertEquals(List.of("Shelter"), names(directory.get("/services?taxonomy_term_id=" + term)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidential", "informal", "proposed"})
    void a_flag_hides_it_from_the_start_and_from_the_moment_it_is_set(String flag) {
        long office = directory.organization("Women's office", Value.Fields.NONE);
        directory.service(office, "Hotline", Value.Fields.NONE);
        isNowhere(directory.service(office, "Shelter", found().with(yes(flag))));
        long shown = directory.service(office, "Shelter", found());
        isThere(shown);
        directory.change(shown, "service", yes(flag));
        isNowhere(shown);
        assertEquals(List.of("Hotline"), names(directory.get("/services")));
    }

    @Test
    void a_service_that_ended_is_gone_and_one_that_begins_again_is_there() {
        long office = directory.organization("Women's office", Value.Fields.NONE);
        long service = directory.service(office, "Shelter", found().with("active", new Value.Flag(false)));
        isNowhere(service);
        directory.change(service, "service", yes("active"));
        isThere(service);
    }

    @Test
    void an_organization_with_nothing_to_show_is_not_named() {
        long shelter = directory.organization("Shelter office", Value.Fields.NONE);
        isNowhere(directory.service(shelter, "Garden", found().with(yes("confidential"))));
        assertEquals(List.of(), names(directory.get("/organizations")));
        String id = directory
                .sql()
                .sql("select public_id from listed_organization where record_id = ?")
                .param(shelter)
                .query(String.class)
                .single();
        assertEquals(404, directory.ask("/organizations/" + id).statusCode());
        assertEquals(List.of(), names(directory.get("/services?organization_id=" + id)));
    }

    @Test
    void a_neighbour_who_is_an_organization_is_not_named_whatever_they_offer() {
        long neighbour = directory.organization("Mr Khamsing of the shelter", yes("informal"));
        long service = directory.service(neighbour, "Shelter", found());
        isNowhere(service);
        assertFalse(everything().contains("khamsing"));
        directory.change(neighbour, "organization", Value.Fields.of("informal", new Value.Flag(false)));
        isThere(service);
        directory.change(neighbour, "organization", yes("informal"));
        isNowhere(service);
    }

    /** Even when the listing should say otherwise, as after a mistake in it. */
    @Test
    void the_record_decides_when_the_listing_is_wrong() {
        long office = directory.organization("Women's office", Value.Fields.NONE);
        long service = directory.service(office, "Shelter", found());
        directory
                .sql()
                .sql("update record set data = data || '{\"confidential\": true}' where id = ?")
                .param(service)
                .update();
        for (String list : List.of("/services", "/service_at_locations", "/organizations?full_service=true&x=")) {
            assertFalse(directory.ask(list + "?full=true").body().contains("Shelter"), list);
        }
        ids(service)
                .forEach(
                        id -> assertEquals(404, directory.ask("/services/" + id).statusCode()));
    }

    @Test
    void where_an_organization_with_a_hidden_place_is_stays_hidden_too() throws java.io.IOException {
        var file = java.nio.file.Files.createTempFile("directory", ".json");
        java.nio.file.Files.writeString(file, """
                [{"id": "7c0f3a3e-6e0a-4f53-9a53-0f6f6a9e1a11", "name": "Hotline", "status": "active",
                  "organization": {"id": "0b4a2a9c-3f0e-47a9-9e5d-1f3c8a1b2c3d", "name": "Women's office", "description": "x",
                     "locations": [{"id": "1d6b8e0e-52b0-4b64-8f0b-57a3a0c4f111", "location_type": "physical", "name": "Behind the kiln"}]}}]""");
        assertEquals(
                0,
                directory.imports("directory", file.toString(), "--place", "0101", "--source", "test"),
                directory::said);
        assertTrue(everything().contains("kiln"));
        long office = directory
                .sql()
                .sql("select id from record where type = 'organization'")
                .query(Long.class)
                .single();
        long shelter = directory.service(office, "Shelter", found().with(yes("confidential")));
        isNowhere(shelter);
        assertTrue(everything().contains("hotline"));
    }

    @Test
    void nothing_of_people_or_of_how_we_work_is_there() {
        long office = directory.organization("Office", with("source", "our own list"));
        directory.service(office, "Help", with("capacity", "waitlist").with("confirmedHow", new Value.Text("phone")));
        directory.person("an old man in the walled garden");
        String all = everything();
        for (String word :
                List.of("garden", "old man", "confirmedhow", "our own list", "waitlist", "\"place\"", "\"rv\"")) {
            assertFalse(all.contains(word), word);
        }
        assertTrue(all.contains("\"name\":\"help\""));
    }

    @Test
    void pages_of_other_sites_may_ask() {
        directory.service(directory.organization("Office", Value.Fields.NONE), "Help", Value.Fields.NONE);
        Map<String, String> elsewhere = Map.of("Origin", "https://example.org");
        for (String path : List.of("", "/", "/services", "/services/none", "/none", "/services?page=0")) {
            var answer = directory.ask("GET", path, elsewhere, "");
            assertEquals(
                    "*",
                    answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""),
                    path);
            assertEquals(
                    "cross-origin",
                    answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
            assertFalse(answer.headers()
                    .firstValue("Access-Control-Allow-Credentials")
                    .isPresent());
            assertFalse(answer.headers().firstValue("Set-Cookie").isPresent());
        }
        var before = directory.ask(
                "OPTIONS",
                "/services",
                Map.of(
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type"),
                "");
        assertEquals(204, before.statusCode());
        assertTrue(before.headers()
                .firstValue("Access-Control-Allow-Methods")
                .orElse("")
                .contains("POST"));
        assertTrue(before.headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElse("")
                .contains("Content-Type"));
        var phones = new org.sala.server.Visitor(directory.sala)
                .saying("Accept-Encoding", "identity")
                .get("/health");
        assertFalse(phones.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @Test
    void one_asker_waits_after_hundreds_of_questions() {
        Map<String, String> same = Map.of("X-Forwarded-For", "10.9.9.9");
        int refused = 0;
        for (int at = 0; at < 640; at++) {
            int status = directory.ask("GET", "/", same, "").statusCode();
            assertTrue(status == 200 || status == 429);
            if (status == 429) refused++;
        }
        assertTrue(refused > 0);
        assertEquals(200, directory.ask("/").statusCode());
    }
}
