package org.sala.exchange.hsds;

import java.util.Optional;
import java.util.stream.Stream;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** How to reach somebody: the first phone that is said anywhere, the service's own before its place's before its organization's. */
final class ContactWords {
    private ContactWords() {}

    static Value phone(Value.Fields document) {
        return Stream.concat(Stream.of(document), places(document))
                .map(ContactWords::firstNumber)
                .flatMap(Optional::stream)
                .findFirst()
                .<Value>map(Value.Text::new)
                .orElse(Value.Nothing.NOTHING);
    }

    private static Stream<Value.Fields> places(Value.Fields document) {
        return Plain.objects(document, "service_at_locations").stream()
                .flatMap(place -> Stream.of(place, place.fields("location")));
    }

    private static Optional<String> firstNumber(Value.Fields holder) {
        return Stream.concat(
                        Plain.objects(holder, "phones").stream(),
                        Plain.objects(holder, "contacts").stream()
                                .flatMap(contact -> Plain.objects(contact, "phones").stream()))
                .map(phone -> TextOf.value(phone.get("number")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Value.Fields withPhone(Value.Fields document, Value value) {
        return Plain.inFirst(document, "phones", phone -> phone.with("number", value));
    }
}
