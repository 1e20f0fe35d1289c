package org.sala.exchange.hsds;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/**
 * One of our fields in the words of HSDS, both ways: how it is read from a document, and how a document says a new value of it.
 *
 * @param key the document's own name, where the field is that and nothing else; empty where it is put together
 * @param read the value, or nothing
 * @param write the document with that value; called only when the document says something else
 */
record Translation(
        String field,
        String key,
        Function<Value.Fields, Value> read,
        BiFunction<Value.Fields, Value, Value.Fields> write) {

    /** A text that has the same meaning in both. */
    static Translation text(String field, String key) {
        return new Translation(
                field,
                key,
                document -> TextOf.value(document.get(key))
                        .<Value>map(Value.Text::new)
                        .orElse(Value.Nothing.NOTHING),
                (document, value) -> document.with(key, value));
    }

    /** A whole number that has the same meaning in both. */
    static Translation whole(String field, String key) {
        return new Translation(
                field,
                key,
                document -> Plain.number(document.get(key))
                        .filter(Value.Whole.class::isInstance)
                        .orElse(Value.Nothing.NOTHING),
                (document, value) -> document.with(key, value));
    }

    /** A field that is put together from several places of the document. */
    static Translation made(
            String field, Function<Value.Fields, Value> read, BiFunction<Value.Fields, Value, Value.Fields> write) {
        return new Translation(field, "", read, write);
    }
}
