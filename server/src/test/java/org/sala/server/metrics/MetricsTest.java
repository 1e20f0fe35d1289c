package org.sala.server.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;

class MetricsTest {
    private static Sala sala;
    private static TestTeam team;

    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
    }

    @AfterAll
    static void close() {
        sala.close();
    }

    private static double figure(String line) {
        try (var watcher = new Visitor(sala)) {
            var told = watcher.get("/metrics");
            assertEquals(200, told.statusCode());
            var found =
                    Pattern.compile("(?m)^" + Pattern.quote(line) + " (\\S+)$").matcher(told.body());
            assertTrue(found.find(), told::body);
            return Double.parseDouble(found.group(1));
        }
    }

    @Test
    void every_change_is_counted_by_what_became_of_it_and_every_round_is_timed() {
        double applied = figure("sala_changes_total{outcome=\"applied\"}");
        double held = figure("sala_changes_total{outcome=\"held\"}");
        double rounds = figure("sala_round_seconds_count");
        try (var kham = team.visitor("kham")) {
            var enrolled = Visitor.json(kham.postJson("/devices", "{}"));
            long id = enrolled.whole("device").orElseThrow() * (1L << 24);
            String round = "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":["
                    + "[1,\"e\",\"person\"," + (id + 1) + ",0,1793450000000,{\"place\":" + team.village
                    + ",\"description\":\"Bounmy by the well\"},1],[2,\"x\"]]}";
            kham.bearing(enrolled.needText("token"));
            kham.postJson("/sync", round);
            kham.postJson("/sync", round);
        }
        assertEquals(applied + 1, figure("sala_changes_total{outcome=\"applied\"}"), "sent twice, counted once");
        assertEquals(held + 1, figure("sala_changes_total{outcome=\"held\"}"));
        assertEquals(rounds + 2, figure("sala_round_seconds_count"));
        assertEquals(2, figure("sala_journal_changes"));
        assertTrue(figure("sala_devices_heard") >= 1);
        assertEquals(1, figure("sala_settle_open"));
        assertTrue(figure("sala_database_bytes") > 1_000_000);
        assertTrue(figure("sala_pool{state=\"idle\"}") >= 0);
    }

    @Test
    void figures_name_nobody_and_are_told_on_this_machine_and_to_administrators_only() {
        try (var watcher = new Visitor(sala);
                var stranger = new Visitor(sala).saying("X-Forwarded-For", "203.0.113.7");
                var worker = team.visitor("noy").saying("X-Forwarded-For", "203.0.113.7");
                var admin = team.visitor("admin").saying("X-Forwarded-For", "203.0.113.7")) {
            assertFalse(watcher.get("/metrics").body().contains("Bounmy"));
            assertEquals(404, stranger.get("/metrics").statusCode());
            assertEquals(404, worker.get("/metrics").statusCode());
            assertEquals(200, admin.get("/metrics").statusCode());
        }
    }
}
