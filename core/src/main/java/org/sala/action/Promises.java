package org.sala.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * How promises stand on a day: those that still bind first, the first due first. The phone's twin is {@code phone/action/promises.js}; both
 * pass {@code examples/promises.json}.
 */
public record Promises(List<Standing> list) {
    /** How a promise stands. */
    public enum How {
        /** Its day has passed, or somebody has said that it is late. */
        LATE,
        OPEN,
        /** Who gave it says that it was kept; who received it has not confirmed it. */
        WAITING,
        KEPT,
        KEPT_LATE,
        BROKEN,
        WITHDRAWN;

        /** Whether somebody still has to do something about it. */
        public boolean isOpen() {
            return this == LATE || this == OPEN || this == WAITING;
        }
    }

    /**
     * How one promise stands.
     *
     * @param due the day by which it is to be kept; empty when a record does not say so
     * @param daysLate days by which that day has passed while it was not kept; 0 when it has not
     * @param side the side that gave it
     */
    public record Standing(Row promise, How how, Optional<LocalDate> due, long daysLate, String side) {
        public RecordId id() {
            return promise.id();
        }
    }

    /** How many there are of each sort. */
    public record Tally(int given, int open, int late, int kept, int keptLate, int broken, int withdrawn) {
        static Tally of(List<How> all) {
            return new Tally(
                    all.size(),
                    (int) all.stream().filter(How::isOpen).count(),
                    count(all, How.LATE),
                    count(all, How.KEPT),
                    count(all, How.KEPT_LATE),
                    count(all, How.BROKEN),
                    count(all, How.WITHDRAWN));
        }

        private static int count(List<How> all, How how) {
            return (int) all.stream().filter(how::equals).count();
        }
    }

    public static Promises of(Rules rules, Collection<Row> commitments, LocalDate today) {
        Value.Fields sides = rules.tree().fields("groups").fields("sides");
        return new Promises(commitments.stream()
                .map(row -> standing(row, sides, today))
                .sorted(Comparator.comparing((Standing one) -> !one.how().isOpen())
                        .thenComparing(one -> one.due().orElse(LocalDate.MAX))
                        .thenComparing(Standing::id))
                .toList());
    }

    private static Standing standing(Row row, Value.Fields sides, LocalDate today) {
        Optional<LocalDate> due = day(row, "due");
        How how = how(row, due, today);
        long late = due.filter(day -> how == How.LATE)
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
        return new Standing(
                row,
                how,
                due,
                Math.max(0, late),
                side(sides, row.data().text("by").orElse("")));
    }

    private static How how(Row row, Optional<LocalDate> due, LocalDate today) {
        return switch (row.status()) {
            case "kept" -> isKeptLate(row, due) ? How.KEPT_LATE : How.KEPT;
            case "broken" -> How.BROKEN;
            case "withdrawn" -> How.WITHDRAWN;
            case "said-kept" -> How.WAITING;
            case "late" -> How.LATE;
            default -> due.filter(day -> day.isBefore(today)).isPresent() ? How.LATE : How.OPEN;
        };
    }

    /** Whoever said in time that it was kept, kept it in time, whenever that was confirmed. */
    private static boolean isKeptLate(Row row, Optional<LocalDate> due) {
        Optional<LocalDate> kept = day(row, "saidOn").or(() -> day(row, "confirmedOn"));
        return due.isPresent() && kept.isPresent() && kept.get().isAfter(due.get());
    }

    private static Optional<LocalDate> day(Row row, String field) {
        return row.data().text(field).map(LocalDate::parse);
    }

    /** The side of a party; a party that only newer rules know stands for itself. */
    static String side(Value.Fields sides, String party) {
        return sides.values().keySet().stream()
                .filter(side -> sides.texts(side).contains(party))
                .findFirst()
                .orElse(party);
    }

    public Tally tally() {
        return Tally.of(list.stream().map(Standing::how).toList());
    }

    /** By the side that gave them. */
    public Map<String, Tally> bySide() {
        return tallies(Standing::side);
    }

    /** By the level of the place that they were given at, as {@code levelOf} knows it. */
    public Map<String, Tally> byLevel(Function<Long, String> levelOf) {
        return tallies(one -> levelOf.apply(one.promise().data().whole("place").orElse(0)));
    }

    private Map<String, Tally> tallies(Function<Standing, String> key) {
        Map<String, Tally> tallies = new TreeMap<>();
        list.stream()
                .map(key)
                .distinct()
                .forEach(one -> tallies.put(
                        one,
                        Tally.of(list.stream()
                                .filter(standing -> key.apply(standing).equals(one))
                                .map(Standing::how)
                                .toList())));
        return Map.copyOf(tallies);
    }
}
