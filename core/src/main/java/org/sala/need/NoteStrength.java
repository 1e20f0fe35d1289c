package org.sala.need;

import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Writes down what goes well, who is there, what somebody is good at: help begins with it. */
public record NoteStrength(RecordId person) {
    /** {@code kind} as {@code rules/strengths.json} lists it; the {@code words} need the person's consent and may be empty. */
    public Draft note(int at, String kind, String words) {
        return Draft.fact(
                at,
                "strength",
                Value.Fields.of("person", new Value.Whole(person.number()))
                        .with("kind", new Value.Text(kind))
                        .with("words", words.isBlank() ? Value.Nothing.NOTHING : new Value.Text(words)));
    }
}
