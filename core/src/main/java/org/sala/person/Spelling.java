package org.sala.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for what is typed in several. Lao is written without spaces, and its tone marks and doubled letters are typed in several
 * ways; so both what is sought and where it is sought are folded. The phone's twin is {@code phone/person/spelling.js}.
 */
final class Spelling {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

    /** Tone marks, and breaks that cannot be seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u0ec8-\\u0ecb\\u200b-\\u200d\\ufeff]");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /** Letters and figures only. */
    static String folded(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String seen = UNSEEN.matcher(
                        Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String once = seen.replace("\u0ecd\u0eb2", "\u0eb3")
                .replace("ເເ", "ແ")
                .replace("ຫນ", "ໜ")
                .replace("ຫມ", "ໝ")
                .replace("ຣ", "ລ");
        return NO_LETTERS.matcher(once).replaceAll("");
    }

    /** Whether both say the same thing at all. */
    static boolean isSame(String one, String other) {
        return !folded(one).isEmpty() && folded(one).equals(folded(other));
    }
}
