package org.sala.gathering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** {@code counts} are those of one gathering. Which of them stand is decided as for the cards of a ballot. */
    public static Attendance of(Collection<Row> counts) {
        Map<RecordId, Row> known = new TreeMap<>();
        counts.forEach(row -> known.put(row.id(), row));
        Standing sorted = Standing.of(known.values().stream().map(Card::of).toList());
        List<Row> standing =
                sorted.counted().stream().map(card -> known.get(card.id())).toList();
        return new Attendance(standing, new Doubt(known.values()).among(sorted.rivals()));
    }

    /** Which counts gave way that nobody has looked at since: neither was replaced, nor the one to which it gave way. */
    private static final class Doubt {
        private final Map<RecordId, RecordId> replaced = new HashMap<>();
        private final Map<RecordId, RecordId> last = new HashMap<>();

        Doubt(Collection<Row> inOrder) {
            inOrder.forEach(row -> row.reference(REPLACES).ifPresent(earlier -> {
                replaced.put(row.id(), earlier);
                last.put(earlier, row.id());
            }));
        }

        List<RecordId> among(List<Card> rivals) {
            return rivals.stream()
                    .map(Card::id)
                    .filter(one -> !last.containsKey(one) && !last.containsKey(gaveWayTo(one)))
                    .toList();
        }

        /** The count that took the place which this one, or the one it goes back to, was meant to have. */
        private RecordId gaveWayTo(RecordId rival) {
            RecordId at = rival;
            while (replaced.containsKey(at) && at.equals(last.get(replaced.get(at)))) {
                at = replaced.get(at);
            }
            return last.getOrDefault(replaced.getOrDefault(at, at), at);
        }
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
