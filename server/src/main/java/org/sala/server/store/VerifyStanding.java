package org.sala.server.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.journal.Version;

/**
 * A record is of the type, belongs to the person, stands in the area and was last written when its changes say: that decides who sees it, and whose word
 * counts.
 */
final class VerifyStanding {
    /** Written by the server itself, not by a device. */
    private static final long SERVER = 0;

    private static final String PERSON = "person";
    private static final String SETTLE = "settle";

    private final Consumer<String> find;

    VerifyStanding(Consumer<String> find) {
        this.find = find;
    }

    void compare(Row row, Replay.Replayed expected) {
        if (!row.type().equals(expected.type())) {
            find.accept(
                    VerifyRecords.name(row) + " is of another type than its changes made, which is " + expected.type());
            return;
        }
        owner(row, expected);
        area(row, expected);
        expected.data().values().keySet().stream()
                .filter(field -> row.data().has(field) && !row.versions().containsKey(field))
                .forEach(field ->
                        find.accept(VerifyRecords.name(row) + " does not say when its " + field + " was written"));
        row.versions().entrySet().stream()
                .filter(version -> !isTold(version.getKey(), version.getValue(), expected))
                .forEach(version -> find.accept(VerifyRecords.name(row) + " says that its " + version.getKey()
                        + " was written otherwise than its changes say"));
    }

    private void owner(Row row, Replay.Replayed expected) {
        @Nullable RecordId owner = ownerOf(expected);
        if (!Objects.equals(owner, row.owner())) {
            find.accept(VerifyRecords.name(row) + " belongs to " + told(row.owner()) + ", its changes say to "
                    + told(owner));
        }
    }

    /** What was held belongs to nobody: its author may have had no right to see the person. */
    private static @Nullable RecordId ownerOf(Replay.Replayed expected) {
        boolean isHeld =
                expected.type().equals(SETTLE) && expected.data().text("kind").equals(Optional.of("held"));
        OptionalLong person = expected.data().whole(PERSON);
        return isHeld || person.isEmpty() ? null : new RecordId(person.getAsLong());
    }

    private static String told(@Nullable RecordId owner) {
        return owner == null ? "nobody" : Long.toString(owner.number());
    }

    private void area(Row row, Replay.Replayed expected) {
        boolean isElsewhere = row.owner() == null
                && expected.area().isPresent()
                && expected.area().getAsLong() != row.area();
        if (isElsewhere) {
            find.accept(VerifyRecords.name(row) + " stands in area " + row.area() + ", its changes say in "
                    + expected.area().getAsLong());
        }
        row.scopes().stream()
                .map(Scope::area)
                .filter(area -> area != row.area())
                .distinct()
                .forEach(area -> find.accept(
                        VerifyRecords.name(row) + " stands in area " + row.area() + " and on a shelf of area " + area));
    }

    private static boolean isTold(String name, Version version, Replay.Replayed expected) {
        Replay.@Nullable Told told = expected.history().get(version.rv());
        if (told == null) {
            return false;
        }
        // One element of a union is named after its field.
        String field = name.replaceFirst("=.*", "");
        boolean isElement = !field.equals(name);
        boolean isSet = told.effect().set().values().containsKey(field);
        boolean isLast = isElement || lastSet(field, expected) == version.rv();
        boolean isNoted =
                field.equals(ConsentsInForce.FIELD) && !expected.type().equals(PERSON);
        return isNoted
                ? told.effect().set().values().isEmpty() && isBy(version, told)
                : isSet && isLast && isBy(version, told);
    }

    private static int lastSet(String field, Replay.Replayed expected) {
        return expected.history().entrySet().stream()
                .filter(one -> one.getValue().effect().set().values().containsKey(field))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    /** By the device of the line and at its time, or by the server. What a decision let in is still by the device that once sent it. */
    private static boolean isBy(Version version, Replay.Told told) {
        boolean isLeft = told.effect().type().equals(SETTLE)
                && !told.isOfSubject()
                && told.effect().rv() == 1;
        if (isLeft) {
            return version.device() == SERVER && version.at() == 0;
        }
        boolean isByDevice = version.device() == told.device() || version.device() == SERVER || told.isLetIn();
        return isByDevice && version.at() == told.at();
    }
}
