package org.sala.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * How many referrals reached their end. A draft was never asked and an error never happened; everything else that was asked counts,
 * whether or not anybody knows what became of it.
 *
 * @param answered the receiver said yes or no
 * @param closed the person or the receiver confirmed that the person went
 * @param helped the person or the receiver said as well that it helped, at least in part
 */
public record LoopRate(int asked, int answered, int closed, int helped) {
    public static LoopRate of(Collection<Row> rows) {
        List<Row> asked = rows.stream()
                .filter(row -> row.type().equals("referral"))
                .filter(row -> !Told.is(row, Row.STATUS, "draft", "entered-in-error"))
                .filter(row -> Told.day(row, "requestedOn").isPresent()
                        || !row.status().equals("cancelled"))
                .toList();
        Map<RecordId, List<Row>> told = rows.stream()
                .filter(row -> row.type().equals("followup")
                        && row.reference("referral").isPresent())
                .collect(Collectors.groupingBy(row -> row.reference("referral").orElseThrow()));
        int answered = 0;
        int closed = 0;
        int helped = 0;
        for (Row referral : asked) {
            Loop loop = Loop.of(referral.id(), told.getOrDefault(referral.id(), List.of()));
            answered += Told.day(referral, "answeredOn").isPresent() ? 1 : 0;
            closed += loop.isClosed() ? 1 : 0;
            helped += loop.isSuccess() ? 1 : 0;
        }
        return new LoopRate(asked.size(), answered, closed, helped);
    }
}
