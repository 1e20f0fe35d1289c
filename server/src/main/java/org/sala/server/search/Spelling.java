package org.sala.server.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One way of writing for what people write in several. Lao signs can be typed in any order that looks right, and some letters in two ways:
 * water is ນ້ຳ, ນ້ໍາ or ນໍ້າ. Folded, tones and other marks do not matter either.
 */
final class Spelling {
    /** So many letters tell one misspelt Lao word from another. */
    private static final int PART = 3;

    private static final String TONES = "[\u0ec8-\u0ecb]";
    private static final Pattern BROKEN_AM =
            Pattern.compile("(" + TONES + "*)\u0ecd(" + TONES + "*)\u0eb2(" + TONES + "*)");
    private static final Pattern TONE_AFTER_AM = Pattern.compile("\u0eb3(" + TONES + "+)");
    private static final Pattern TONE_FIRST =
            Pattern.compile("(" + TONES + "+)([\u0eb1\u0eb4-\u0eb9\u0ebb\u0ecd\u0ebc]+)");
    private static final Pattern TWICE = Pattern.compile("([\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd])\\1+");
    private static final Pattern UNSEEN = Pattern.compile("[\u200b-\u200d\u2060\ufeff\u00ad]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f\u0ec8-\u0ecc]");
    private static final Pattern NOT_LAO = Pattern.compile("[^\u0e80-\u0eff]+");

    private Spelling() {}

    /** Small letters, one kind of blank, each Lao syllable in one spelling. */
    static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        plain = BLANKS.matcher(UNSEEN.matcher(plain).replaceAll("")).replaceAll(" ");
        // Two of the vowel written first look like the other one; h before these letters is written together or apart.
        plain = plain.replace("\u0ec0\u0ec0", "\u0ec1")
                .replace("ຫນ", "ໜ")
                .replace("ຫມ", "ໝ")
                .replace("ຫລ", "ຫ\u0ebc");
        plain = TONE_AFTER_AM.matcher(plain).replaceAll("$1\u0eb3");
        plain = BROKEN_AM.matcher(plain).replaceAll("$1$2$3\u0eb3");
        plain = TONE_FIRST.matcher(plain).replaceAll("$2$1");
        return TWICE.matcher(plain).replaceAll("$1").strip();
    }

    /** Of a normal text: without tones and accents, and with one letter for what sounds alike. */
    static String folded(String normal) {
        String apart = Normalizer.normalize(normal, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('ຣ', 'ລ').replace('\u0ebd', 'ຍ');
    }

    /** The Lao of a text in overlapping parts of three letters: what is left of a word when one letter of it is wrong. */
    static List<String> parts(String normal) {
        List<String> parts = new ArrayList<>();
        for (String run : NOT_LAO.split(folded(normal), -1)) {
            for (int at = 0; at + PART <= run.length(); at++) parts.add(run.substring(at, at + PART));
        }
        return parts;
    }
}
