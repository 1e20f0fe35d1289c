package org.sala.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads what was sent, never more than the address can use. */
public final class Body {
    /** More than any page's or program's single question. */
    public static final int SMALL = 64 * 1024;

    /** More values than the largest round of a phone has, names and brackets counted too. */
    private static final int MOST_VALUES = 250_000;

    /** A body beyond this is read when there is room: two at once, since together they would fill the memory. */
    private static final int LARGE = 1024 * 1024;

    private static final Semaphore ROOM = new Semaphore(2);
    private static final int WAIT_SECONDS = 5;

    private Body() {}

    /** The body as a JSON object; a missing one is empty. */
    public static Value.Fields fields(ServerRequest request, int limit) {
        try (InputStream in = open(request)) {
            int small = Math.min(limit, LARGE);
            byte[] first = in.readNBytes(small + 1);
            if (first.length <= small) return parsed(request, first);
            return limit <= LARGE ? tooLarge(limit) : large(request, first, in, limit);
        } catch (IOException broken) {
            throw Refused.malformed("malformed", "body");
        }
    }

    private static Value.Fields large(ServerRequest request, byte[] first, InputStream in, int limit)
            throws IOException {
        if (!ROOM.tryAcquire()) {
            var told = Map.of("seconds", Integer.toString(WAIT_SECONDS));
            throw new Refused(new Problem(Problem.TOO_MANY, "too-many", "", told));
        }
        try {
            byte[] rest = in.readNBytes(limit + 1 - first.length);
            if (first.length + rest.length > limit) return tooLarge(limit);
            byte[] all = Arrays.copyOf(first, first.length + rest.length);
            System.arraycopy(rest, 0, all, first.length, rest.length);
            return parsed(request, all);
        } finally {
            ROOM.release();
        }
    }

    private static Value.Fields tooLarge(int limit) {
        throw new Refused(
                new Problem(Problem.TOO_LARGE, "too-large", "body", Map.of("limit", Integer.toString(limit / 1024))));
    }

    private static InputStream open(ServerRequest request) throws IOException {
        InputStream raw = request.servletRequest().getInputStream();
        boolean isPacked = "gzip".equalsIgnoreCase(request.servletRequest().getHeader("Content-Encoding"));
        return isPacked ? new GZIPInputStream(raw) : raw;
    }

    private static Value.Fields parsed(ServerRequest request, byte[] bytes) {
        if (bytes.length == 0) return Value.Fields.NONE;
        String type = request.servletRequest().getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refused(Problem.at(Problem.WRONG_TYPE, "not-json-type", "Content-Type"));
        }
        // Each value takes two bytes at least.
        if (bytes.length > 2 * MOST_VALUES && Json.hasMoreValues(bytes, MOST_VALUES)) {
            throw new Refused(Problem.at(Problem.TOO_LARGE, "too-many-values", "body"));
        }
        try {
            return Json.readFields(bytes);
        } catch (NotJson broken) {
            throw Refused.malformed(
                    "not-json",
                    "body",
                    Map.of("line", Integer.toString(broken.line()), "column", Integer.toString(broken.column())));
        }
    }
}
