package org.sala.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;

class SignInTest {
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

    @Test
    void the_right_name_and_password_lead_to_the_app() {
        try (var noy = new Visitor(sala)) {
            var answer = noy.post("/sign-in", Map.of("login", " NOY ", "password", TestTeam.PASSWORD));

            assertEquals(303, answer.statusCode());
            assertEquals("/app/", answer.headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    void a_wrong_password_is_told_in_the_reader_s_language() {
        try (var stranger = new Visitor(sala).reading("lo")) {
            var answer = stranger.post("/sign-in", Map.of("login", "vone", "password", "wrong"));

            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ"), answer.body());
        }
    }

    @Test
    void a_signed_in_browser_becomes_a_device_with_a_token_that_is_kept_nowhere() {
        try (var noy = team.visitor("noy")) {
            var told = Visitor.json(noy.postJson("/devices", "{}"));

            assertEquals(32, told.needText("token").length());
            assertEquals("Noy", told.fields("account").needText("name"));
            assertTrue(told.whole("device").getAsLong() > 0);
            assertEquals(1, told.items("grants").size());
            var heard = Visitor.json(noy.bearing(told.needText("token")).getJson("/team.json"));
            assertEquals(team.noy, heard.fields("me").whole("id").getAsLong());
            assertFalse(heard.items("places").isEmpty());
        }
    }

    @Test
    void a_device_comes_in_and_syncs() {
        try (var noy = team.visitor("noy").enrol()) {
            var told = Visitor.json(noy.postJson(
                    "/sync", "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":[]}"));

            assertEquals(0, told.whole("ack").getAsLong());
        }
    }
}
