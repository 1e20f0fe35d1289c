package org.sala.server.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** The services of somebody's HSDS 3.0 API, some pages at a time. */
final class DirectoryFeed implements AutoCloseable {
    private static final int ON_A_PAGE = 100;
    private static final int PAGES_IN_A_BATCH = 5;
    private static final int PAGES_LIMIT = 100_000;
    private static final int BYTES_LIMIT = 32 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final String since;
    private int page;
    private boolean isAtEnd;

    /** {@code since} is a time as that API told it; empty for everything. */
    DirectoryFeed(String address, String since) {
        this.address = address;
        this.since = since;
    }

    /**
     * Some pages, each a file as an import reads it; none at the end.
     *
     * @param newest the latest time of a change in it, as it was told
     */
    record Batch(Map<String, byte[]> files, String newest) {}

    /** That it could not be asked, in words for whoever waits at the command line. */
    static final class Unanswered extends IOException {
        private static final long serialVersionUID = 1L;

        Unanswered(String words) {
            super(words);
        }
    }

    Batch next() throws Unanswered {
        Map<String, byte[]> files = new TreeMap<>();
        String newest = "";
        while (!isAtEnd && files.size() < PAGES_IN_A_BATCH) {
            page++;
            byte[] bytes = get();
            Value.Fields told = read(bytes);
            if (told.items("contents").isEmpty()) {
                isAtEnd = true;
            } else {
                files.put("services page %06d.json".formatted(page), bytes);
                newest = later(newest, told);
                isAtEnd = told.flag("last_page") || page >= PAGES_LIMIT;
            }
        }
        return new Batch(files, newest);
    }

    private static String later(String before, Value.Fields told) {
        return told.items("contents").stream()
                .flatMap(one ->
                        one instanceof Value.Fields service ? service.text("last_modified").stream() : Stream.empty())
                .reduce(before, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private byte[] get() throws Unanswered {
        String changed = since.isEmpty() ? "" : "&modified_after=" + URLEncoder.encode(since, StandardCharsets.UTF_8);
        String asked = address + "/services?full=true&per_page=" + ON_A_PAGE + "&page=" + page + changed;
        try {
            var request = HttpRequest.newBuilder(URI.create(asked))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != 200) throw new Unanswered(asked + " answered " + answer.statusCode() + ".");
                byte[] bytes = in.readNBytes(BYTES_LIMIT + 1);
                if (bytes.length > BYTES_LIMIT) throw new Unanswered(asked + " answers more than can be read.");
                return bytes;
            }
        } catch (IllegalArgumentException odd) {
            throw new Unanswered("This is no address: " + asked);
        } catch (Unanswered no) {
            throw no;
        } catch (IOException gone) {
            throw new Unanswered("Nobody answers at " + asked + ".");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered("Stopped while waiting for " + asked + ".");
        }
    }

    private Value.Fields read(byte[] bytes) throws Unanswered {
        try {
            Value.Fields told = Json.readFields(bytes);
            if (told.get("contents") instanceof Value.Items) return told;
        } catch (NotJson broken) {
            throw new Unanswered(address + " does not answer JSON (page " + page + ", line " + broken.line() + ").");
        }
        throw new Unanswered(address + " is no HSDS 3.0 API: page " + page + " has no contents.");
    }

    @Override
    public void close() {
        client.close();
    }
}
