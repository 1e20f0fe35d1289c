package org.sala.journal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sala.rule.FieldRule;
import org.sala.rule.Fit;
import org.sala.rule.LifeCycle;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Decides commands: whether one still fits the state it meets, and what it then writes. */
final class Commanding {
    private final Rules rules;
    private final Editing editing;
    private final Ties ties;
    private final Drawing drawing;

    Commanding(Rules rules, Editing editing, Ties ties) {
        this.rules = rules;
        this.editing = editing;
        this.ties = ties;
        this.drawing = new Drawing(rules);
    }

    Verdict decide(Desk desk, Change change, RecordType type, @Nullable Row owner, Moment moment) {
        Row row = desk.row(change.subject());
        if (row == null || !row.type().equals(type.name())) {
            return Verdict.held("unknown-record");
        }
        Optional<LifeCycle> cycle = rules.lifeCycleOf(type);
        if (cycle.isEmpty()) {
            return Verdict.held("unknown-command");
        }
        Optional<Verdict> objection = unfit(cycle.get(), type, change);
        if (objection.isPresent()) {
            return objection.get();
        }
        LifeCycle.Step step = cycle.get().step(row.status(), change.command(), change.payload());
        return switch (step) {
            case LifeCycle.Step.Held(String reason) -> Verdict.held(reason);
            case LifeCycle.Step.AlreadyDone done -> Verdict.of(Outcome.ALREADY_DONE, "already-" + row.status());
            case LifeCycle.Step.ToSettle left -> Verdict.of(Outcome.TO_SETTLE, "was-" + row.status());
            case LifeCycle.Step.Applied applied -> {
                LifeCycle.Command rule = cycle.get().command(change.command()).orElseThrow();
                yield apply(desk, change, type, row, owner, rule, applied, moment);
            }
        };
    }

    /** Why an argument cannot be what it says; empty when each can. */
    static Optional<Verdict> unfit(LifeCycle cycle, RecordType type, Change change) {
        for (var argument : change.payload().values().entrySet()) {
            String name = argument.getKey();
            Fit fit = Optional.ofNullable(type.fields().get(name))
                    .map(rule -> rule.fit(argument.getValue()))
                    .orElse(new Fit.Kept(argument.getValue()));
            Optional<Fit.Unfit> unfit = fit instanceof Fit.Unfit not
                    ? Optional.of(not)
                    : unknownCode(cycle, change, name, argument.getValue());
            if (unfit.isPresent()) {
                return Optional.of(Verdict.heldAt(unfit.get(), name));
            }
        }
        return Optional.empty();
    }

    /** A newer device may know more codes than this server. */
    private static Optional<Fit.Unfit> unknownCode(LifeCycle cycle, Change change, String argument, Value value) {
        return change.schema() > Rules.SCHEMA ? Optional.empty() : cycle.unknownCode(change.command(), argument, value);
    }

    private Verdict apply(
            Desk desk,
            Change change,
            RecordType type,
            Row row,
            @Nullable Row owner,
            LifeCycle.Command rule,
            LifeCycle.Step.Applied step,
            Moment moment) {
        Optional<Verdict> obstacle = obstacle(desk, change, type, row, owner, rule, step, moment);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (rule.claims() != null && isTaken(desk, row, rule.claims())) {
            return Verdict.of(Outcome.TO_SETTLE, "taken-by-another");
        }
        force(desk, change, type, row, owner, step, moment);
        claim(desk, row, rule, moment);
        return Verdict.APPLIED;
    }

    /** What stands against a command in whatever state things are, and what nobody can decide away: a consent, sense, or money that is not there. */
    Optional<Verdict> obstacle(
            Desk desk,
            Change change,
            RecordType type,
            Row row,
            @Nullable Row owner,
            LifeCycle.Command rule,
            LifeCycle.Step.Applied step,
            Moment moment) {
        if (rule.consent() != null && !ConsentsInForce.covers(owner, rule.consent(), receiver(row))) {
            return Optional.of(Verdict.held("consent-missing"));
        }
        return ties.objection(desk, change, type, step.writes(), moment.author())
                .or(() -> drawing.objection(desk, type, row, step.status()));
    }

    private static OptionalLong receiver(Row row) {
        return row.data().whole("organization");
    }

    private static boolean isTaken(Desk desk, Row row, String field) {
        return row.reference(field)
                .flatMap(desk::find)
                .flatMap(claimed -> claimed.reference("takenBy"))
                .filter(taker -> !taker.equals(row.id()))
                .isPresent();
    }

    /** Writes the new state, whatever the old one was. */
    void force(
            Desk desk,
            Change change,
            RecordType type,
            Row row,
            @Nullable Row owner,
            LifeCycle.Step.Applied step,
            Moment moment) {
        drawing.count(desk, type, row, step.status(), moment);
        Value.Fields set = written(type, row, step);
        var now = new Version(row.rv() + 1, change.id().device(), moment.estimated());
        Map<String, Version> versions = new TreeMap<>(row.versions());
        set.values().keySet().forEach(name -> versions.put(name, now));
        desk.put(editing.shelved(type, row, owner, row.data().with(set), versions), set);
    }

    /** What is set; a field that the command empties is named only when there was something in it. */
    private static Value.Fields written(RecordType type, Row row, LifeCycle.Step.Applied step) {
        Map<String, Value> set = new TreeMap<>();
        set.put(Row.STATUS, new Value.Text(step.status()));
        step.writes().values().forEach((name, value) -> {
            FieldRule rule = type.fields().get(name);
            if (value != Value.Nothing.NOTHING || row.data().has(name)) {
                set.put(name, rule == null ? value : rule.accept(value).orElse(value));
            }
        });
        return new Value.Fields(set);
    }

    /** Notes on the need (say) which referral has taken it, or that it is free again. */
    void claim(Desk desk, Row row, LifeCycle.Command rule, Moment moment) {
        String field = rule.claims() == null ? rule.releases() : rule.claims();
        if (field == null) {
            return;
        }
        row.reference(field).flatMap(desk::hold).ifPresent(claimed -> {
            Value taker = rule.claims() == null
                    ? Value.Nothing.NOTHING
                    : new Value.Whole(row.id().number());
            boolean isOurs =
                    claimed.reference("takenBy").filter(row.id()::equals).isPresent();
            if (rule.claims() != null || isOurs) {
                put(desk, claimed, "takenBy", taker, moment);
            }
        });
    }

    /** The server's own writing of one derived field. */
    static void put(Desk desk, Row row, String field, Value value, Moment moment) {
        var versions = new TreeMap<>(row.versions());
        versions.put(field, new Version(row.rv() + 1, Moment.SERVER_DEVICE, moment.estimated()));
        desk.put(
                new Row(
                        row.id(),
                        row.type(),
                        row.area(),
                        row.owner(),
                        row.rv() + 1,
                        row.data().with(field, value),
                        versions,
                        row.scopes()),
                new Value.Fields(Map.of(field, value)));
    }
}
