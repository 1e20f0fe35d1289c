package org.sala.action;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Those who were asked pass it further up; it still waits for its answer. */
public record PassEscalation(Seen escalation) {
    public Draft pass(long to, String why) {
        return Draft.command(
                escalation,
                "escalation.pass",
                Value.Fields.NONE.with("passedTo", new Value.Whole(to)).with("answer", new Value.Text(why)));
    }
}
