package org.sala.person;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.rule.Value;

/** How somebody is called. Any part may be unknown: a person who has not agreed to a record has none. */
public record PersonName(Optional<String> given, Optional<String> family, Optional<String> called) {
    public static PersonName of(Value.Fields person) {
        return new PersonName(person.text("given"), person.text("family"), person.text("called"));
    }

    /** Given and family name as far as known; may be empty. */
    public String full() {
        return Stream.of(given, family).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** A family name that one of the two has not told says nothing. */
    boolean isLike(PersonName other) {
        boolean isFamilyOpen = family.isEmpty() || other.family.isEmpty();
        return Sound.isLike(full(), other.full())
                || (isFamilyOpen && Sound.isLike(given.orElse(""), other.given.orElse("")));
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
