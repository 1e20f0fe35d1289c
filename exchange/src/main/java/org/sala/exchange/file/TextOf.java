package org.sala.exchange.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sala.rule.Value;

/** What others wrote as text: the bytes of a file, and values that may have been typed in as numbers. */
public final class TextOf {
    /** Larger files are left out. */
    public static final int BYTES_LIMIT = 64 * 1024 * 1024;

    /** A letter that no text has and no database keeps: the file was damaged, or is not text. */
    private static final char NOTHING = '\0';

    private static final char UNREADABLE = '\uFFFD';

    private TextOf() {}

    /** One value's text without the blanks around it; empty when it is blank, or neither text nor number. */
    public static Optional<String> value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.isBlank() ? Optional.empty() : Optional.of(text.strip());
            case Value.Whole(long number) -> Optional.of(Long.toString(number));
            case Value.Decimal(double number) -> Optional.of(Double.toString(number));
            case Value.Flag flag -> Optional.empty();
            case Value.Nothing nothing -> Optional.empty();
            case Value.Items items -> Optional.empty();
            case Value.Fields fields -> Optional.empty();
        };
    }

    /**
     * A file's text, or empty when the file is too large to be read. UTF-8 is expected, UTF-16 recognised by its mark; bytes that are
     * neither are shown as such and found.
     */
    public static Optional<String> bytes(String file, byte[] bytes, Findings findings) {
        if (bytes.length > BYTES_LIMIT) {
            findings.leftOut(
                    Finding.Spot.file(file), "file-too-large", "most", Integer.toString(BYTES_LIMIT / 1024 / 1024));
            return Optional.empty();
        }
        Charset charset = charset(bytes);
        String text = strict(bytes, charset).orElseGet(() -> {
            findings.look(Finding.Spot.file(file), "not-utf-8");
            return new String(bytes, charset);
        });
        if (text.indexOf(NOTHING) >= 0) {
            findings.look(Finding.Spot.file(file), "not-utf-8");
        }
        return Optional.of(withoutMark(text).replace(NOTHING, UNREADABLE));
    }

    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
