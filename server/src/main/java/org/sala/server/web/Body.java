package org.sala.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads what was sent, never more than the address can use. */
public final class Body {
    /** More than any page's or program's single question. */
    public static final int SMALL = 64 * 1024;

    private Body() {}

    /** The body as a JSON object; a missing one is empty. */
    public static Value.Fields fields(ServerRequest request, int limit) {
        byte[] bytes = bytes(request, limit);
        if (bytes.length == 0) return Value.Fields.NONE;
        String type = request.servletRequest().getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refused(Problem.at(Problem.WRONG_TYPE, "not-json-type", "Content-Type"));
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

    /** The bytes sent, if they are not more than the limit. */
    public static byte[] bytes(ServerRequest request, int limit) {
        boolean isPacked = "gzip".equalsIgnoreCase(request.servletRequest().getHeader("Content-Encoding"));
        try (InputStream raw = request.servletRequest().getInputStream();
                InputStream in = isPacked ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Refused(new Problem(
                        Problem.TOO_LARGE, "too-large", "body", Map.of("limit", Integer.toString(limit / 1024))));
            }
            return bytes;
        } catch (IOException broken) {
            throw Refused.malformed("malformed", "body");
        }
    }
}
