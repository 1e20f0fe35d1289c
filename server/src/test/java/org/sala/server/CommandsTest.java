package org.sala.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.server.store.TestDatabase;

class CommandsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void help_names_every_command_and_starts_nothing() {
        var nowhere = Optional.of("jdbc:postgresql://127.0.0.1:1/nowhere");

        assertEquals(0, run(nowhere, "help"));
        assertTrue(text().contains("status"), this::text);
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

    private int run(Optional<String> databaseUrl, String... words) {
        var settings = new Settings("127.0.0.1", 0, Path.of("data"), databaseUrl, false);
        return Commands.run(settings, new PrintStream(said, true, StandardCharsets.UTF_8), words);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
