package org.sala.consent;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Keeps what a person answered when asked: a yes or a no, for one purpose, signed or said before a witness. Whoever could not be heard by
 * anybody else has not been asked, so what is said needs its witness.
 *
 * @param how the answer was given, with what is known of it
 */
public record AnswerConsent(RecordId person, Value.Fields how) {
    public static AnswerConsent signed(RecordId person, LocalDate on) {
        return new AnswerConsent(person, how("written", on));
    }

    public static AnswerConsent said(RecordId person, String witness, LocalDate on) {
        if (witness.isBlank()) {
            throw new IllegalArgumentException("what is said needs a witness");
        }
        return new AnswerConsent(person, how("spoken", on).with("witness", new Value.Text(witness)));
    }

    private static Value.Fields how(String how, LocalDate on) {
        return Value.Fields.of("how", new Value.Text(how)).with("on", new Value.Text(on.toString()));
    }

    /** In which language it was explained, and which wording was read out. */
    public AnswerConsent explained(String language, String wording) {
        return new AnswerConsent(
                person, how.with("language", new Value.Text(language)).with("words", new Value.Text(wording)));
    }

    /** For one receiver alone: a yes towards nobody else, a no that leaves the others. */
    public AnswerConsent towards(RecordId receiver) {
        return new AnswerConsent(person, how.with("receiver", new Value.Whole(receiver.number())));
    }

    public Draft yes(int at, Purpose purpose) {
        return Draft.making(at, "consent", answer(purpose));
    }

    public Draft no(int at, Purpose purpose) {
        return Draft.making(at, "consent", answer(purpose).with("status", new Value.Text("refused")));
    }

    private Value.Fields answer(Purpose purpose) {
        return how.with("person", new Value.Whole(person.number())).with("purpose", new Value.Text(purpose.code()));
    }

    @Override
    public String toString() {
        return "AnswerConsent[" + person.number() + "]";
    }
}
