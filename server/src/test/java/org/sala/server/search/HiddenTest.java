package org.sala.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.server.search.Directory.at;
import static org.sala.server.search.Directory.kinds;
import static org.sala.server.search.Directory.with;
import static org.sala.server.search.Directory.yes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.rule.Value;

/** What nobody outside is to know is behind no word, whatever the index says and also without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenTest {
    private static final List<Map<String, String>> QUESTIONS = List.of(
            Map.of("q", "garden"),
            Map.of("q", "kiln"),
            Map.of("q", "shelter"),
            Map.of("q", "violence"),
            Map.of("q", "ຄວາມຮຸນແຮງ"),
            Map.of("category", "partner-violence"),
            Map.of("where", "Ban Phonsay"),
            Map.of("where", "Ban Phonsay", "q", "shelter", "free", "yes"));

    private final Directory directory = new Directory();
    private long office;

    @BeforeAll
    void fill() {
        office = directory.organization("Women's office", Value.Fields.NONE);
        directory.service(office, "Hotline", kinds("partner-violence").with("cost", new Value.Text("free")));
        directory.ready();
    }

    @AfterAll
    void close() {
        directory.close();
    }

    private static Value.Fields found() {
        return with("description", "a walled garden")
                .with("address", new Value.Text("Behind the kiln"))
                .with("cost", new Value.Text("free"))
                .with(at(18.41, 101.61))
                .with(kinds("partner-violence"));
    }

    private boolean isAnywhere() {
        return QUESTIONS.stream().map(directory::page).anyMatch(page -> page.contains("a walled garden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"confidential", "informal", "proposed"})
    void a_flag_hides_it_at_once(String flag) {
        directory.change(shown(), "service", yes(flag));
        assertFalse(isAnywhere());
        directory.ready();
        assertFalse(isAnywhere());
    }

    /** One that anybody finds. */
    private long shown() {
        assertFalse(isAnywhere());
        long shown = directory.service(office, "Shelter", found());
        Directory.until(this::isAnywhere, 5_000);
        return shown;
    }

    /** As after a mistake in it: the record was changed past the journal, and the index knows nothing of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"confidential\": true}", "{\"informal\": true}", "{\"active\": false}", "{\"proposed\": true}"
            })
    void a_stale_index_reveals_nothing(String flags) {
        long shown = shown();
        directory
                .sql()
                .sql("update record set data = data || ?::jsonb where id = ?")
                .params(flags, shown)
                .update();
        assertFalse(isAnywhere());
        directory
                .sql()
                .sql("update record set data = data || '{\"active\": false}' where id = ?")
                .param(shown)
                .update();
    }

    @Test
    void a_neighbour_is_nobodys_business() {
        long neighbour = directory.organization("Mr Khamsing", yes("informal"));
        directory.service(neighbour, "A bed for the night", kinds("homelessness"));
        directory.ready();
        assertFalse(directory.page(Map.of("category", "homelessness")).contains("A bed for the night"));
        assertTrue(Directory.names(directory.answer("noy", "{\"category\": \"homelessness\"}"))
                .contains("A bed for the night"));
    }

    /** Neither the answer nor whether there is one tells where it is. */
    @Test
    void where_a_confidential_place_is_cannot_be_searched_for() {
        long secret = directory.service(
                office,
                "Quiet house",
                with("address", "Opposite the sawmill").with(at(18.47, 101.66)).with(yes("confidential")));
        directory.ready();
        for (String login : List.of("noy", "vone", "kham", "admin")) {
            assertEquals(List.of(), Directory.names(directory.answer(login, "{\"q\": \"sawmill\"}")), login);
            assertEquals(
                    List.of(),
                    Directory.names(directory.answer(login, "{\"near\": \"18.47,101.66\", \"within\": 1}")),
                    login);
        }
        assertTrue(Directory.names(directory.answer("noy", "{\"q\": \"quiet house\"}"))
                .contains("Quiet house"));
        assertFalse(directory.ask("kham", "{\"q\": \"quiet house\"}").body().contains("sawmill"));
        directory.change(secret, "service", Value.Fields.of("active", new Value.Flag(false)));
    }

    @Test
    void without_an_index_the_same_is_found_and_the_same_is_hidden() {
        var job = directory.sala.get(SearchJob.class);
        long shown = shown();
        job.stop();
        try {
            assertTrue(job.ask(index -> true).isEmpty());
            assertTrue(isAnywhere());
            assertTrue(directory.page(Map.of("q", "ຄວາມຮຸນແຮງ")).contains("Hotline"));
            directory.change(shown, "service", yes("confidential").with("address", new Value.Text("By the sawpit")));
            assertFalse(isAnywhere());
            assertEquals(List.of(), Directory.names(directory.answer("noy", "{\"q\": \"sawpit\"}")));
        } finally {
            job.start();
        }
        directory.ready();
        assertFalse(isAnywhere());
    }

    @Test
    void a_stranger_gets_nothing_of_what_workers_see() {
        var stranger = new org.sala.server.Visitor(directory.sala);
        assertEquals(401, stranger.getJson("/services.json?q=shelter").statusCode());
        stranger.close();
    }
}
