package org.sala.journal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.rule.FieldPolicy;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Looks at what an edit or fact says before it is laid over anything: fields that there are, values that fit, consents that they need. */
final class WellFormed {
    private final Rules rules;
    private final Shelving shelving;

    WellFormed(Rules rules, Shelving shelving) {
        this.rules = rules;
        this.shelving = shelving;
    }

    /** Why this edit or fact cannot be taken as it stands; empty when it can. */
    Optional<Verdict> objection(Change change, RecordType type, @Nullable Row owner) {
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
    static Optional<Value> accept(FieldRule rule, Value value) {
        if (rule.policy() == FieldPolicy.UNION && value instanceof Value.Fields edit) {
            Optional<Value> add = rule.accept(new Value.Items(edit.items("add")));
            Optional<Value> remove = rule.accept(new Value.Items(edit.items("remove")));
            return add.isEmpty() || remove.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Value.Fields(Map.of("add", add.get(), "remove", remove.get())));
        }
        return rule.accept(value);
    }
}
