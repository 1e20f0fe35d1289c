package org.sala.simulation.oracle;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;

/**
 * How a record ought to stand, folded from what the ledger says was done.
 *
 * @param owner the person it belongs to; null for a person and for what is nobody's
 * @param shelves keys of the scopes that ought to hold it
 * @param writers by field, the devices whose words are in its present value
 */
record Standing(
        long id,
        String type,
        int rv,
        long area,
        @Nullable Long owner,
        Value.Fields data,
        Set<String> shelves,
        Map<String, Set<Long>> writers) {

    String status() {
        return data.text("status").orElse("");
    }

    Standing on(Set<String> other) {
        return new Standing(id, type, rv, area, owner, data, other, writers);
    }

    boolean isHeld() {
        return type.equals("settle") && data.text("kind").orElse("").equals("held");
    }
}
