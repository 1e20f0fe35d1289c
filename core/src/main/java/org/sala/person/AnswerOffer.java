package org.sala.person;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Keeps what a person answered when help was offered, as it was given. A no changes nothing else. */
public record AnswerOffer(Row person) {
    public Draft yes() {
        return says("agree", Value.Fields.NONE);
    }

    /** {@code reason} as {@code rules/lifecycles/support.json} lists it; the person need not say one: empty then. */
    public Draft no(String reason) {
        return says(
                "decline", reason.isBlank() ? Value.Fields.NONE : Value.Fields.of("reason", new Value.Text(reason)));
    }

    public Draft later(LocalDate next) {
        return says("postpone", Value.Fields.of("next", new Value.Text(next.toString())));
    }

    /** The person could not be reached. */
    public Draft missed(LocalDate next) {
        return says("miss", Value.Fields.of("next", new Value.Text(next.toString())));
    }

    private Draft says(String command, Value.Fields arguments) {
        return Draft.command(person.id(), "person." + command, person.rv(), arguments);
    }
}
