package org.sala.server.house;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words that must not stand in certain files. */
record BannedText(Predicate<Source> where, Function<Source, String> part, Pattern banned, String instead)
        implements TidyRule {

    static BannedText inCode(Predicate<Source> where, String banned, String instead) {
        return new BannedText(where, Source::code, Pattern.compile(banned), instead);
    }

    static BannedText anywhere(Predicate<Source> where, String banned, String instead) {
        return new BannedText(where, Source::text, Pattern.compile(banned), instead);
    }

    @Override
    public List<Finding> findings(Source source) {
        if (!where.test(source)) return List.of();
        var text = part.apply(source);
        return banned.matcher(text)
                .results()
                .map(match -> new Finding(source.path(), lineOf(text, match.start()), match.group(), instead))
                .toList();
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
