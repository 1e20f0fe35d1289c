package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Somebody who decides on money says how much a fund has from now on, and why: more has come, or less than was hoped for. */
public record SetBudget(Seen fund) {
    public Draft set(long budget, String why, LocalDate on) {
        Value.Fields fields = Value.Fields.of("budget", new Value.Whole(budget))
                .with("note", new Value.Text(why))
                .with("budgetOn", new Value.Text(on.toString()));
        return Draft.command(fund, "fund.set-budget", fields);
    }

    /** Nothing more is asked of it. */
    public Draft close() {
        return Draft.command(fund, "fund.close", Value.Fields.NONE);
    }
}
