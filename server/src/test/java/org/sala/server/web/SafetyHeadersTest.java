package org.sala.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;

/** What every answer tells a browser, whatever was asked and however it went. */
class SafetyHeadersTest {
    private static Sala sala;
    private static Visitor admin;

    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        admin = new TestTeam(sala).visitor("admin");
    }

    @AfterAll
    static void close() {
        admin.close();
        sala.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/team",
                "/team/new",
                "/team/999999",
                "/password",
                "/app/",
                "/app/app.js",
                "/rules.json",
                "/words/lo.json",
                "/health",
                "/nothing/here",
                "/app/%2e%2e/secret",
                "/lib/lit/index.js",
                "/sign-in;x=1"
            })
    void every_answer_is_kept_to_itself(String path) {
        HttpResponse<String> answer = admin.get(path);
        String policy = header(answer, "Content-Security-Policy");

        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("base-uri 'none'") && policy.contains("form-action 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
        assertTrue(answer.statusCode() < 500, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/team", "/password", "/nothing/here"})
    void pages_are_kept_nowhere_and_run_no_script(String path) {
        HttpResponse<String> answer = admin.get(path);

        assertEquals("no-store", header(answer, "Cache-Control"));
        assertFalse(header(answer, "Content-Security-Policy").contains("script-src"), path);
        assertFalse(answer.body().contains("<script") || answer.body().contains("onclick"), path);
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example, /app/#signed-in",
        "https://evil.example/, /app/#signed-in",
        "/\\evil.example, /app/#signed-in",
        "/team?find=x, /team?find=x",
        "'', /app/#signed-in"
    })
    void signing_in_leads_nowhere_else(String next, String led) {
        try (var noy = new Visitor(sala)) {
            var answer = noy.post("/sign-in", Map.of("login", "noy", "password", TestTeam.PASSWORD, "next", next));
            assertEquals(led, header(answer, "Location"));
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
