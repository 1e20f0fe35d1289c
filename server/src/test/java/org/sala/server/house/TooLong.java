package org.sala.server.house;

import java.util.List;

/** A file that does not fit into one head. */
final class TooLong implements TidyRule {
    private static final long LINES = 250;

    @Override
    public List<Finding> findings(Source source) {
        if (source.isTest() || !(source.isJava() || source.isPhone())) return List.of();
        long lines = source.text().lines().count();
        if (lines <= LINES) return List.of();
        return List.of(new Finding(
                source.path(),
                0,
                lines + " lines, and " + LINES + " are the most",
                "Two ideas share this file: give each its own."));
    }
}
