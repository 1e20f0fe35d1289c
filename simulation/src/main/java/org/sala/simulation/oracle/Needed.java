package org.sala.simulation.oracle;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;

/** Which rights a record needs to be seen at all: by what it says, and by everything that it is about. */
final class Needed {
    private final Shapes shapes;
    private final Mirror mirror;

    Needed(Shapes shapes, Mirror mirror) {
        this.shapes = shapes;
        this.mirror = mirror;
    }

    /** The rights that its category needs, and the categories that a thing to settle tells of; and those that are written on it. */
    Set<String> writtenOn(Standing record) {
        Value.Fields data = record.data();
        Set<String> rights = new TreeSet<>(data.texts("rights"));
        Stream.of(data, data.fields("change").fields("payload"), data.fields("current"), data.fields("proposed"))
                .flatMap(fields -> fields.text("category").stream())
                .flatMap(category -> shapes.sensitiveCategory(category).stream())
                .forEach(rights::add);
        return rights;
    }

    /** The same along everything of the same person that it names, however far: whether or not anybody wrote it down. */
    Set<String> by(Standing record) {
        return along(record, new TreeSet<>());
    }

    private Set<String> along(Standing record, Set<Long> seen) {
        Set<String> rights = new TreeSet<>(writtenOn(record));
        if (record.owner() == null || !seen.add(record.id())) {
            return rights;
        }
        for (String field : record.data().values().keySet()) {
            boolean isReference =
                    shapes.field(record.type(), field).text("kind").equals(Optional.of("reference"));
            OptionalLong named = isReference ? record.data().whole(field) : OptionalLong.empty();
            @Nullable Standing other = named.isPresent() ? mirror.find(named.getAsLong()) : null;
            if (other != null && record.owner().equals(other.owner())) {
                rights.addAll(along(other, seen));
            }
        }
        return rights;
    }
}
