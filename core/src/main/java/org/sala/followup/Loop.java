package org.sala.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * How a referral ended for the person. "Sent" is not success: the loop is closed only when the person, or the receiver, says that the
 * person went. What the worker or the family believes is shown, but closes nothing.
 *
 * @param by who confirmed it, {@code person} or {@code receiver}
 * @param went the latest that was said
 * @param helped the latest that was said
 * @param stopped everything that was said to stand in the way
 * @param on the day of the confirmation
 * @param isSuccess closed, and the latest word of the person or the receiver is that it helped, at least in part
 */
public record Loop(
        boolean isClosed,
        Optional<String> by,
        Optional<String> went,
        Optional<String> helped,
        List<String> stopped,
        Optional<LocalDate> on,
        boolean isSuccess) {

    /** {@code rows} may hold anything of the person; only follow-ups of this referral are read. */
    public static Loop of(RecordId referral, Collection<Row> rows) {
        List<Row> told = Told.inOrder(rows, "followup").stream()
                .filter(row -> row.reference("referral").equals(Optional.of(referral)))
                .toList();
        List<Row> firstHand = told.stream()
                .filter(row -> Told.is(row, "source", "person", "receiver"))
                .toList();
        Optional<Row> confirmed =
                firstHand.stream().filter(row -> Told.is(row, "went", "yes")).findFirst();
        boolean isHelp = latest(firstHand, "helped")
                .filter(List.of("yes", "partly")::contains)
                .isPresent();
        return new Loop(
                confirmed.isPresent(),
                confirmed.flatMap(row -> row.data().text("source")),
                latest(told, "went"),
                latest(told, "helped"),
                told.stream()
                        .flatMap(row -> row.data().texts("stopped").stream())
                        .distinct()
                        .toList(),
                confirmed.flatMap(row -> Told.day(row, "on")),
                confirmed.isPresent() && isHelp);
    }

    private static Optional<String> latest(List<Row> told, String field) {
        return told.stream().flatMap(row -> row.data().text(field).stream()).reduce((first, last) -> last);
    }
}
