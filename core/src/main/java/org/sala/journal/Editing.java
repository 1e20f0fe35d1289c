package org.sala.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sala.rule.FieldPolicy;
import org.sala.rule.FieldRule;
import org.sala.rule.LifeCycle;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Decides edits and facts: makes records, and lays one person's fields over another's by each field's policy. */
final class Editing {
    private final Rules rules;
    private final Shelving shelving;
    private final WellFormed wellFormed;
    private final References references;
    private final Guarding guarding;
    private final Ties ties;

    Editing(Rules rules, Shelving shelving, Guarding guarding, Ties ties) {
        this.rules = rules;
        this.shelving = shelving;
        this.guarding = guarding;
        this.ties = ties;
        this.wellFormed = new WellFormed(rules, shelving);
        this.references = new References(rules);
    }

    /** What was decided, and the values that wait for somebody. */
    record Edited(Verdict verdict, Value.Fields proposed) {
        static Edited of(Verdict verdict) {
            return new Edited(verdict, Value.Fields.NONE);
        }
    }

    Edited decide(Desk desk, Change change, RecordType type, @Nullable Row owner, Moment moment) {
        Optional<Verdict> objection = wellFormed
                .objection(change, type, owner, moment)
                .or(() -> Joining.objection(desk, change, type))
                .or(() -> references.objection(desk, change, type, owner))
                .or(() -> ties.objection(desk, change, type, change.payload(), moment.author()));
        if (objection.isPresent()) {
            return Edited.of(objection.get());
        }
        Row row = desk.row(change.subject());
        if (row != null) {
            return type.isFact()
                    ? Edited.of(Verdict.held("fact-exists"))
                    : edit(desk, change, type, row, owner, moment);
        }
        return Edited.of(make(desk, change, type, owner, moment));
    }

    private Verdict make(Desk desk, Change change, RecordType type, @Nullable Row owner, Moment moment) {
        if (!change.isMaking()) {
            return Verdict.held("unknown-record");
        }
        Value.Fields data = guarding.guarded(desk, type, start(change, type));
        Optional<String> missing = type.missing(data);
        if (missing.isPresent()) {
            return Verdict.heldAt("required-missing", missing.get());
        }
        for (FieldRule rule : type.fields().values()) {
            if (data.has(rule.name()) && !rule.among().isEmpty() && !isAmong(desk, data, rule)) {
                return Verdict.heldAt("not-among", rule.name());
            }
        }
        OptionalLong area = shelving.areaOf(type, data, owner);
        if (area.isEmpty()) {
            return Verdict.held(owner == null && type.ownerField().isPresent() ? "unknown-person" : "unknown-place");
        }
        Set<Scope> scopes = shelving.scopesOf(type, area.getAsLong(), data, owner);
        RecordId ownerId = type.isPerson() || owner == null ? null : owner.id();
        var row = new Row(
                change.subject(),
                type.name(),
                area.getAsLong(),
                ownerId,
                1,
                data,
                versions(data, change, moment),
                scopes);
        desk.put(row, data);
        if (!guarding.of(row).isEmpty()) {
            guarding.passOn(desk, row, owner, moment);
        }
        return Verdict.APPLIED;
    }

    /** Whether the value stands where it must stand too, on a record of the same person. */
    private static boolean isAmong(Desk desk, Value.Fields data, FieldRule rule) {
        return rule.among().stream().anyMatch(path -> {
            int dot = path.indexOf('.');
            OptionalLong named = data.whole(path.substring(0, dot));
            return named.isPresent()
                    && desk.look(new RecordId(named.getAsLong()))
                            .filter(row -> data.whole("person").equals(OptionalLong.of(personOf(row))))
                            .filter(row -> Value.same(row.data().get(path.substring(dot + 1)), data.get(rule.name())))
                            .isPresent();
        });
    }

    private static long personOf(Row row) {
        RecordId owner = row.owner();
        return (owner == null ? row.id() : owner).number();
    }

    private Value.Fields start(Change change, RecordType type) {
        Value.Fields data = Value.Fields.NONE;
        for (var entry : change.payload().values().entrySet()) {
            FieldRule rule = type.fields().get(entry.getKey());
            Value value = rule == null
                    ? entry.getValue()
                    : WellFormed.accept(rule, entry.getValue()).orElseThrow();
            if (rule != null && rule.policy() == FieldPolicy.UNION) {
                value = new Value.Items(FieldDecision.added(value));
            }
            data = data.with(entry.getKey(), value);
        }
        Optional<LifeCycle> cycle = rules.lifeCycleOf(type);
        return cycle.isPresent() && !data.has(Row.STATUS)
                ? data.with(Row.STATUS, new Value.Text(cycle.get().start()))
                : data;
    }

