package org.sala.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.rule.LifeCycle;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Lets a waiting change count, because somebody decided so. It takes effect now, whatever the state has become; but nobody can decide away
 * a missing consent, a missing reason, money or a record that is not there; nor let others do what he himself may not.
 */
final class TakingUp {
    /** The field of a thing to settle that says why it could not be taken. */
    private static final String OBSTACLE = "obstacle";

    private final Rules rules;
    private final Editing editing;
    private final Commanding commanding;
    private final Consequences consequences;

    TakingUp(Rules rules, Editing editing, Commanding commanding, Consequences consequences) {
        this.rules = rules;
        this.editing = editing;
        this.commanding = commanding;
        this.consequences = consequences;
    }

    /**
     * Takes up what waits in the thing to settle that this command is about.
     *
     * @return what still stands against it; the thing to settle then stays open and says so
     */
    Optional<Verdict> take(Desk desk, Change command, Rights taker, Moment moment) {
        Optional<Row> open =
                desk.find(command.subject()).filter(row -> row.status().equals("open"));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Row settle = open.get();
        Verdict verdict = waiting(desk, settle, taker, moment);
        if (verdict.outcome() != Outcome.HELD) {
            return Optional.empty();
        }
        Value reason = verdict.details().get("reason");
        if (!Value.same(reason, settle.data().get(OBSTACLE))) {
            Commanding.put(desk, settle, OBSTACLE, reason, moment);
        }
        return Optional.of(verdict.with("settle", new Value.Whole(settle.id().number())));
    }

    private Verdict waiting(Desk desk, Row settle, Rights taker, Moment moment) {
        Change waiting = Settling.retold(settle.data().fields("change"));
        desk.hold(waiting.subject())
                .flatMap(row -> Optional.ofNullable(row.owner()))
                .ifPresent(desk::hold);
        waiting.payload().whole("person").ifPresent(person -> desk.hold(new RecordId(person)));
        Optional<RecordType> type = rules.type(waiting.recordType());
        if (type.isEmpty()) {
            return Verdict.held("unknown-type");
        }
        Row owner = Owners.of(desk, waiting, type.get());
        Optional<String> unvouched = taker.unvouched(waiting, desk.row(waiting.subject()), owner);
        if (unvouched.isPresent()) {
            return Verdict.held(unvouched.get());
        }
        return waiting.kind() == Kind.COMMAND
                ? command(desk, waiting, type.get(), owner, moment)
                : edit(desk, waiting, settle, type.get(), owner, moment);
    }

    private Verdict edit(Desk desk, Change waiting, Row settle, RecordType type, @Nullable Row owner, Moment moment) {
        boolean isOfUnknownPerson = owner == null
                && type.ownerField().filter(waiting.payload()::has).isPresent();
        if (isOfUnknownPerson) {
            return Verdict.held("unknown-person");
        }
        int base = desk.find(waiting.subject()).map(Row::rv).orElse(waiting.base());
        Value.Fields fields = settle.data().fields("proposed");
        var again = new Change(
                waiting.id(),
                waiting.kind(),
                waiting.type(),
                waiting.subject(),
                base,
                waiting.at(),
                fields.values().isEmpty() ? waiting.payload() : fields,
                waiting.schema());
        Verdict verdict = editing.decide(
                        desk, again, type, owner, moment.of(settle.data().whole("author")))
                .verdict();
        consequences.follow(desk, again, type, owner, moment);
        return verdict;
    }

    private Verdict command(Desk desk, Change waiting, RecordType type, @Nullable Row owner, Moment moment) {
        Row row = desk.row(waiting.subject());
        Optional<LifeCycle> cycle = rules.lifeCycleOf(type);
        if (row == null || cycle.isEmpty()) {
            return Verdict.held("unknown-record");
        }
        Optional<Verdict> unfit = Commanding.unfit(cycle.get(), type, waiting);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        return switch (cycle.get().force(waiting.command(), waiting.payload())) {
            case LifeCycle.Step.Held(String reason) -> Verdict.held(reason);
            case LifeCycle.Step.Applied applied -> {
                LifeCycle.Command rule = cycle.get().command(waiting.command()).orElseThrow();
                yield counts(desk, waiting, type, row, owner, rule, applied, moment);
            }
        };
    }

    private Verdict counts(
            Desk desk,
            Change waiting,
            RecordType type,
            Row row,
            @Nullable Row owner,
            LifeCycle.Command rule,
            LifeCycle.Step.Applied step,
            Moment moment) {
        if (rule.isFirm() && !rule.from().contains(row.status())) {
            return Verdict.held("was-" + row.status());
        }
        Optional<Verdict> obstacle = commanding.obstacle(desk, waiting, type, row, owner, rule, step, moment);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        commanding.force(desk, waiting, type, row, owner, step, moment);
        commanding.claim(desk, row, rule, moment);
        consequences.follow(desk, waiting, type, owner, moment);
        return Verdict.APPLIED;
    }
}
