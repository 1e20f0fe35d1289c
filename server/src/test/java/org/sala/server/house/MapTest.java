package org.sala.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapTest {
    @TempDir
    Path small;

    @BeforeEach
    void a_small_house() throws IOException {
        write("server/pom.xml", "<groupId>org.sala</groupId> <artifactId>core</artifactId>");
        write("core/src/main/java/org/sala/need/Need.java", "import org.sala.person.PersonId;");
        draw("server --> core\nneed --> person");
    }

    @Test
    void the_map_in_ARCHITECTURE_is_the_house_as_built() {
        var findings = HouseMap.findings(Path.of(System.getProperty("sala.root")));

        assertTrue(findings.isEmpty(), () -> "\n" + String.join("\n", findings));
    }

    @Test
    void a_true_map_has_no_findings() {
        assertEquals(List.of(), HouseMap.findings(small));
    }

    @Test
    void what_is_drawn_but_not_built_is_found() throws IOException {
        draw("server --> core\nneed --> person\nneed --> place");
        assertFinding("need --> place  is drawn but not built");
    }

    @Test
    void what_is_built_but_not_drawn_is_found() throws IOException {
        write(
                "server/pom.xml",
                "<groupId>org.sala</groupId><artifactId>core</artifactId> <directory>../phone</directory>");
        assertFinding("server --> phone  is built but not drawn");
    }

    @Test
    void a_chapter_may_not_lean_on_a_floor_above() throws IOException {
        write("core/src/main/java/org/sala/person/Person.java", "var needs = new org.sala.referral.Referral();");
        draw("server --> core\nneed --> person\nperson --> referral");
        assertFinding("person --> referral  runs up");
    }

    @Test
    void chapters_may_not_lean_on_each_other_in_a_circle() throws IOException {
        write("core/src/main/java/org/sala/person/Person.java", "import org.sala.consent.Consent;");
        write("core/src/main/java/org/sala/consent/Consent.java", "import org.sala.person.Person;");
        draw("server --> core\nneed --> person\nperson --> consent\nconsent --> person");
        assertFinding("consent --> person  is part of a circle");
    }

    @Test
    void the_drawing_can_be_pasted_back() throws IOException {
        draw(HouseMap.built(small).asMermaid());
        assertEquals(List.of(), HouseMap.findings(small));
    }

    private void assertFinding(String expected) {
        var findings = HouseMap.findings(small);
        assertTrue(findings.stream().anyMatch(finding -> finding.startsWith(expected)), findings::toString);
    }

    private void draw(String arrows) throws IOException {
        write("ARCHITECTURE.md", "# House\n\n```mermaid\ngraph TD\n" + arrows + "\n```\n");
    }

    private void write(String path, String text) throws IOException {
        var file = small.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
