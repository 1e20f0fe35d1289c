package org.sala.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.sala.server.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void help_names_every_command_and_starts_nothing() {
        var nowhere = Optional.of("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertEquals(0, run(nowhere, "help"));
        assertTrue(text().contains("status"), this::text);
    }

    @Test
    void every_command_says_what_it_takes() {
        var nowhere = Optional.of("jdbc:postgresql://127.0.0.1:1/nowhere");

        for (var words : List.of("--help", "user --help", "user add --help", "import directory -h", "verify --help")) {
            said.reset();
            assertEquals(0, run(nowhere, words.split(" ")), words);
            assertTrue(text().contains("Usage:"), this::text);
        }
    }

    @Test
    void status_tells_what_the_database_is() {
        assertEquals(0, run(Optional.of(TestDatabase.freshUrl()), "status"));
        assertTrue(text().contains("PostgreSQL 18"), this::text);
    }

    @Test
    void an_unknown_word_fails_and_shows_what_is_known() {
        assertEquals(2, run(Optional.empty(), "statsu"));
    }

    @Test
    void the_first_administrator_is_made_here() {
        var url = Optional.of(TestDatabase.freshUrl());
        places(url.orElseThrow());

        assertEquals(
                0, run(url, "user", "add", "Admin", "--name", "ບຸນມີ", "--place", "LA", "--role", "administrator"));
        assertTrue(text().matches("(?s).*password  [a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4} .*"), this::text);
        assertEquals(0, run(url, "user", "list"));
        assertTrue(text().contains("administrator at Laos"), this::text);
        assertEquals(0, run(url, "user", "enrol", "admin", "--address", "https://sala.example.la/"));
        assertTrue(text().contains("https://sala.example.la/app/#enrol="), this::text);
        assertEquals(0, run(url, "user", "token", "admin", "--software", "clinic"));
        assertTrue(text().matches("(?s).*token     [A-Za-z0-9_-]{32} .*"), this::text);
    }

    @Test
    void a_no_says_what_and_how_to_mend_it() {
        var url = Optional.of(TestDatabase.freshUrl());
        places(url.orElseThrow());

        assertEquals(1, run(url, "user", "add", "noy", "--name", "Noy", "--place", "0101"));
        assertTrue(text().contains("There is no such place here. (0101)"), this::text);
        assertEquals(0, run(url, "user", "add", "noy", "--name", "Noy", "--place", "LA"));
        assertEquals(1, run(url, "user", "add", "NOY", "--name", "Noy", "--place", "LA"));
        assertTrue(text().contains("Somebody else has this sign-in name."), this::text);
        assertEquals(1, run(url, "user", "grant", "noy", "king", "LA"));
        assertTrue(text().contains("There is no such role."), this::text);
        assertEquals(
                1,
                run(url, "user", "grant", "noy", "volunteer", "LA", "--from", "2026-02-01", "--until", "2026-01-01"));
        assertTrue(text().contains("The last day is before the first."), this::text);
    }

    @Test
    void verify_ends_with_one_when_something_is_found_and_says_where() {
        var url = Optional.of(TestDatabase.freshUrl());

        assertEquals(0, run(url, "verify"));
        assertTrue(text().contains("All is well"), this::text);
        sql(url.orElseThrow())
                .sql("insert into scope (area_id, kind, number, head) values (7, 'village', 3, 5)")
                .update();
        assertEquals(1, run(url, "verify"));
        assertTrue(text().contains("FOUND  scope: village:3/7 counts 5"), this::text);
    }

    private static void places(String url) {
        sql(url).sql("insert into place (level, code) values ('country', 'LA')").update();
        sql(url).sql("insert into place_name (place, language, name) select id, 'en', 'Laos' from place")
                .update();
    }

    private static JdbcClient sql(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return JdbcClient.create(source);
    }

    private int run(Optional<String> databaseUrl, String... words) {
        var settings = new Settings("127.0.0.1", 0, Path.of("data"), databaseUrl, 0);
        return Commands.run(settings, new PrintStream(said, true, StandardCharsets.UTF_8), words);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
