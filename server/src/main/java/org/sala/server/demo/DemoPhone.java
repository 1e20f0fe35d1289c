package org.sala.server.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.journal.Seen;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** One member of the invented team at work: what they note is numbered at once, as on a phone, and comes to the server when they sync. */
final class DemoPhone {
    /** Between two things that somebody notes. */
    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private final long device;
    private final long account;
    private final Rights rights;
    private final Door door;
    private final DemoClock clock;
    private final List<Change> outbox = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new TreeMap<>();
    private long last;

    DemoPhone(long device, long account, Rights rights, Door door, DemoClock clock) {
        this.device = device;
        this.account = account;
        this.rights = rights;
        this.door = door;
        this.clock = clock;
    }

    /** A record of which this phone has heard that it was made. */
    static Seen seen(RecordId record) {
        return Seen.of(record, 1);
    }

    long account() {
        return account;
    }

    RecordId make(String type, Telling told) {
        return does(Draft.making(0, type, told.fields()));
    }

    RecordId fact(String type, Telling told) {
        return does(Draft.fact(0, type, told.fields()));
    }

    void edit(RecordId record, String type, Telling told) {
        does(Draft.edit(record, type, 1, told.fields()));
    }

    void command(RecordId record, String typeAndCommand, Telling arguments) {
        does(Draft.command(record, typeAndCommand, 1, arguments.fields()));
    }

    void command(RecordId record, String typeAndCommand) {
        does(Draft.command(record, typeAndCommand, 1, Value.Fields.NONE));
    }

    /** Notes what belongs together, such as a referral and that it is sent, and says which record came of it. */
    RecordId does(List<Draft> drafts) {
        var first = new ChangeId(device, last + 1);
        RecordId record = first.record();
        for (Draft draft : drafts) {
            clock.pass(A_MOMENT);
            Change change = draft.numbered(new ChangeId(device, ++last), first, clock.millis(), Rules.SCHEMA);
            outbox.add(change);
            record = change.subject();
        }
        return record;
    }

    RecordId does(Draft draft) {
        return does(List.of(draft));
    }

    void sync() {
        for (int from = 0; from < outbox.size(); from += Door.BATCH_LIMIT) {
            List<Change> batch = outbox.subList(from, Math.min(outbox.size(), from + Door.BATCH_LIMIT));
            Receipt receipt = door.receive(device, rights, 0, List.copyOf(batch));
            receipt.told().forEach(told -> outcomes.merge(told.outcome(), 1, Integer::sum));
        }
        outbox.clear();
    }

    /** What became of everything noted so far. */
    Map<Outcome, Integer> outcomes() {
        return Map.copyOf(outcomes);
    }
}
