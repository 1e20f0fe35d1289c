package org.sala.person;

import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Notes that a person lives in another village now. Everything of theirs goes along, to the phones of those who work there. */
public record MovePerson(Row person) {
    public Draft to(long village) {
        return Draft.edit(person.id(), "person", person.rv(), Value.Fields.of("place", new Value.Whole(village)));
    }
}
