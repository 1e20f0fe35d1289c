package org.sala.gathering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * Who was in the room of one gathering, as all counts together tell it. Whatever order they arrive in, they come to the same.
 *
 * @param standing the counts that nothing has replaced
 * @param doubtful counts that gave way to another that was meant to replace the same one: the later record stands until somebody looks
 */
public record Attendance(List<Row> standing, List<RecordId> doubtful) {
    static final String TYPE = "attendance";

    /** What was not seen of somebody. */
    public static final String UNKNOWN = "unknown";

    private static final String REPLACES = "replaces";
    private static final String COUNT = "count";

    /** By what the people of a room are told apart. */
    private static final List<String> CODES = List.of("sex", "age", "ethnicity", "role");

    public Attendance {
        standing = List.copyOf(standing);
        doubtful = List.copyOf(doubtful);
    }

    /** {@code counts} are those of one gathering. */
    public static Attendance of(Collection<Row> counts) {
        Map<RecordId, Row> known = counts.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        Map<RecordId, RecordId> last = new HashMap<>();
        Map<RecordId, RecordId> doubtful = new TreeMap<>();
        for (Row row : new TreeMap<>(known).values()) {
            row.reference(REPLACES).filter(known::containsKey).ifPresent(earlier -> {
                RecordId other = last.put(earlier, row.id());
                if (other != null) doubtful.put(other, row.id());
            });
        }
        List<Row> standing = new TreeMap<>(known)
                .values().stream()
                        .filter(row -> !last.containsKey(row.id()) && !doubtful.containsKey(row.id()))
                        .toList();
        List<RecordId> open = doubtful.entrySet().stream()
                .filter(pair -> !last.containsKey(pair.getKey()) && !last.containsKey(pair.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new Attendance(standing, open);
    }

    public long total() {
        return standing.stream().mapToLong(Attendance::count).sum();
    }

    /** How many of each kind: by {@code sex}, {@code age}, {@code ethnicity}, {@code role} or {@code disability}. What was not seen is unknown. */
    public SortedMap<String, Long> by(String partition) {
        return summed(row -> kind(row, partition));
    }

    /** How many each door or phone counted. */
    public SortedMap<String, Long> stations() {
        return summed(row -> row.data().text("station").orElse(""));
    }

    /** How many of a kind: 0 when nobody of it was counted. */
    public long of(String partition, String kind) {
        return by(partition).getOrDefault(kind, 0L);
    }

    private static String kind(Row row, String partition) {
        if (CODES.contains(partition)) {
            return row.data().text(partition).orElse(UNKNOWN);
        }
        return row.data().has(partition) ? (row.data().flag(partition) ? "yes" : "no") : UNKNOWN;
    }

    private SortedMap<String, Long> summed(Function<Row, String> kind) {
        SortedMap<String, Long> sums = new TreeMap<>();
        standing.forEach(row -> sums.merge(kind.apply(row), count(row), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static long count(Row row) {
        return row.data().whole(COUNT).orElse(0);
    }
}
