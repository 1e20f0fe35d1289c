package org.sala.server.listing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.sala.exchange.json.Json;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** An answer that anybody may keep for a while, and need not get again while it is the same. */
final class PublicAnswer {
    /** Long enough to spare a busy server, and short enough that a service which closed is gone soon. */
    static final String KEPT = "public, max-age=60";

    private PublicAnswer() {}

    static ServerResponse of(ServerRequest request, PublicDocuments.Told told) {
        byte[] bytes = Json.write(told.document()).getBytes(StandardCharsets.UTF_8);
        // What was asked in a body, nobody on the way may keep.
        boolean isPrivate = request.method().equals(HttpMethod.POST);
        String hash = hash(bytes);
        boolean isSame = !isPrivate
                && String.valueOf(request.servletRequest().getHeader("If-None-Match"))
                        .contains(hash);
        var answer = ServerResponse.status(isSame ? 304 : 200).header("Cache-Control", isPrivate ? "no-store" : KEPT);
        // A weak one, since the same is sent packed and unpacked.
        if (!isPrivate) answer.header("ETag", "W/\"" + hash + "\"");
        if (!isPrivate && told.changed() > 0) answer.header("Last-Modified", day(told.changed()));
        return isSame
                ? answer.build()
                : answer.header("Content-Type", "application/json").body(bytes);
    }

    private static String day(long millis) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
