package org.sala.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Makes a thing to settle out of a change that could not simply apply: both stories, and the person who decides. */
final class Settling {
    /** The type of such a record. */
    static final String TYPE = "settle";

    private static final String DECIDER = "decider";

    private final Rules rules;
    private final Shelving shelving;
    private final Guarding guarding;

    Settling(Rules rules, Shelving shelving, Guarding guarding) {
        this.rules = rules;
        this.shelving = shelving;
        this.guarding = guarding;
    }

    /** Leaves a thing to settle on the desk and names it in the verdict. */
    Verdict leave(
            Desk desk,
            Change change,
            Verdict verdict,
            Value.Fields proposed,
            @Nullable Row owner,
            Rights rights,
            Moment moment) {
        RecordType type = rules.type(TYPE).orElseThrow();
        Row subject = desk.row(change.subject());
        long area = subject == null ? owner == null ? moment.area() : owner.area() : subject.area();
        String kind = kind(verdict);
        Value.Fields data = data(change, verdict, proposed, subject, owner, moment)
                .with("kind", new Value.Text(kind))
                .with(Row.STATUS, new Value.Text("open"));
        // Elsewhere the person's own shelves say who sees it.
        if (owner == null || kind.equals("held")) {
            data = data.with(
                    "place",
                    new Value.Whole(
                            placeOf(owner).orElseGet(() -> placeOf(subject).orElse(area))));
        }
        Value.Fields told = guarding.guarded(desk, type, data);
        Row open = nearest(kind, subject, owner)
                .map(account -> row(change, type, area, decidedBy(told, account), owner, kind))
                .filter(settle -> rights.isShownTo(settle.data().whole(DECIDER).orElseThrow(), settle, owner))
                .findFirst()
                .orElseGet(() -> row(change, type, area, bySupervisor(told, owner, rights, area), owner, kind));
        desk.put(open, open.data());
        return verdict.with("settle", new Value.Whole(change.id().settling().number()));
    }

    private Row row(Change change, RecordType type, long area, Value.Fields data, @Nullable Row owner, String kind) {
        // What was held may come from somebody who had no right to see the person: only its decider and supervisors see
        // it.
        @Nullable Row shelves = kind.equals("held") ? null : owner;
        Set<Scope> scopes = new LinkedHashSet<>(shelving.scopesOf(type, area, data, shelves));
        var version = new Version(1, Moment.SERVER_DEVICE, 0);
        Map<String, Version> versions = new TreeMap<>();
        data.values().keySet().forEach(name -> versions.put(name, version));
        RecordId ownerId = shelves == null ? null : shelves.id();
        return new Row(change.id().settling(), TYPE, area, ownerId, 1, data, versions, scopes);
    }

    private static String kind(Verdict verdict) {
        return switch (verdict.outcome()) {
            case TO_SETTLE -> "command";
            case CONFLICT -> "proposal";
            default -> "held";
        };
    }

    private static Value.Fields data(
            Change change,
            Verdict verdict,
            Value.Fields proposed,
            @Nullable Row subject,
            @Nullable Row owner,
            Moment moment) {
        Value.Fields data = Value.Fields.NONE
                .with("subject", new Value.Whole(change.subject().number()))
                .with("change", told(change))
                .with("proposed", proposed)
                .with("author", new Value.Whole(moment.author()))
                .with("on", new Value.Text(day(moment.estimated())));
        if (owner != null) {
            data = data.with("person", new Value.Whole(owner.id().number()));
        }
        if (subject != null) {
            data = data.with("current", current(proposed, subject));
        }
        return verdict.details()
                .text("reason")
                .map(reason -> new Value.Text(reason))
                .map(withReason(data))
                .orElse(data);
    }

    private static java.util.function.Function<Value.Text, Value.Fields> withReason(Value.Fields data) {
        return reason -> data.with("reason", reason);
    }

    private static Value.Fields current(Value.Fields proposed, Row subject) {
        Value.Fields current = Value.Fields.NONE.with(Row.STATUS, subject.data().get(Row.STATUS));
        for (String name : proposed.values().keySet()) {
            current = current.with(name, subject.data().get(name));
        }
        return current;
    }

    private static String day(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    /** A change as a tree, from which it can be decided anew. */
    static Value.Fields told(Change change) {
        return new Value.Fields(Map.of(
                "device", new Value.Whole(change.id().device()),
                "n", new Value.Whole(change.id().n()),
                "kind", new Value.Text(change.kind().letter()),
                "type", new Value.Text(change.type()),
                "subject", new Value.Whole(change.subject().number()),
                "base", new Value.Whole(change.base()),
                "at", new Value.Whole(change.at()),
                "payload", change.payload(),
                "schema", new Value.Whole(change.schema())));
    }

    static Change retold(Value.Fields told) {
        return new Change(
                new ChangeId(told.whole("device").orElseThrow(), told.whole("n").orElseThrow()),
                Kind.ofLetter(told.needText("kind")).orElseThrow(),
                told.needText("type"),
                new RecordId(told.whole("subject").orElseThrow()),
                (int) told.whole("base").orElseThrow(),
                told.whole("at").orElseThrow(),
                told.fields("payload"),
                (int) told.whole("schema").orElseThrow());
    }

    /** The person's own worker decides, or who asked for the referral, if all of it may be seen there; what was held, always the supervisor. */
    private static Stream<Long> nearest(String kind, @Nullable Row subject, @Nullable Row owner) {
        return kind.equals("held")
                ? Stream.empty()
                : Stream.concat(account(owner, "worker"), account(subject, "requestedBy"));
    }

    private static Stream<Long> account(@Nullable Row row, String field) {
        return row == null ? Stream.empty() : row.data().whole(field).stream().boxed();
    }

    private static Value.Fields decidedBy(Value.Fields data, long account) {
        return data.with(DECIDER, new Value.Whole(account));
    }

    private static Value.Fields bySupervisor(Value.Fields data, @Nullable Row owner, Rights rights, long area) {
        OptionalLong supervisor = rights.supervisorOf(placeOf(owner).orElse(null), area);
        return supervisor.isPresent() ? decidedBy(data, supervisor.getAsLong()) : data;
    }

    private static Optional<Long> placeOf(@Nullable Row row) {
        OptionalLong place = row == null ? OptionalLong.empty() : row.data().whole("place");
        return place.isPresent() ? Optional.of(place.getAsLong()) : Optional.empty();
    }
}
