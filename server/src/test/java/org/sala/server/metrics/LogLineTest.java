package org.sala.server.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.springframework.dao.DataIntegrityViolationException;

class LogLineTest {
    private static String line(String message, @Nullable Throwable thrown) {
        var logger = new LoggerContext().getLogger("org.sala.server.web.Problems");
        var event = new LoggingEvent("", logger, Level.ERROR, message, thrown, null);
        event.setKeyValuePairs(List.of(new KeyValuePair("account", 107L)));
        return new LogLine().doLayout(event);
    }

    @Test
    void an_event_is_one_line_of_pairs() {
        String line = line("signed-in", null);

        assertTrue(line.matches("at=\\S+Z level=ERROR from=Problems event=signed-in account=107\n"), line);
    }

    @Test
    void nothing_that_anybody_writes_makes_a_second_line_or_a_pair_of_its_own() {
        String line = line("a \"b\"\nat=now level=INFO event=forged\r\u001b[31m", null);

        assertEquals(1, line.lines().count(), line);
        assertTrue(line.contains("event=\"a \\\"b\\\"\\nat=now level=INFO event=forged\\r [31m\""), line);
    }

    @Test
    void what_was_thrown_is_told_without_what_it_quotes() {
        var refused = new SQLException("value too long: \"Bounmy of the blue house\"", "22001");
        String line = line("the database did not answer", new DataIntegrityViolationException("Bounmy", refused));

        assertFalse(line.contains("Bounmy"), line);
        assertTrue(line.contains("thrown=" + DataIntegrityViolationException.class.getName()), line);
        assertTrue(line.contains("cause=\"java.sql.SQLException 22001\""), line);
        assertTrue(line.contains("LogLineTest.what_was_thrown"), line);
        assertEquals(1, line.lines().count(), line);
    }

    @Test
    void our_own_words_are_told() {
        assertTrue(line("no start", new IllegalStateException("the folder is in use"))
                .contains("the folder is in use"));
    }
}
