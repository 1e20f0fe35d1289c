package org.sala.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** A file as it is sent: its type, its hash (so that a browser that has it gets it only once), and its smaller self. */
public final class ServedFile {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain;charset=utf-8"));

    /** Below this a smaller self is hardly smaller. */
    private static final int WORTH_SHRINKING = 400;

    private final String type;
    private final byte[] bytes;
    private final String hash;
    private byte @Nullable [] small;

    public ServedFile(String path, byte[] bytes) {
        this.type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        this.bytes = bytes;
        this.hash = hash(bytes);
    }

    public static ServedFile json(String text) {
        return new ServedFile("it.json", text.getBytes(StandardCharsets.UTF_8));
    }

    public static boolean isKnownType(String path) {
        return TYPES.containsKey(path.substring(path.lastIndexOf('.') + 1));
    }

    public String hash() {
        return hash;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Sends it, or says that the asker's copy is still right. A copy is kept but asked about each time. */
    public ServerResponse send(HttpServletRequest request) {
        boolean isSmall = type.matches("text/.*|.*json|.*svg.*")
                && bytes.length >= WORTH_SHRINKING
                && String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        String tag = "\"" + hash + (isSmall ? "-gz" : "") + "\"";
        if (String.valueOf(request.getHeader("If-None-Match")).contains(hash)) {
            return ServerResponse.status(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "no-cache")
                    .header("Vary", "Accept-Encoding")
                    .build();
        }
        var response = ServerResponse.ok()
                .header("Content-Type", type)
                .header("ETag", tag)
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Encoding");
        if (isSmall) response.header("Content-Encoding", "gzip");
        return response.body(isSmall ? small() : bytes);
    }

    private synchronized byte[] small() {
        byte[] made = small;
        if (made == null) {
            made = shrunk(bytes);
            small = made;
        }
        return made;
    }

    private static byte[] shrunk(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new Best(out)) {
            gzip.write(bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
