package org.sala.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void nothing_needs_to_be_set() {
        var settings = Settings.from(Map.of("SALA_DATA", " "));

        assertEquals(8080, settings.port());
        assertEquals(Path.of("data"), settings.data());
        assertEquals(Optional.empty(), settings.databaseUrl());
        assertFalse(settings.isDemo());
    }

    @Test
    void an_operators_choices_are_taken() {
        var settings = Settings.from(Map.of("SALA_PORT", "9000", "SALA_DEMO", "true", "SALA_ADDRESS", "0.0.0.0"));

        assertEquals(9000, settings.port());
        assertEquals("0.0.0.0", settings.address());
        assertTrue(settings.isDemo());
    }

    @Test
    void the_address_for_others_stands_in_links_without_a_slash_at_its_end() {
        assertEquals(Optional.empty(), Settings.from(Map.of()).publicAddress());
        for (String told : List.of("https://sala.example.la", "http://192.168.1.7:8080", "http://[fd00::7]:80")) {
            assertEquals(
                    Optional.of(told),
                    Settings.from(Map.of("SALA_PUBLIC_ADDRESS", told + "/")).publicAddress());
        }
    }

    @Test
    void an_invented_district_may_be_small() {
        assertEquals(24, Settings.from(Map.of("SALA_DEMO", "24")).demoHouseholds());
        assertFalse(Settings.from(Map.of("SALA_DEMO", "false")).isDemo());
    }

    @Test
    void a_wrong_setting_is_named_and_explained() {
        assertExplains("SALA_PORT", Map.of("SALA_PORT", "eighty"));
        assertExplains("SALA_PORT", Map.of("SALA_PORT", "70000"));
        assertExplains("SALA_DEMO", Map.of("SALA_DEMO", "yes"));
        assertExplains("SALA_PUBLIC_ADDRESS", Map.of("SALA_PUBLIC_ADDRESS", "sala.example.la"));
        assertExplains("SALA_PUBLIC_ADDRESS", Map.of("SALA_PUBLIC_ADDRESS", "https://sala.example.la/app"));
        assertExplains("SALA_PUBLIC_ADDRESS", Map.of("SALA_PUBLIC_ADDRESS", "javascript:alert(1)"));
        assertExplains("SALA_DB_URL", Map.of("SALA_DB_URL", "postgres://host/sala"));
    }

    private static void assertExplains(String name, Map<String, String> environment) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Settings.from(environment));
        assertTrue(refused.getMessage().contains(name), refused.getMessage());
    }
}
