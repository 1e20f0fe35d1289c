package org.sala.followup;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Takes a person up again, however long ago and however often: setbacks are normal. */
public record ReopenSupport(Seen person) {
    public Draft reopen() {
        return Draft.command(person, "person.reopen", Value.Fields.NONE);
    }
}
