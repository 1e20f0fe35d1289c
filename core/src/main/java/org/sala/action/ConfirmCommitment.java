package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** The side that received a promise confirms, before a witness, that it was kept. */
public record ConfirmCommitment(Seen commitment) {
    public Draft confirm(LocalDate on, String witness) {
        return Draft.command(
                commitment,
                "commitment.confirm",
                Value.Fields.NONE
                        .with("confirmedOn", new Value.Text(on.toString()))
                        .with("confirmWitness", new Value.Text(witness)));
    }
}
