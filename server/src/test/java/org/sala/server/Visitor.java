package org.sala.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** Somebody at a browser, or a program with a token: keeps cookies, fills in forms, follows no redirect by itself. */
public final class Visitor implements AutoCloseable {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String language = "en";
    private String token = "";
    private Map<String, String> said = Map.of();

    public Visitor(Sala sala) {
        this(sala.port());
    }

    /** At a Sala of which only the port is known. */
    public Visitor(int port) {
        this.port = port;
    }

    public Visitor reading(String wanted) {
        language = wanted;
        return this;
    }

    public Visitor bearing(String given) {
        token = given;
        return this;
    }

    /** Says this in a header, whatever is asked. */
    public Visitor saying(String header, String value) {
        said = Map.of(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(asBrowser(path).GET());
    }

    /** Sends a form as a browser does, with the token that the page before had in it. */
    public HttpResponse<String> post(String page, String action, Map<String, String> fields) {
        var found = FORM_TOKEN.matcher(get(page).body());
        String form = found.find() ? "form=" + encoded(found.group(1)) + "&" : "";
        return postForm(action, form + encoded(fields));
    }

    public HttpResponse<String> post(String action, Map<String, String> fields) {
        return post(action, action, fields);
    }

    public HttpResponse<String> postForm(String action, String body) {
        return send(asBrowser(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postJson(String path, String body) {
        return send(asProgram(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> getJson(String path) {
        return send(asProgram(path).GET());
    }

    public Visitor signIn(String login, String password) {
        var answer = post("/sign-in", Map.of("login", login, "password", password));
        if (answer.statusCode() != 303) throw new AssertionError("no way in for " + login + ": " + answer.statusCode());
        return this;
    }

    /** Enrols this visitor's browser as a device, and comes as that from now on. */
    public Visitor enrol() {
        Value.Fields told = json(postJson("/devices", "{}"));
        return bearing(told.needText("token"));
    }

    public static Value.Fields json(HttpResponse<String> answer) {
        try {
            return Json.readFields(answer.body());
        } catch (NotJson broken) {
            throw new AssertionError("not JSON (" + answer.statusCode() + "): " + answer.body(), broken);
        }
    }

    public HttpRequest.Builder asBrowser(String path) {
        return at(path).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpRequest.Builder asProgram(String path) {
        var request = at(path).header("Accept", "application/json").header("X-Sala", "app");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder at(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", language);
        said.forEach(request::header);
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
