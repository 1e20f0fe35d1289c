package org.sala.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** Somebody who sends anything at all, and looks hard at every answer. */
public final class Knocker implements AutoCloseable {
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    public Knocker(Sala sala) {
        this.port = sala.port();
    }

    public HttpResponse<String> send(String method, String path, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            check(answer, path.contains("lang=lo") ? "lo" : headers.getOrDefault("Accept-Language", "en"));
            return answer;
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Never our fault, no trace of how we are made, and of a no in JSON what, where and how to mend it, in the asker's language. */
    private static void check(HttpResponse<String> answer, String language) {
        String body = answer.body();
        if (answer.statusCode() >= 500) throw new AssertionError(answer.statusCode() + ": " + body);
        if (body.contains("Exception") || body.contains("at org.") || body.contains("Tomcat")) {
            throw new AssertionError("tells how it is made: " + body);
        }
        boolean isJson =
                answer.headers().firstValue("Content-Type").orElse("").matches("application/(problem\\+)?json.*");
        boolean isTold = !answer.request().method().equals("HEAD");
        if (answer.statusCode() < 400 || !isJson || !isTold) return;
        Value.Fields told = fields(body);
        boolean isWhole = told.text("error").isPresent() && told.text("where").isPresent();
        if (!isWhole || !isSaid(told, "message", language) || !isSaid(told, "how", language)) {
            throw new AssertionError("does not say what, where and how: " + body);
        }
    }

    private static boolean isSaid(Value.Fields told, String part, String language) {
        String text = told.text(part).orElse("");
        boolean isLao =
                text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LAO);
        return !text.isEmpty() && !text.contains("problem.") && isLao == language.equals("lo");
    }

    public static Value.Fields fields(String body) {
        try {
            return Json.readFields(body);
        } catch (NotJson broken) {
            throw new AssertionError("not JSON: " + body, broken);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        client.close();
    }
}
