package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** Its least or greatest age is not a whole number of years, or the least is above the greatest: nobody would be let in. */
final class WrongAges implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        Value.Fields fields = document.fields();
        Optional<Finding> unreadable = Stream.of("minimum_age", "maximum_age")
                .filter(name -> TextOf.value(fields.get(name)).isPresent()
                        && Plain.number(fields.get(name))
                                .filter(Value.Whole.class::isInstance)
                                .isEmpty())
                .map(name -> Finding.look(
                        document.spot(name),
                        "wrong-age",
                        Map.of("found", TextOf.value(fields.get(name)).orElse(""))))
                .findFirst();
        return unreadable.or(() -> swapped(document));
    }

    private static Optional<Finding> swapped(Document document) {
        Optional<Value> least = Plain.number(document.fields().get("minimum_age"));
        Optional<Value> greatest = Plain.number(document.fields().get("maximum_age"));
        boolean isSwapped = least.isPresent()
                && greatest.isPresent()
                && PlaceWords.asDouble(least.get()) > PlaceWords.asDouble(greatest.get());
        return isSwapped
                ? Optional.of(Finding.look(document.spot("minimum_age"), "ages-swapped", Map.of()))
                : Optional.empty();
    }
}
