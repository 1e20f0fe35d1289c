package org.sala.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * Days that a person waited from the day a need was written down. Empty where it has not happened, or where no day was told.
 *
 * @param contact until somebody was reached
 * @param connection until the person was confirmed to have gone where they were referred for it
 * @param outcome until they said that it helped, at least in part
 */
public record Waits(Optional<Long> contact, Optional<Long> connection, Optional<Long> outcome) {
    public static Waits of(Row need, Collection<Row> rows) {
        Optional<LocalDate> start = Told.day(need, "on");
        Set<RecordId> referrals = rows.stream()
                .filter(row -> row.type().equals("referral"))
                .filter(row -> row.reference("need").equals(Optional.of(need.id())))
                .map(Row::id)
                .collect(Collectors.toSet());
        return new Waits(
                since(start, Told.inOrder(rows, "contact").stream().filter(row -> Told.is(row, "result", "reached"))),
                since(start, confirmed(rows, referrals)),
                since(start, confirmed(rows, referrals).filter(row -> Told.is(row, "helped", "yes", "partly"))));
    }

    private static Stream<Row> confirmed(Collection<Row> rows, Set<RecordId> referrals) {
        return Told.inOrder(rows, "followup").stream()
                .filter(row ->
                        row.reference("referral").filter(referrals::contains).isPresent())
                .filter(row -> Told.is(row, "went", "yes") && Told.is(row, "source", "person", "receiver"));
    }

    private static Optional<Long> since(Optional<LocalDate> start, Stream<Row> rows) {
        return start.flatMap(from -> rows.flatMap(row -> Told.day(row, "on").stream())
                .filter(day -> !day.isBefore(from))
                .min(LocalDate::compareTo)
                .map(day -> ChronoUnit.DAYS.between(from, day)));
    }
}
