package org.sala.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.journal.RecordId;
import org.sala.place.Spot;
import org.sala.rule.Value;

/**
 * Who asks, and for what.
 *
 * @param fields the person's, as {@code rules/records/person.json} names them and as far as the asker may see them
 * @param category the need
 */
public record Asking(RecordId person, Value.Fields fields, RecordId need, String category, Around around) {
    OptionalLong place() {
        return fields.whole("place");
    }

    /** Where the way begins: at home when that is known, else in the middle of the village. */
    Optional<Spot> start() {
        return around.home().or(() -> around.spotOf(place()));
    }

    List<String> languages() {
        return fields.texts("languages");
    }

    List<String> access() {
        return fields.texts("access").stream()
                .filter(one -> !one.equals("none"))
                .toList();
    }

    boolean findsWalkingHard() {
        return access().contains("walking");
    }

    @Override
    public String toString() {
        return "Asking[" + person.number() + " " + category + "]";
    }
}
