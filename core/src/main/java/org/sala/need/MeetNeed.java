package org.sala.need;

import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Says how it stands with a need: met, met in part, no longer wanted, or open again. */
public record MeetNeed(Row need) {
    public Draft met() {
        return moves("meet", Value.Fields.NONE);
    }

    public Draft partly() {
        return moves("meet-partly", Value.Fields.NONE);
    }

    /** {@code reason} as {@code rules/lifecycles/need.json} lists it. */
    public Draft drop(String reason) {
        return moves("drop", Value.Fields.of("reason", new Value.Text(reason)));
    }

    public Draft reopen() {
        return moves("reopen", Value.Fields.NONE);
    }

    private Draft moves(String command, Value.Fields arguments) {
        return Draft.command(need.id(), "need." + command, need.rv(), arguments);
    }
}
