package org.sala.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.store.Database;

class HealthTest {
    @Test
    void sala_is_ready_once_its_database_answers() throws Exception {
        try (var sala = TestSala.serve()) {
            var answer = health(sala);

            assertEquals(200, answer.statusCode());
            assertEquals("{\"status\":\"ready\"}", answer.body());
        }
    }

    @Test
    void sala_says_so_when_its_database_is_gone() throws Exception {
        try (var sala = TestSala.serve()) {
            sala.get(Database.class).close();

            assertEquals(503, health(sala).statusCode());
        }
    }

    private static HttpResponse<String> health(Sala sala) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://localhost:" + sala.port() + "/health"));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(question.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
