package org.sala.referral;

import java.time.LocalDate;
import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Asks a service to help somebody: writes the referral and sends it, in one action. Without the person's consent the door holds it. */
public record RequestReferral(LocalDate today) {
    /** {@code at} is the place of the first draft in its submission. */
    public List<Draft> request(int at, Request request) {
        return List.of(
                Draft.making(at, Referral.TYPE, request.fields()),
                Draft.command(
                        RecordId.madeByDraft(at),
                        "referral.request",
                        0,
                        Value.Fields.of("requestedOn", new Value.Text(today.toString()))));
    }
}
