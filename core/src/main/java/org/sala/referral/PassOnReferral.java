package org.sala.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sala.journal.Draft;
import org.sala.journal.Seen;

/**
 * Passes a person on: an intermediary found somebody better placed. The first referral is completed, since it led on, and the next one
 * remembers it; the next receiver needs the person's consent like any other.
 */
public record PassOnReferral(Seen first, LocalDate today) {
    /** {@code at} is the place of the first draft in its submission. */
    public List<Draft> passOn(int at, Request next) {
        Draft completed = new CompleteReferral(Answer.byPhone(first, today, "")).complete();
        List<Draft> asked = new RequestReferral(today).request(at + 1, next.basedOn(first.id()));
        return Stream.concat(Stream.of(completed), asked.stream()).toList();
    }
}
