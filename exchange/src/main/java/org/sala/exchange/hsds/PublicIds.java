package org.sala.exchange.hsds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids as HSDS wants them, for what has none of its own: always the same for the same thing of the same Sala, and never those of another Sala.
 *
 * @param namespace of this Sala
 */
public record PublicIds(UUID namespace) {
    private static final Pattern ONE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Whether a directory's own id can stay as it is. */
    public static boolean isOne(String id) {
        return ONE.matcher(id).matches();
    }

    /** Of a record of ours. */
    public String ofRecord(String type, long number) {
        return of(type, Long.toString(number));
    }

    /** Of something that is known by a name within something else. */
    public String of(String within, String name) {
        String whole = namespace + "\n" + within + "\n" + name;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
