package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Says what came of a planned visit. */
public record DoVisit(Seen visit) {
    /** What was found, and what was agreed; each agreed fix can become a promise of its own. */
    public Draft done(String findings, String fixes, LocalDate on) {
        return Draft.command(
                visit,
                "visit.do",
                Value.Fields.NONE
                        .with("findings", new Value.Text(findings))
                        .with("fixes", new Value.Text(fixes))
                        .with("doneOn", new Value.Text(on.toString())));
    }

    public Draft missed(String reason) {
        return Draft.command(visit, "visit.miss", Value.Fields.NONE.with("reason", new Value.Text(reason)));
    }

    public Draft cancelled(String reason) {
        return Draft.command(visit, "visit.cancel", Value.Fields.NONE.with("reason", new Value.Text(reason)));
    }
}
