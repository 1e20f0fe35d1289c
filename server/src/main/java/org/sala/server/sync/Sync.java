package org.sala.server.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.sala.exchange.json.Json;
import org.sala.journal.Rights;
import org.sala.journal.Round;
import org.sala.rule.Value;
import org.sala.server.web.Body;
import org.sala.server.web.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code POST /sync}: one round of a device, as docs/sync.md says. Answers 200, or says what is wrong and where. */
public final class Sync {
    /** The largest request, unpacked. Two hundred large changes fit; what unpacks to more is an attack. */
    private static final int BODY_LIMIT = 16 * 1024 * 1024;

    /** Smaller answers do not get smaller by packing. */
    private static final int PACK_FROM = 200;

    private final Round round;
    private final Function<ServerRequest, Party> party;

    /** Who is at the other end: a device, and the rights of its account at this moment. */
    public record Party(long device, Rights rights) {}

    public Sync(Round round, Function<ServerRequest, Party> party) {
        this.round = round;
        this.party = party;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().POST("/sync", this::answer).build();
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        Party who = party.apply(request);
        try {
            Value.Fields body = Body.fields(request, BODY_LIMIT);
            Round.Reply reply = round.answer(who.device(), who.rights(), SyncText.read(who.device(), body));
            return packed(request, Json.write(SyncText.write(reply)));
        } catch (SyncText.Malformed broken) {
            throw Refused.malformed("malformed", broken.where());
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
}
