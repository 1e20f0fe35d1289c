package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** The money was given out; a picture of the receipt can come later. */
public record PaySpending(Seen spending) {
    public Draft pay(LocalDate on) {
        return Draft.command(spending, "spending.pay", Value.Fields.of("paidOn", new Value.Text(on.toString())));
    }

    /** {@code picture} is a small image as a data address, such as a phone makes of a receipt. */
    public Draft receipt(String picture) {
        return Draft.edit(
                spending.id(), "spending", spending.rv(), Value.Fields.of("receipt", new Value.Text(picture)));
    }
}
