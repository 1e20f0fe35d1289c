package org.sala.gathering;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Begins a gathering, or takes up again one that was closed or cancelled too early. */
public record OpenGathering(Seen gathering) {
    public Draft open() {
        return Draft.command(gathering, "gathering.open", Value.Fields.NONE);
    }

    public Draft again() {
        return Draft.command(gathering, "gathering.reopen", Value.Fields.NONE);
    }
}
