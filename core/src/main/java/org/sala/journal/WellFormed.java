package org.sala.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.rule.FieldPolicy;
import org.sala.rule.FieldRule;
import org.sala.rule.Fit;
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
    Optional<Verdict> objection(Change change, RecordType type, @Nullable Row owner, Moment moment) {
        if (type.isFact() != (change.kind() == Kind.FACT)) {
            return Optional.of(Verdict.held("wrong-kind"));
        }
        for (var entry : change.payload().values().entrySet()) {
            Optional<Verdict> objection = objection(change, type, owner, entry, moment);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> objection(
            Change change, RecordType type, @Nullable Row owner, Map.Entry<String, Value> entry, Moment moment) {
        String name = entry.getKey();
        if (name.equals(Row.STATUS)) {
            return isStart(change, type, entry.getValue())
                    ? Optional.empty()
                    : Optional.of(Verdict.heldAt(unknownStart(type), name));
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
        Optional<Fit.Unfit> unfit = unfit(rule, entry.getValue(), change, moment);
        if (unfit.isPresent()) {
            return Optional.of(Verdict.heldAt(unfit.get(), name));
        }
        if (name.equals("place") && entry.getValue() instanceof Value.Whole(long place) && !shelving.knows(place)) {
            return Optional.of(Verdict.heldAt("unknown-place", name));
        }
        boolean isOfNobody = owner == null && !type.isPerson();
        return isOfNobody || hasConsent(change, rule, entry.getValue(), owner)
                ? Optional.empty()
                : Optional.of(Verdict.heldAt("consent-missing", name));
    }

    private Fit.Unfit unknownStart(RecordType type) {
        List<String> starts = rules.lifeCycleOf(type)
                .map(cycle -> Stream.concat(Stream.of(cycle.start()), cycle.otherStarts().stream())
                        .toList())
                .orElse(List.of());
        return new Fit.Unfit("unknown-code", Value.Fields.of("codes", Value.Items.ofTexts(starts)));
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

    private static Optional<Fit.Unfit> unfit(FieldRule rule, Value value, Change change, Moment moment) {
        return switch (fit(rule, value)) {
            case Fit.Unfit unfit -> Optional.of(unfit);
            case Fit.Kept(Value kept) -> unlikely(rule, kept, change, moment);
        };
    }

    /** A newer device may know more codes than this server; one with these rules may not. */
    private static Optional<Fit.Unfit> unlikely(FieldRule rule, Value kept, Change change, Moment moment) {
        Value told = kept instanceof Value.Fields edit && rule.policy() == FieldPolicy.UNION ? edit.get("add") : kept;
        Optional<Fit.Unfit> unknown = change.schema() > Rules.SCHEMA ? Optional.empty() : rule.unknownCode(told);
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(moment.received()), ZoneOffset.UTC);
        return unknown.or(() -> rule.yetToCome(told, today));
    }

    /** The value as it is kept; an edit of a union keeps its two lists. */
    static Optional<Value> accept(FieldRule rule, Value value) {
        return fit(rule, value) instanceof Fit.Kept(Value kept) ? Optional.of(kept) : Optional.empty();
    }

    private static Fit fit(FieldRule rule, Value value) {
        if (rule.policy() != FieldPolicy.UNION || !(value instanceof Value.Fields edit)) {
            return rule.fit(value);
        }
        Fit add = rule.fit(new Value.Items(edit.items("add")));
        Fit remove = rule.fit(new Value.Items(edit.items("remove")));
        if (add instanceof Fit.Kept(Value added) && remove instanceof Fit.Kept(Value removed)) {
            return new Fit.Kept(new Value.Fields(Map.of("add", added, "remove", removed)));
        }
        return add instanceof Fit.Unfit ? add : remove;
    }
}
