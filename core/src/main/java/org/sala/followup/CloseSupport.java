package org.sala.followup;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Ends the support of a person, for a reason that says how it went. */
public record CloseSupport(Seen person) {
    public Draft close(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("support ends for a reason");
        }
        return Draft.command(person, "person.close", Value.Fields.of("reason", new Value.Text(reason)));
    }
}
