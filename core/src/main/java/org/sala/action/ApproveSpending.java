package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Somebody other than who asked says whether the money may be spent. */
public record ApproveSpending(Seen spending) {
    public Draft approve(LocalDate on) {
        return Draft.command(
                spending, "spending.approve", Value.Fields.NONE.with("approvedOn", new Value.Text(on.toString())));
    }

    public Draft refuse(String reason) {
        return Draft.command(spending, "spending.refuse", Value.Fields.NONE.with("reason", new Value.Text(reason)));
    }
}
