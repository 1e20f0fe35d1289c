package org.sala.exchange.hsds;

import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/**
 * One organization or service in the shape of HSDS 3.0 JSON, wherever it came from.
 *
 * @param row the line of the table, or the number of the document in its file
 */
record Document(String file, int row, Value.Fields fields) {
    Optional<String> id() {
        return TextOf.value(fields.get("id"));
    }

    Finding.Spot spot(String field) {
        return new Finding.Spot(file, row, field);
    }

    Document with(Value.Fields changed) {
        return new Document(file, row, changed);
    }
}
