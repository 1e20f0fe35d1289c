package org.sala.server.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.journal.Rights;
import org.sala.journal.Round;
import org.sala.rule.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code POST /sync}: one round of a device, as docs/sync.md says. Answers 200, or 400 and 413 with what is wrong and where. */
public final class Sync {
    /** The largest request, unpacked. Two hundred large changes fit; what unpacks to more is an attack. */
    private static final int BODY_LIMIT = 16 * 1024 * 1024;

    /** Smaller answers do not get smaller by packing. */
    private static final int PACK_FROM = 200;

    private final Round round;
    private final Function<ServerRequest, Party> party;
    private final Complaints complaints;

    /** Who is at the other end: a device, and the rights of its account at this moment. */
    public record Party(long device, Rights rights) {}

    /** Puts an error code into words that the asker reads. */
    public interface Complaints {
        String say(ServerRequest request, String code, String where);
    }

    public Sync(Round round, Function<ServerRequest, Party> party, Complaints complaints) {
        this.round = round;
        this.party = party;
        this.complaints = complaints;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().POST("/sync", this::answer).build();
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        Party who = party.apply(request);
        try {
            Value.Fields body = Json.readFields(body(request));
            Round.Reply reply = round.answer(who.device(), who.rights(), SyncText.read(who.device(), body));
            return packed(request, Json.write(SyncText.write(reply)));
        } catch (TooLarge tooLarge) {
            return complaint(request, HttpStatus.CONTENT_TOO_LARGE, "too-large", "");
        } catch (NotJson broken) {
            return complaint(request, HttpStatus.BAD_REQUEST, "malformed", String.valueOf(broken.getMessage()));
        } catch (SyncText.Malformed broken) {
            return complaint(request, HttpStatus.BAD_REQUEST, "malformed", broken.where());
        }
    }

    private ServerResponse complaint(ServerRequest request, HttpStatus status, String code, String where) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", code, "where", where, "message", complaints.say(request, code, where)));
    }

    private static byte[] body(ServerRequest request) throws IOException, TooLarge {
        InputStream raw = request.servletRequest().getInputStream();
        boolean isPacked = "gzip".equalsIgnoreCase(request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING));
        try (InputStream in = isPacked ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(BODY_LIMIT + 1);
            if (bytes.length > BODY_LIMIT) {
                throw new TooLarge();
            }
            return bytes;
        } catch (java.util.zip.ZipException | java.io.EOFException brokenOff) {
            // What was not packed as it says, or broke off, reads as no JSON below: the device sends it again.
            return new byte[0];
        }
    }

    private static ServerResponse packed(ServerRequest request, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String accepted = String.valueOf(request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING));
        var response = ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (bytes.length < PACK_FROM || !accepted.contains("gzip")) {
            return response.body(bytes);
        }
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return response.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .body(packed.toByteArray());
    }

    private static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
