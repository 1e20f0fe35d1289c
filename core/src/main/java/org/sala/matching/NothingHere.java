package org.sala.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Nothing fits: why, how often, and what can be done all the same.
 *
 * @param gaps what to note in the register of gaps
 * @param next codes of things to do, such as {@code ask-village}
 */
public record NothingHere(List<Why> why, List<String> gaps, List<String> next) {
    private static final String OTHER_NEED = "other-need";

    /** A reason for leaving services out, and how many it left out. */
    public record Why(String code, int count) {}

    static NothingHere of(List<Match> excluded, Reasons reasons) {
        Map<String, Integer> counts = new TreeMap<>();
        excluded.forEach(match -> match.reasons().forEach(reason -> counts.merge(reason.code(), 1, Integer::sum)));
        List<Why> why = counts.entrySet().stream()
                .map(entry -> new Why(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Why::count).reversed())
                .toList();
        List<String> gaps = excluded.stream()
                .filter(match -> match.reasons().stream()
                        .noneMatch(reason -> reason.code().equals(OTHER_NEED)))
                .flatMap(match -> match.reasons().stream())
                .map(Reason::code)
                .map(reasons::gap)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        List<String> next = Stream.concat(
                        why.stream().map(Why::code).map(reasons::next).flatMap(List::stream), reasons.next("").stream())
                .distinct()
                .toList();
        return new NothingHere(why, gaps.isEmpty() ? List.of("no-service") : gaps, next);
    }
}
