package org.sala.server.listing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is searched and what is searched for, written alike. Words are parts of words here: Lao puts no blanks between its own. */
final class SearchWords {
    /** More words of a question than this say nothing more. */
    static final int LIMIT = 8;

    private static final int LENGTH = 6_000;

    private SearchWords() {}

    static String of(Collection<String> texts) {
        String all = plain(String.join(" ", texts));
        return all.substring(0, all.offsetByCodePoints(0, Math.min(LENGTH, all.codePointCount(0, all.length()))));
    }

    static List<String> asked(String text) {
        return Stream.of(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(LIMIT)
                .toList();
    }

    /** NUL is no letter, and no database keeps it. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }
}
