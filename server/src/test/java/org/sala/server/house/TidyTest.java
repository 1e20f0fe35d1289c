package org.sala.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {
    private static final Path ROOT = Path.of(System.getProperty("sala.root"));

    @Test
    void the_house_is_tidy() {
        var findings = Tidy.findings(ROOT);

        assertTrue(
                findings.isEmpty(),
                () -> "\n" + findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void it_reads_every_room() {
        var rooms = Source.below(ROOT).stream()
                .map(source -> source.path().replaceFirst("/.*", ""))
                .collect(Collectors.toSet());

        assertTrue(
                rooms.containsAll(List.of("core", "exchange", "server", "phone", "simulation", "bench")),
                rooms::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            core/src/main/java/org/sala/need/NeedManager.java        | class NeedManager {}
            core/src/main/java/org/sala/util/Need.java               | class Need {}
            phone/parts/date-helper.js                               | export {}
            server/src/main/java/org/sala/server/A.java              | catch (Exception e) {
            server/src/main/java/org/sala/server/A.java              | @Autowired Door door;
            server/src/main/java/org/sala/server/A.java              | var now = Instant.now();
            core/src/main/java/org/sala/need/A.java                  | long at = System.currentTimeMillis();
            core/src/main/java/org/sala/need/A.java                  | import java.net.URI;
            phone/need/form.js                                       | if (navigator.onLine) sync();
            phone/need/form.js                                       | alert("No network");
            phone/need/form.js                                       | this.innerHTML = note;
            server/src/test/java/org/sala/server/ATest.java          | @Disabled("later") void a() {}
            server/src/test/java/org/sala/server/ATest.java          | import org.mockito.Mockito;
            phone/need/form.js                                       | // TODO ask the person
            """)
    void what_is_banned_is_found(String path, String text) {
        assertEquals(1, findings(path, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server/src/main/java/org/sala/server/store/Database.java | var now = Instant.now(clock);
            server/src/main/java/org/sala/server/Wiring.java         | var clock = Instant.now();
            core/src/main/java/org/sala/need/A.java                  | /** Never System.currentTimeMillis here. */
            phone/need/form.js                                       | this.confirmed(alertness);
            server/src/test/java/org/sala/server/ATest.java          | @Disabled("issue 12") void a() {}
            """)
    void what_only_looks_like_it_is_left_alone(String path, String text) {
        assertEquals(0, findings(path, text));
    }

    @Test
    void a_file_that_is_too_long_is_found() {
        assertEquals(1, findings("phone/need/form.js", "\n".repeat(251)));
    }

    @Test
    void a_package_that_does_not_open_is_found() {
        var closed = new Source("core/src/main/java/org/sala/need/A.java", "class A {}");
        assertEquals(1, new UnopenedPackage(List.of(closed)).findings(closed).size());
    }

    private static long findings(String path, String text) {
        var source = new Source(path, text);
        var folder = path.substring(0, path.lastIndexOf('/'));
        var opening = new Source(folder + "/package-info.java", "/** About. */ \n@NullMarked\n");
        return Tidy.rules(List.of(source, opening)).stream()
                .mapToLong(rule -> rule.findings(source).size())
                .sum();
    }
}
