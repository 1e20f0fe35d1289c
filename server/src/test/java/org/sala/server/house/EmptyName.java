package org.sala.server.house;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder, file or class whose name says nothing about what is inside. */
final class EmptyName implements TidyRule {
    private static final Set<String> SAYS_NOTHING = Set.of(
            "common",
            "util",
            "utils",
            "helper",
            "helpers",
            "manager",
            "impl",
            "base",
            "controllers",
            "services",
            "models");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

    @Override
    public List<Finding> findings(Source source) {
        if (!source.isJava() && !source.isPhone()) return List.of();
        return WORD.matcher(source.path().replaceFirst("\\.(test\\.)?(java|js)$", ""))
                .results()
                .flatMap(match -> Stream.of(match.group()))
                .filter(word -> SAYS_NOTHING.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> new Finding(source.path(), 0, "the name says \"" + word + "\"", "Name what is inside."))
                .toList();
    }
}
