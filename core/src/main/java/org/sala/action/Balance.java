package org.sala.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * How a fund stands. The phone's twin is {@code phone/action/balance.js}; both pass {@code examples/balance.json}.
 *
 * @param asked what waits for an approval
 * @param approved what may be spent and was not given out yet
 * @param left what can still be approved; never less than nothing
 * @param over what was approved beyond the budget, which somebody has to bring up; nothing in most funds
 * @param course each sum that was approved, first to last, with what was left after it
 */
public record Balance(long budget, long asked, long approved, long paid, long left, long over, List<Entry> course) {
    /**
     * One sum that was approved.
     *
     * @param left what was left after it; less than nothing where it went beyond the budget
     */
    public record Entry(RecordId spending, String day, long amount, long left) {}

    /** {@code spendings} may be those of other funds, too. */
    public static Balance of(Row fund, Collection<Row> spendings) {
        List<Row> own = spendings.stream()
                .filter(row -> row.reference("fund").equals(Optional.of(fund.id())))
                .toList();
        long budget = fund.data().whole("budget").orElse(0);
        long approved = sum(own, "approved");
        long paid = sum(own, "paid");
        long rest = budget - approved - paid;
        return new Balance(
                budget,
                sum(own, "requested"),
                approved,
                paid,
                Math.max(0, rest),
                Math.max(0, -rest),
                course(own, budget));
    }

    /** Whether somebody has to bring up money. */
    public boolean isOver() {
        return over > 0;
    }

    private static long sum(List<Row> spendings, String status) {
        return spendings.stream()
                .filter(row -> row.status().equals(status))
                .mapToLong(Balance::amount)
                .sum();
    }

    private static List<Entry> course(List<Row> spendings, long budget) {
        List<Row> taken = spendings.stream()
                .filter(row -> row.status().equals("approved") || row.status().equals("paid"))
                .sorted(Comparator.comparing(Balance::day).thenComparing(Row::id))
                .toList();
        List<Entry> course = new ArrayList<>();
        long left = budget;
        for (Row spending : taken) {
            left -= amount(spending);
            course.add(new Entry(spending.id(), day(spending), amount(spending), left));
        }
        return List.copyOf(course);
    }

    private static long amount(Row spending) {
        return spending.data().whole("amount").orElse(0);
    }

    private static String day(Row spending) {
        return spending.data()
                .text("approvedOn")
                .or(() -> spending.data().text("on"))
                .orElse("");
    }
}
