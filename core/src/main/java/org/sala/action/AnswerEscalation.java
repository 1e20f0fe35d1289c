package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Those who were asked, or those above them, answer what was passed up: yes, partly or no, in words that the village reads. */
public record AnswerEscalation(Seen escalation) {
    public Draft answer(String decision, String answer, LocalDate on) {
        return Draft.command(
                escalation,
                "escalation.answer",
                Value.Fields.NONE
                        .with("decision", new Value.Text(decision))
                        .with("answer", new Value.Text(answer))
                        .with("answeredOn", new Value.Text(on.toString())));
    }
}
