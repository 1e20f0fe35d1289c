package org.sala.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            assertEquals(
                    "/app/#signed-in", answer.headers().firstValue("Location").orElseThrow());
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

    @Test
    void a_browser_asks_for_several_things_at_once_and_stays_signed_in() {
        try (var noy = team.visitor("noy")) {
            var answers = IntStream.range(0, 12)
                    .parallel()
                    .mapToObj(at -> noy.get(at % 2 == 0 ? "/password" : "/words/en/team.json"))
                    .map(HttpResponse::statusCode)
                    .collect(Collectors.toSet());

            assertEquals(Set.of(200), answers);
            assertEquals(201, noy.postJson("/devices", "{}").statusCode());
        }
    }

    @Test
    void signing_in_gives_the_session_a_name_that_nobody_can_have_prepared() {
        try (var stranger = new Visitor(sala)) {
            var prepared = stranger.send(stranger.asBrowser("/sign-in")
                    .header("Cookie", "session=0123456789ABCDEF0123456789ABCDEF")
                    .GET());
            assertTrue(prepared.headers().firstValue("Set-Cookie").orElse("").contains("form="));

            var answer = stranger.post("/sign-in", Map.of("login", "noy", "password", TestTeam.PASSWORD));
            String cookie = session(answer);
            assertFalse(cookie.contains("0123456789ABCDEF0123456789ABCDEF"), cookie);

            String again = session(stranger.post("/sign-in", Map.of("login", "noy", "password", TestTeam.PASSWORD)));
            assertNotEquals(cookie.split(";", 2)[0], again.split(";", 2)[0]);
        }
    }

    @Test
    void the_session_is_out_of_reach_of_scripts_and_other_sites() {
        try (var noy = new Visitor(sala)) {
            String cookie = session(noy.post("/sign-in", Map.of("login", "noy", "password", TestTeam.PASSWORD)));

            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
            assertTrue(cookie.contains("Path=/"), cookie);
        }
    }

    @Test
    void behind_a_proxy_that_speaks_tls_cookies_never_travel_without_it() {
        try (var noy = new Visitor(sala).saying("X-Forwarded-Proto", "https")) {
            var page = noy.get("/sign-in");

            assertTrue(page.headers().firstValue("Set-Cookie").orElseThrow().contains("Secure"));
            assertTrue(page.headers().firstValue("Strict-Transport-Security").isPresent());
        }
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
