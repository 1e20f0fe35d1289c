package org.sala.plan;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Ticks a step off, drops it, or takes it up again. */
public record DoStep(Seen step) {
    public Draft done() {
        return moves("do");
    }

    public Draft drop() {
        return moves("drop");
    }

    public Draft replan() {
        return moves("replan");
    }

    private Draft moves(String command) {
        return Draft.command(step, "step." + command, Value.Fields.NONE);
    }
}
