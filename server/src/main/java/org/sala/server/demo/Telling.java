package org.sala.server.demo;

import java.time.LocalDate;
import java.util.Collection;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Fields of a record, told one after the other. */
final class Telling {
    private Value.Fields fields = Value.Fields.NONE;

    static Telling nothing() {
        return new Telling();
    }

    static Telling of(RecordId person) {
        return new Telling().and("person", person);
    }

    Telling and(String name, String text) {
        return and(name, new Value.Text(text));
    }

    Telling and(String name, long number) {
        return and(name, new Value.Whole(number));
    }

    Telling and(String name, RecordId record) {
        return and(name, record.number());
    }

    Telling and(String name, LocalDate day) {
        return and(name, day.toString());
    }

    Telling and(String name, Collection<String> texts) {
        return texts.isEmpty() ? this : and(name, Value.Items.ofTexts(texts));
    }

    Telling and(String name, Value value) {
        fields = fields.with(name, value);
        return this;
    }

    Telling yes(String name) {
        return and(name, new Value.Flag(true));
    }

    Value.Fields fields() {
        return fields;
    }
}
