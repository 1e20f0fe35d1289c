package org.sala.server.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.place.Place;

/** How many of the services that were found are of a kind or at a place. Counts of services that the asker sees, never of people. */
final class Facets {
    private static final int MOST = 20;

    private Facets() {}

    record Count<T>(T what, long count) {}

    static List<Count<String>> categories(List<Found.Hit> hits) {
        return most(hits.stream()
                .flatMap(hit -> hit.shown().texts("categories").stream().distinct()));
    }

    static List<Count<Place>> places(List<Found.Hit> hits) {
        return most(hits.stream().flatMap(hit -> hit.chain().stream().limit(1)));
    }

    private static <T> List<Count<T>> most(Stream<T> all) {
        Map<T, Long> counts = all.collect(
                Collectors.groupingBy(Function.identity(), java.util.LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(one -> new Count<>(one.getKey(), one.getValue()))
                .toList();
    }
}
