package org.sala.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Rules;

/** Reads one shelf for a device: from the beginning, or what its log names since the device's checkpoint. */
final class ShelfReader {
    private final Rules rules;

    ShelfReader(Rules rules) {
        this.rules = rules;
    }

    /** What is new on one shelf after {@code from}, {@code room} records of it at most; empty when nothing is. */
    Optional<Round.Shelf> next(
            Journal.Reading reading, Rights rights, Scope scope, Round.@Nullable Checkpoint from, long head, int room) {
        if (from != null && from.isComplete() && from.sequence() == head) {
            return Optional.empty();
        }
        boolean isTooOld = from != null && (from.sequence() > head || from.sequence() < reading.floor(scope));
        if (from == null || isTooOld) {
            return Optional.of(load(reading, rights, scope, new Round.Checkpoint(head, 0), null, room));
        }
        if (!from.isComplete()) {
            return Optional.of(load(reading, rights, scope, from, from, room));
        }
        return Optional.of(follow(reading, rights, scope, from, head, room));
    }

    /** A first load walks the shelf in id order; what changes meanwhile is in the log from where the load began. */
    private Round.Shelf load(
            Journal.Reading reading,
            Rights rights,
            Scope scope,
            Round.Checkpoint start,
            Round.@Nullable Checkpoint from,
            int room) {
        List<RecordId> members = reading.members(scope, start.after(), room);
        boolean isWhole = members.size() < room;
        Round.Checkpoint to = isWhole
                ? Round.Checkpoint.complete(start.sequence())
                : new Round.Checkpoint(start.sequence(), members.getLast().number());
        List<Round.Line> lines = lines(reading, rights, scope, members).stream()
                .filter(line -> line.fields() != null)
                .toList();
        return new Round.Shelf(scope, from, to, lines);
    }

    private Round.Shelf follow(
            Journal.Reading reading, Rights rights, Scope scope, Round.Checkpoint from, long head, int room) {
        Journal.Touched touched = reading.touched(scope, from.sequence(), head, room);
        return new Round.Shelf(
                scope,
                from,
                Round.Checkpoint.complete(touched.upTo()),
                lines(reading, rights, scope, touched.records()));
    }

    private List<Round.Line> lines(Journal.Reading reading, Rights rights, Scope scope, List<RecordId> records) {
        Map<RecordId, Row> rows = new LinkedHashMap<>(reading.rows(Set.of(scope.area()), records));
        Set<RecordId> owners = new LinkedHashSet<>();
        rows.values().stream()
                .filter(row -> row.owner() != null && !rows.containsKey(row.owner()))
                .forEach(row -> owners.add(Objects.requireNonNull(row.owner())));
        Map<RecordId, Row> people = owners.isEmpty() ? Map.of() : reading.rows(Set.of(scope.area()), owners);
        List<Round.Line> lines = new ArrayList<>();
        for (RecordId record : records) {
            Row row = rows.get(record);
            if (row == null || rights.mayKnowOf(row)) {
                lines.add(line(rights, scope, record, row, row == null ? null : owner(row, rows, people)));
            }
        }
        return lines;
    }

    private @Nullable Row owner(Row row, Map<RecordId, Row> rows, Map<RecordId, Row> people) {
        if (row.owner() == null) {
            return rules.type(row.type()).filter(type -> type.isPerson()).isPresent() ? row : null;
        }
        Row near = rows.get(row.owner());
        return near == null ? people.get(row.owner()) : near;
    }

    private static Round.Line line(
            Rights rights, Scope scope, RecordId record, @Nullable Row row, @Nullable Row owner) {
        if (row == null || !row.scopes().contains(scope)) {
            return new Round.Line(record, "", 0, null);
        }
        return rights.show(row, owner)
                .map(fields -> new Round.Line(record, row.type(), row.rv(), fields))
                .orElseGet(() -> new Round.Line(record, "", 0, null));
    }
}
