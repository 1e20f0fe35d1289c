package org.sala.person;

import java.util.List;
import java.util.Map;

/**
 * Lao letters as they sound, in rough Latin: good enough to hear that ບຸນມີ and Bounmy are one name, and for nothing else. A vowel written
 * before its consonant is put behind it. The phone's twin is {@code phone/person/lao.js}.
 */
final class LaoLetters {
    private static final Map<Character, String> CONSONANTS = Map.ofEntries(
            Map.entry('ກ', "k"),
            Map.entry('ຂ', "k"),
            Map.entry('ຄ', "k"),
            Map.entry('ງ', "ng"),
            Map.entry('ຈ', "ch"),
            Map.entry('ສ', "s"),
            Map.entry('ຊ', "s"),
            Map.entry('ຍ', "y"),
            Map.entry('ຢ', "y"),
            Map.entry('ດ', "d"),
            Map.entry('ຕ', "t"),
            Map.entry('ຖ', "t"),
            Map.entry('ທ', "t"),
            Map.entry('ນ', "n"),
            Map.entry('ໜ', "n"),
            Map.entry('ບ', "b"),
            Map.entry('ປ', "p"),
            Map.entry('ຜ', "p"),
            Map.entry('ພ', "p"),
            Map.entry('ຝ', "f"),
            Map.entry('ຟ', "f"),
            Map.entry('ມ', "m"),
            Map.entry('ໝ', "m"),
            Map.entry('ລ', "l"),
            Map.entry('\u0ebc', "l"),
            Map.entry('ວ', "v"),
            Map.entry('ຫ', "h"),
            Map.entry('ຮ', "h"),
            Map.entry('ອ', ""));

    private static final Map<Character, String> BEFORE = Map.of('ເ', "e", 'ແ', "e", 'ໂ', "o", 'ໄ', "ai", 'ໃ', "ai");

    private static final Map<Character, String> BEHIND = Map.ofEntries(
            Map.entry('ະ', "a"),
            Map.entry('\u0eb1', "a"),
            Map.entry('າ', "a"),
            Map.entry('\u0eb4', "i"),
            Map.entry('\u0eb5', "i"),
            Map.entry('\u0eb6', "u"),
            Map.entry('\u0eb7', "u"),
            Map.entry('\u0eb8', "u"),
            Map.entry('\u0eb9', "u"),
            Map.entry('\u0ebb', "o"),
            Map.entry('\u0ecd', "o"),
            Map.entry('\u0ebd', "ia"),
            Map.entry('\u0eb3', "am"));

    /** Letters that stand for a vowel, or for the end of one, when no other vowel is theirs. */
    private static final Map<Character, String> HALF = Map.of('ອ', "o", 'ວ', "w", 'ຍ', "y");

    /** Before these ຫ only marks a tone. */
    private static final String TONED = "ງຍນມລວ\u0ebc";

    /** Signs that mean another vowel together than one by one. */
    private static final List<Map.Entry<String, String>> TOGETHER = List.of(
            Map.entry("wy", "uay"),
            Map.entry("eoa", "ao"),
            Map.entry("euo", "ua"),
            Map.entry("ei", "eu"),
            Map.entry("ey", "ia"),
            Map.entry("ea", "e"),
            Map.entry("ow", "ua"),
            Map.entry("iaw", "iao"),
            Map.entry("ew", "eo"),
            Map.entry("aw", "ao"),
            Map.entry("iw", "iu"));

    private final String word;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private LaoLetters(String word) {
        this.word = word;
    }

    /** {@code word} has letters only, folded; what is not Lao stays. */
    static String latin(String word) {
        return new LaoLetters(word).read();
    }

    private String read() {
        String before = "";
        for (at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (BEFORE.containsKey(letter)) {
                before = BEFORE.getOrDefault(letter, "");
            } else if (!CONSONANTS.containsKey(letter)) {
                out.append(BEHIND.getOrDefault(letter, String.valueOf(letter)));
            } else if (letter != 'ຫ' || TONED.indexOf(next(1)) < 0) {
                out.append(CONSONANTS.get(letter)).append(vowel(before));
                before = "";
            }
        }
        return out.toString();
    }

    private char next(int steps) {
        return at + steps < word.length() ? word.charAt(at + steps) : ' ';
    }

    /** The vowel of the consonant at hand, whose signs are read with it. */
    private String vowel(String before) {
        var vowel = new StringBuilder(before);
        while (BEHIND.containsKey(next(1))) {
            at++;
            vowel.append(BEHIND.get(word.charAt(at)));
        }
        while (!vowel.toString().endsWith("am") && isHalfNext()) {
            at++;
            vowel.append(HALF.get(word.charAt(at)));
        }
        String said = vowel.toString();
        if (said.equals("w")) {
            return "ua";
        }
        for (var sign : TOGETHER) {
            said = said.replace(sign.getKey(), sign.getValue());
        }
        return said;
    }

    private boolean isHalfNext() {
        return HALF.containsKey(next(1)) && !BEHIND.containsKey(next(2)) && !(next(1) != 'ອ' && next(2) == 'ອ');
    }
}
