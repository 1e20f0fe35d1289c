package org.sala.simulation.phone;

import java.util.List;
import java.util.Optional;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.simulation.Dice;
import org.sala.simulation.Tree;

/** One phone: the real core, with a disk and a clock that may be wrong, and a battery that may die at any write. */
public final class Phone {
    private final long device;
    private final long account;
    private final Vm vm;
    private final Disk disk;
    private final Dice dice;
    private int dying;
    private long clockAhead;
    private boolean isAsking;

    /** {@code dying}: at how many of a hundred writes its battery dies. */
    public Phone(long device, long account, Vm vm, Disk disk, Dice dice, int dying) {
        this.device = device;
        this.account = account;
        this.vm = vm;
        this.disk = disk;
        this.dice = dice;
        this.dying = dying;
        disk.commit(Tree.fields("meta", ask("begin", account)));
    }

    /** What a step on the phone came to. */
    public sealed interface Step {
        /** It is on the disk. {@code isAlive} is false when the phone died right after. */
        record Done(Value.Fields answer, boolean isAlive) implements Step {}

        /** The phone died, and it may or may not be on the disk. */
        record Died() implements Step {}

        /** The core refused it, or had nothing to write. */
        record Nothing(String why) implements Step {}
    }

    public long device() {
        return device;
    }

    public long account() {
        return account;
    }

    /** Sets how far its clock is ahead of the true time, in milliseconds. */
    public void setClockAhead(long milliseconds) {
        clockAhead = milliseconds;
    }

    public long clockAhead() {
        return clockAhead;
    }

    /** Somebody records something. */
    public Step record(Value.Fields draft, long now) {
        Value.Fields did = (Value.Fields) ask("change", draft, now + clockAhead);
        return did.text("refused").<Step>map(Step.Nothing::new).orElseGet(() -> write(did));
    }

    /** Writes down the next request; its text is {@code message} of the answer. */
    public Step request(long now) {
        Step step = write((Value.Fields) ask("request", now + clockAhead));
        isAsking = step instanceof Step.Done(Value.Fields answer, boolean isAlive) && isAlive;
        return step;
    }

    /** Hears a reply, whether it is one to its last request or not. */
    public Step hear(Value reply, long now) {
        Step step = write((Value.Fields) ask("response", reply, now + clockAhead));
        if (step instanceof Step.Done) {
            isAsking = false;
        }
        return step;
    }

    /** Its battery does not die any more. */
    public void charge() {
        dying = 0;
    }

    /** Whether it waits for a reply. */
    public boolean isAsking() {
        return isAsking;
    }

    private Step write(Value.Fields did) {
        Value.Fields writes = did.fields("writes");
        if (writes.values().isEmpty()) {
            go();
            return new Step.Nothing("nothing to write");
        }
        if (dice.percent(dying)) {
            disk.dieWriting(writes, dice);
            restart();
            return new Step.Died();
        }
        disk.commit(writes);
        boolean isAlive = !dice.percent(dying);
        if (isAlive) {
            go();
        } else {
            restart();
        }
        return new Step.Done(did, isAlive);
    }

    private void go() {
        ask("go");
    }

    /** Forgets everything but what is on the disk. */
    public void restart() {
        isAsking = false;
        ask("restore", disk.stored());
    }

    public Disk disk() {
        return disk;
    }

    /** The rows on its screens: id, type, status and person of each. */
    public List<Value> known() {
        return Tree.list(ask("known"));
    }

    /** The counts of people and the votes that it shows, each with its id, type and fields. */
    public List<Value> cards() {
        return Tree.list(ask("cards"));
    }

    /** A row as its screens show it. */
    public Optional<Value.Fields> see(long record) {
        Value row = Tree.list(ask("see", Tree.items(record))).getFirst();
        return row instanceof Value.Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** What the server confirmed of a record, without what was done on this phone since. */
    public Value.Fields confirmed(long record) {
        return disk.stored().items("rows").stream()
                .map(Value.Fields.class::cast)
                .filter(row -> row.whole("id").orElseThrow() == record)
                .findFirst()
                .map(row -> row.fields("data"))
                .orElse(Value.Fields.NONE);
    }

    public List<Value> see(List<Value> records) {
        return Tree.list(ask("see", new Value.Items(records)));
    }

    public List<Value> unsent() {
        return Tree.list(ask("unsent"));
    }

    /** What it was told of its changes: number and outcome of each. */
    public List<Value> outcomes() {
        return Tree.list(ask("outcomes"));
    }

    /** Everything it knows. */
    public Value.Fields dump() {
        return (Value.Fields) ask("dump");
    }

    private Value ask(String verb, Object... given) {
        Object[] question = new Object[given.length + 2];
        question[0] = verb;
        question[1] = device;
        System.arraycopy(given, 0, question, 2, given.length);
        return Tree.read(vm.call(Json.write(Tree.items(question))));
    }
}
