package org.sala.followup;

import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Takes a person up again, however long ago and however often: setbacks are normal. */
public record ReopenSupport(Row person) {
    public Draft reopen() {
        return Draft.command(person.id(), "person.reopen", person.rv(), Value.Fields.NONE);
    }
}
