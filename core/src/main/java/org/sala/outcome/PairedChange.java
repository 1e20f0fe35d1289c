package org.sala.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * What one score has told of one person: the first time beside the last. Change is told only where the score was found at least twice, so
 * that nobody is compared with somebody else. The phone's twin is {@code phone/outcome/paired.js}.
 *
 * @param points where the score was found, oldest first
 */
public record PairedChange(String score, List<Point> points) {
    /**
     * One time that it was found.
     *
     * @param on the day as it was told; may be empty
     * @param mode how the questions were asked: being read to makes people answer more kindly
     */
    public record Point(String on, String mode, long value, Optional<String> band) {}

    public PairedChange {
        points = List.copyOf(points);
    }

    /** By score, in the instrument's order; {@code rows} may hold anything of the person. */
    public static List<PairedChange> of(Instrument instrument, Collection<Row> rows) {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        instrument.scores().forEach(code -> points.put(code, new ArrayList<>()));
        for (Row measure : inForce(instrument.code(), rows)) {
            for (Score score : instrument.score(measure.data().fields("answers"))) {
                if (score.value().isPresent()) {
                    points.getOrDefault(score.code(), new ArrayList<>()).add(point(measure, score));
                }
            }
        }
        return points.entrySet().stream()
                .map(entry -> new PairedChange(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Point point(Row measure, Score score) {
        return new Point(
                measure.data().text("on").orElse(""),
                measure.data().text("mode").orElse(""),
                score.value().orElseThrow(),
                score.band());
    }

    /** Oldest first, without those that a later one corrects. */
    private static List<Row> inForce(String instrument, Collection<Row> rows) {
        Set<RecordId> corrected =
                rows.stream().flatMap(row -> row.reference("corrects").stream()).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.type().equals("measure"))
                .filter(row -> row.data().text("instrument").equals(Optional.of(instrument)))
                .filter(row -> !corrected.contains(row.id()))
                .sorted(Comparator.comparing((Row row) -> row.data().text("on").orElse(""))
                        .thenComparing(Row::id))
                .toList();
    }

    /** The last against the first; empty when it was found less than twice. */
    public OptionalLong change() {
        return points.size() < 2
                ? OptionalLong.empty()
                : OptionalLong.of(points.getLast().value() - points.getFirst().value());
    }

    /** False when the first and the last were asked in different ways, and so compare badly. */
    public boolean isSameMode() {
        return points.isEmpty()
                || points.getFirst().mode().equals(points.getLast().mode());
    }
}
