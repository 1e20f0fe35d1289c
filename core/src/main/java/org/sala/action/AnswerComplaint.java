package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Those above the village answer a complaint, or close it and say why. */
public record AnswerComplaint(Seen complaint) {
    public Draft answer(String answer, LocalDate on) {
        return Draft.command(
                complaint,
                "complaint.answer",
                Value.Fields.NONE
                        .with("answer", new Value.Text(answer))
                        .with("answeredOn", new Value.Text(on.toString())));
    }

    public Draft close(String reason) {
        return Draft.command(complaint, "complaint.close", Value.Fields.NONE.with("reason", new Value.Text(reason)));
    }
}