    private static Map<String, Version> versions(Value.Fields data, Change change, Moment moment) {
        var version = new Version(1, change.id().device(), moment.estimated());
        Map<String, Version> versions = new TreeMap<>();
        data.values().keySet().forEach(name -> versions.put(name, version));
        return versions;
    }

    private Edited edit(Desk desk, Change change, RecordType type, Row row, @Nullable Row owner, Moment moment) {
        if (!row.type().equals(type.name())) {
            return Edited.of(Verdict.held("wrong-type"));
        }
        if (type.settled().contains(row.status())) {
            return Edited.of(Verdict.held("already-settled"));
        }
        Value.Fields set = Value.Fields.NONE;
        Value.Fields proposed = Value.Fields.NONE;
        Map<String, Version> versions = new TreeMap<>(row.versions());
        List<String> conflicts = new ArrayList<>();
        for (var entry : change.payload().values().entrySet()) {
            String name = entry.getKey();
            FieldDecision decision = decide(change, type, row, entry, moment);
            if (decision.isConflict()) {
                conflicts.add(name);
            }
            if (decision.proposed() != null) {
                proposed = proposed.with(name, decision.proposed());
            }
            if (!Value.same(decision.value(), row.data().get(name))) {
                set = new Value.Fields(put(set, name, decision.value()));
                long writer =
                        decision.writer(type.fields().get(name), change.id().device());
                written(versions, type, entry, new Version(row.rv() + 1, writer, moment.estimated()));
            }
        }
        if (!set.values().isEmpty()) {
            put(desk, type, row, owner, set, versions, moment);
        }
        return new Edited(verdict(conflicts), proposed);
    }

    private void put(
            Desk desk,
            RecordType type,
            Row row,
            @Nullable Row owner,
            Value.Fields set,
            Map<String, Version> versions,
            Moment moment) {
        Value.Fields data = row.data().with(set);
        Value rights = Guarding.isTold(type, set)
                ? guarding.guarded(desk, type, data).get(Guarding.FIELD)
                : data.get(Guarding.FIELD);
        Value.Fields all =
                Value.same(rights, data.get(Guarding.FIELD)) ? set : new Value.Fields(put(set, Guarding.FIELD, rights));
        Row now = shelved(type, row, owner, row.data().with(all), versions);
        desk.put(now, all);
        if (!guarding.of(now).equals(guarding.of(row))) {
            guarding.passOn(desk, now, owner, moment);
        }
    }

    private static Map<String, Value> put(Value.Fields fields, String name, Value value) {
        Map<String, Value> copy = new TreeMap<>(fields.values());
        copy.put(name, value);
        return copy;
    }

    private FieldDecision decide(
            Change change, RecordType type, Row row, Map.Entry<String, Value> entry, Moment moment) {
        FieldRule rule = type.fields().get(entry.getKey());
        if (rule == null) {
            return new FieldDecision(entry.getValue(), false, null);
        }
        Value value = WellFormed.accept(rule, entry.getValue()).orElseThrow();
        var edit = new FieldDecision.Edit(
                rule,
                value,
                seen(rule, row, change),
                change.id().device(),
                moment.estimated(),
                moment.isClockDoubtful());
        return FieldDecision.decide(edit, row.data().get(entry.getKey()), row.versions());
    }

    /** The version that the author knew of a field; none of one that may have been hidden, because consents have changed since. */
    private static int seen(FieldRule rule, Row row, Change change) {
        @Nullable Version consents = row.versions().get(ConsentsInForce.FIELD);
        boolean mayHaveBeenHidden = rule.consent() != null && consents != null && consents.rv() > change.base();
        return mayHaveBeenHidden ? 0 : change.base();
    }

    private static void written(
            Map<String, Version> versions, RecordType type, Map.Entry<String, Value> entry, Version now) {
        versions.put(entry.getKey(), now);
        FieldRule rule = type.fields().get(entry.getKey());
        if (rule != null && rule.policy() == FieldPolicy.UNION) {
            FieldDecision.added(entry.getValue())
                    .forEach(added -> versions.put(FieldDecision.elementName(entry.getKey(), added), now));
        }
    }

    private static Verdict verdict(List<String> conflicts) {
        return conflicts.isEmpty()
                ? Verdict.APPLIED
                : new Verdict(Outcome.CONFLICT, Value.Fields.of("fields", Value.Items.ofTexts(conflicts)));
    }

    /** The next version of a row, on the shelves that its fields now name. */
    Row shelved(RecordType type, Row row, @Nullable Row owner, Value.Fields data, Map<String, Version> versions) {
        long area = shelving.areaOf(type, data, owner).orElse(row.area());
        Set<Scope> scopes = shelving.scopesOf(type, area, data, owner);
        return new Row(row.id(), row.type(), area, row.owner(), row.rv() + 1, data, versions, scopes);
    }
}
