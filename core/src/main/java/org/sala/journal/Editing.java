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

    Editing(Rules rules, Shelving shelving) {
        this.rules = rules;
        this.shelving = shelving;
    }

    /** What was decided, and the values that wait for somebody. */
    record Edited(Verdict verdict, Value.Fields proposed) {
        static Edited of(Verdict verdict) {
            return new Edited(verdict, Value.Fields.NONE);
        }
    }

    Edited decide(Desk desk, Change change, RecordType type, @Nullable Row owner, Moment moment) {
        Optional<Verdict> objection = objection(change, type, owner);
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

    private Optional<Verdict> objection(Change change, RecordType type, @Nullable Row owner) {
        if (type.isFact() != (change.kind() == Kind.FACT)) {
            return Optional.of(Verdict.held("wrong-kind"));
        }
        for (var entry : change.payload().values().entrySet()) {
            Optional<Verdict> objection = objection(change, type, owner, entry);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> objection(
            Change change, RecordType type, @Nullable Row owner, Map.Entry<String, Value> entry) {
        String name = entry.getKey();
        if (name.equals(Row.STATUS)) {
            return isStart(change, type, entry.getValue())
                    ? Optional.empty()
                    : Optional.of(Verdict.heldAt("malformed", name));
        }
        FieldRule rule = type.fields().get(name);
        if (rule == null) {
            // A newer device may know more fields than this server: they are kept and handed on.
            return change.schema() > Rules.SCHEMA
                    ? Optional.empty()
                    : Optional.of(Verdict.heldAt("unknown-field", name));
        }
        if (rule.policy() == FieldPolicy.DERIVED) {
            return Optional.of(Verdict.heldAt("server-only", name));
        }
        if (accept(rule, entry.getValue()).isEmpty()) {
            return Optional.of(Verdict.heldAt("malformed", name));
        }
        if (name.equals("place") && entry.getValue() instanceof Value.Whole(long place) && !shelving.knows(place)) {
            return Optional.of(Verdict.heldAt("unknown-place", name));
        }
        boolean isOfNobody = owner == null && !type.isPerson();
        return isOfNobody || hasConsent(change, rule, entry.getValue(), owner)
                ? Optional.empty()
                : Optional.of(Verdict.heldAt("consent-missing", name));
    }

    private boolean isStart(Change change, RecordType type, Value status) {
        return change.isMaking()
                && status instanceof Value.Text(String start)
                && rules.lifeCycleOf(type)
                        .filter(cycle -> cycle.start().equals(start)
                                || cycle.otherStarts().contains(start))
                        .isPresent();
    }

    private static boolean hasConsent(Change change, FieldRule rule, Value value, @Nullable Row owner) {
        return rule.consent() == null
                || value == Value.Nothing.NOTHING
                || ConsentsInForce.covers(
                        owner, rule.consent(), change.payload().whole("organization"));
    }

    /** The value as it is kept; an edit of a union keeps its two lists. */
    private static Optional<Value> accept(FieldRule rule, Value value) {
        if (rule.policy() == FieldPolicy.UNION && value instanceof Value.Fields edit) {
            Optional<Value> add = rule.accept(new Value.Items(edit.items("add")));
            Optional<Value> remove = rule.accept(new Value.Items(edit.items("remove")));
            return add.isEmpty() || remove.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Value.Fields(Map.of("add", add.get(), "remove", remove.get())));
        }
        return rule.accept(value);
    }

    private Verdict make(Desk desk, Change change, RecordType type, @Nullable Row owner, Moment moment) {
        if (!change.isMaking()) {
            return Verdict.held("unknown-record");
        }
        Value.Fields data = start(change, type);
        for (FieldRule rule : type.fields().values()) {
            if (rule.required() && !data.has(rule.name())) {
                return Verdict.heldAt("required-missing", rule.name());
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
        return Verdict.APPLIED;
    }

    private Value.Fields start(Change change, RecordType type) {
        Value.Fields data = Value.Fields.NONE;
        for (var entry : change.payload().values().entrySet()) {
            FieldRule rule = type.fields().get(entry.getKey());
            Value value = rule == null
                    ? entry.getValue()
                    : accept(rule, entry.getValue()).orElseThrow();
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
            desk.put(shelved(type, row, owner, row.data().with(set), versions), set);
        }
        return new Edited(verdict(conflicts), proposed);
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
        Value value = accept(rule, entry.getValue()).orElseThrow();
        var edit = new FieldDecision.Edit(
                rule, value, change.base(), change.id().device(), moment.estimated(), moment.isClockDoubtful());
        return FieldDecision.decide(edit, row.data().get(entry.getKey()), row.versions());
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
