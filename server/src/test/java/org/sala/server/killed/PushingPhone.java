package org.sala.server.killed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** Pushes one change after the other as long as it may. What gets no answer it sends again, with the same numbers. */
final class PushingPhone implements Runnable {
    private static final int MOST_AT_ONCE = 12;
    private static final int UNAVAILABLE = 503;

    private final KillableSala sala;
    private final String token;
    private final RandomGenerator chance;
    private final Told told;
    private final Map<String, Value> checkpoints = new TreeMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private String epoch = "";
    private String fingerprint = "";
    private volatile long acknowledged;
    private volatile long sent;
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean isDone;

    PushingPhone(KillableSala sala, String token, Told told, RandomGenerator chance) {
        this.sala = sala;
        this.token = token;
        this.told = told;
        this.chance = chance;
    }

    Told told() {
        return told;
    }

    /** Up to here an outcome was read. */
    long acknowledged() {
        return acknowledged;
    }

    /** Up to here something may have arrived. */
    long sent() {
        return sent;
    }

    /** Requests whose answer never came: whether they were taken, the phone could not know. */
    int unanswered() {
        return unanswered.get();
    }

    /** Answers that a phone should never get. */
    List<String> surprises() {
        return List.copyOf(surprises);
    }

    Map<String, Value> checkpoints() {
        return checkpoints;
    }

    void stop() {
        isDone = true;
    }

    @Override
    public void run() {
        try (var client = HttpClient.newHttpClient()) {
            for (long request = 1; !isDone; request++) round(client, request);
            client.shutdownNow();
        }
    }

    private void round(HttpClient client, long request) {
        long first = acknowledged + 1;
        sent = Math.max(sent, acknowledged + chance.nextInt(1, MOST_AT_ONCE + 1));
        String ops =
                LongStream.rangeClosed(first, sent).mapToObj(told::change).collect(Collectors.joining(",", "[", "]"));
        Optional<HttpResponse<String>> answer = send(client, body(request, ops));
        if (answer.isEmpty()) {
            unanswered.incrementAndGet();
            KillableSala.pause();
        } else {
            hear(answer.get());
        }
    }

    private String body(long request, String ops) {
        return "{\"e\":\"" + epoch + "\",\"q\":" + request + ",\"s\":1,\"g\":\"" + fingerprint
                + "\",\"now\":1793450000000,\"cp\":" + Json.write(new Value.Fields(checkpoints)) + ",\"ops\":" + ops
                + "}";
    }

    private Optional<HttpResponse<String>> send(HttpClient client, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sala.port() + "/sync"))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException killedMeanwhile) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private void hear(HttpResponse<String> answer) {
        if (answer.statusCode() == UNAVAILABLE) {
            unanswered.incrementAndGet();
            KillableSala.pause();
        } else if (answer.statusCode() == 200) {
            hear(fields(answer.body()));
        } else {
            surprise(answer.statusCode() + " " + answer.body());
        }
    }

    private void hear(Value.Fields reply) {
        long ack = reply.whole("ack").orElseThrow();
        if (ack < acknowledged) surprise("after " + acknowledged + " was acknowledged, only " + ack);
        if (ack > sent) surprise(ack + " is acknowledged, and only " + sent + " was sent");
        if (!(reply.get("out") instanceof Value.Items(List<Value> out)) || !out.isEmpty()) {
            surprise("not plainly applied: " + Json.write(reply.get("out")));
        }
        if (!epoch.isEmpty() && !epoch.equals(reply.needText("e"))) surprise("another life of the server");
        epoch = reply.needText("e");
        fingerprint = reply.needText("g");
        if (reply.get("scopes") instanceof Value.Items(List<Value> scopes)) scopes.forEach(this::follow);
        acknowledged = Math.max(ack, acknowledged);
    }

    private void follow(Value scope) {
        if (scope instanceof Value.Items(List<Value> parts) && parts.get(0) instanceof Value.Text(String key)) {
            checkpoints.put(key, parts.get(2));
        }
    }

    private void surprise(String what) {
        surprises.add(what);
        isDone = true;
    }

    private static Value.Fields fields(String body) {
        try {
            return Json.readFields(body);
        } catch (NotJson broken) {
            throw new AssertionError("not JSON: " + body, broken);
        }
    }
}
