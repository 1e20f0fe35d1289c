package org.sala.server.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.server.Sala;
import org.sala.server.Settings;
import org.sala.server.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** A ministry takes the template that comes along, makes its own of it, and takes it in: all of it or nothing. */
class TemplatesTest {
    @TempDir
    Path folder = Path.of("");

    private final Sala sala =
            Sala.open(new Settings("127.0.0.1", 0, Path.of("unused"), Optional.of(TestDatabase.freshUrl()), 0));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        sala.close();
    }

    private int run(Object command, String... words) {
        said.reset();
        return new CommandLine(command).execute(words);
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private int imports(String... words) {
        return run(new ImportTemplate(sala::get, out()), words);
    }

    private int exports(String... words) {
        return run(new ExportTemplate(sala::get, out()), words);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private long stored() {
        return sala.get(JdbcClient.class)
                .sql("select count(*) from gathering_template")
                .query(Long.class)
                .single();
    }

    /** What was exported, with something changed in it by hand. */
    private String changed(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        exports("connect-derived", file.toString());
        String told = Files.readString(file);
        assertTrue(told.contains(from), from);
        return Files.writeString(file, told.replace(from, to)).toString();
    }

    @Test
    void exported_changed_by_hand_and_taken_in_as_the_next_version() throws IOException {
        String file = changed("ours.json", "\"version\" : 1", "\"version\" : 2");
        assertEquals(0, imports(file, "--dry-run"), text());
        assertEquals(0, stored());
        assertEquals(0, imports(file), text());
        assertTrue(text().contains("village-planning: 9 sessions"), text());
        var templates = sala.get(StoredTemplates.class);
        assertEquals(
                2,
                templates
                        .latest("connect-derived")
                        .orElseThrow()
                        .whole("version")
                        .orElseThrow());
        assertTrue(templates.find("connect-derived", 1).isPresent());
    }

    @Test
    void the_same_again_is_as_before() throws IOException {
        String file = changed("ours.json", "\"version\" : 1", "\"version\" : 2");
        imports(file);
        assertEquals(0, imports(file));
        assertTrue(text().contains("as before"), text());
        assertEquals(1, stored());
    }

    @Test
    void other_words_under_the_same_version_are_refused() throws IOException {
        String file = changed("ours.json", "Village planning", "Planning with the village");
        assertEquals(1, imports(file));
        assertTrue(
                text().contains("This version is here already with other content: connect-derived, version 1."),
                text());
        assertTrue(text().contains("Give it the next version number."), text());
        assertEquals(0, stored());
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_how_to_mend_it_and_nothing_changes() throws IOException {
        String file = changed("ours.json", "\"minutes\" : 75", "\"minutes\" : \"long\"");
        assertEquals(1, imports(file));
        assertTrue(text().contains("modules[2].sessions[7].minutes"), text());
        assertTrue(text().contains("Here a whole number from 1 to 480 is needed."), text());
        assertTrue(text().contains("Write the number without quotation marks."), text());
        assertTrue(text().contains("Nothing was taken in."), text());
        assertEquals(0, stored());
    }

    @Test
    void rubbish_gets_a_message_and_no_stack_trace() throws IOException {
        for (String rubbish :
                List.of("", "{", "[1, 2]", "{\"template\": {\"template\": 1}}", "\0\0\0", "{\"a\":1,\"a\":2}")) {
            Path file = Files.writeString(folder.resolve("rubbish.json"), rubbish);
            assertEquals(1, imports(file.toString()), rubbish);
            assertTrue(text().contains("LEFT OUT"), text());
            assertFalse(text().contains("Exception"), text());
        }
        Path large = Files.writeString(folder.resolve("large.json"), " ".repeat(300_001));
        assertEquals(1, imports(large.toString()));
        assertTrue(text().contains("larger than 300 kB"), text());
        assertEquals(1, imports(folder.resolve("nowhere.json").toString()));
        assertEquals(1, exports("nobodys"));
        assertEquals(0, stored());
    }
}
