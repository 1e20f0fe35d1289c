package org.sala.referral;

import java.time.LocalDate;
import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Passes a person on: an intermediary found somebody better placed. The first referral is completed, since it led on, and the next one
 * remembers it; the next receiver needs the person's consent like any other.
 */
public record PassOnReferral(Row first, LocalDate today) {
    /** The fields of the first go along, but for the receiver; {@code at} is the place of the first draft in its submission. */
    public List<Draft> passOn(int at, RecordId service, RecordId organization, long by) {
        Value.Fields kept = Value.Fields.NONE;
        for (String name : List.of("need", "words", "share", "category", "urgency", "by")) {
            kept = kept.with(name, first.data().get(name));
        }
        Request request = Request.of(new Referral(first).person(), service, organization, by)
                .basedOn(first.id());
        Request next = new Request(request.fields().with(kept));
        Draft completed = new CompleteReferral(Answer.byPhone(first, today, "")).complete();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(completed),
                        new RequestReferral(today).request(at + 1, next).stream())
                .toList();
    }
}
