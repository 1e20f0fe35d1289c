package org.sala.plan;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Says how far a goal is reached. Setbacks are normal: a goal may also move back. */
public record ReachGoal(Seen goal) {
    public Draft notYetButALittle() {
        return moves("reach-little");
    }

    public Draft partly() {
        return moves("reach-part");
    }

    public Draft mostly() {
        return moves("reach-most");
    }

    public Draft wholly() {
        return moves("reach");
    }

    /** The person does not want it any more. */
    public Draft drop() {
        return moves("drop");
    }

    private Draft moves(String command) {
        return Draft.command(goal, "goal." + command, Value.Fields.NONE);
    }
}
