package org.sala.person;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name sounds, so that it is known again however it was spelt: ບຸນມີ, Bounmy and Boun Mee are one. Lao is written in Latin letters in
 * several ways (French and English, with and without what is not heard), which all come to one here. The phone's twin is
 * {@code phone/person/sound.js}; {@code examples/sounds.json} binds the two.
 */
final class Sound {
    private record Heard(Pattern spelt, String one) {}

    /** Written so or so, the same is heard; in this order. G is ng, C is ch. */
    private static final List<Heard> HEARD = Stream.of(
                    "tch|ch|j>C",
                    "c|q>k",
                    "kh>k",
                    "ph>p",
                    "th>t",
                    "sh|x|z>s",
                    "ng>G",
                    "gn|^n[hy](?=[aeiou])>y",
                    "nh>n",
                    "g>k",
                    "w(?![aeiouy])>o",
                    "w>v",
                    "(?<=[^aeiouy])e$>",
                    "ou|oo|ue|eu|oe>u",
                    "ee>i",
                    "y(?![aeiou])>i",
                    "(?<=[^aeiou])(?<!^)y>",
                    "(?<=[aeiou])y>i",
                    "ei>ai",
                    "ae>e",
                    "au>ao",
                    "ie>ia",
                    "uo>ua",
                    "h(?![aeiouy])>",
                    "r(?![aeiou])>",
                    "r>l",
                    "d(?![aeiou])>t",
                    "b(?![aeiou])>p",
                    "(.)\\1+>$1")
            .map(rule -> rule.split(">", 2))
            .map(rule -> new Heard(Pattern.compile(rule[0]), rule[1]))
            .toList();

    private static final Pattern WORDS = Pattern.compile("[\\s\\u200b.,'’-]+");

    /** One letter in so many may have been heard otherwise. */
    private static final int TOLERANCE = 6;

    private Sound() {}

    static String of(String name) {
        return once(WORDS.splitAsStream(name)
                .map(word -> heard(LaoLetters.latin(Spelling.folded(word))))
                .collect(Collectors.joining()));
    }

    private static String heard(String word) {
        String said = word;
        for (Heard rule : HEARD) {
            said = rule.spelt().matcher(said).replaceAll(rule.one());
        }
        return said;
    }

    private static String once(String said) {
        return HEARD.getLast().spelt().matcher(said).replaceAll(HEARD.getLast().one());
    }

    static boolean isLike(String one, String other) {
        String first = of(one);
        String second = of(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && distance(first, second) <= Math.max(first.length(), second.length()) / TOLERANCE;
    }

    /** How many letters must be added, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 0; i < one.length(); i++) {
            int[] next = new int[row.length];
            next[0] = i + 1;
            for (int j = 0; j < other.length(); j++) {
                int changed = row[j] + (one.charAt(i) == other.charAt(j) ? 0 : 1);
                next[j + 1] = Math.min(Math.min(next[j], row[j + 1]) + 1, changed);
            }
            row = next;
        }
        return row[other.length()];
    }
}
