package org.sala.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sala.rule.FieldKind;
import org.sala.rule.FieldRule;
import org.sala.rule.Rules;

/**
 * The one way in. Everything that anybody does, on a phone, a page, a link or in a file, passes here: one transaction that checks who asks,
 * ignores what it has, takes only the device's contiguous next, decides, writes the state, appends to the ledger, and last
 * advances the counter of every scope touched. Nothing that is taken is refused with an error: it has an {@link Outcome}.
 */
public final class Door {
    /** Changes taken in one transaction. */
    public static final int BATCH_LIMIT = 200;

    /** So many changes a phone remembers the outcome of. */
    private static final int RECALL_LIMIT = 300;

    private final Rules rules;
    private final Journal journal;
    private final Deciding deciding;
    private final Clock clock;

    public Door(Rules rules, Geography geography, Journal journal, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.deciding = new Deciding(rules, geography);
        this.clock = clock;
    }

    /** Takes what a device sends. {@code offset} is how far the server's clock is ahead of the device's, in milliseconds. */
    public Receipt receive(long device, Rights rights, long offset, List<Change> changes) {
        return journal.write(writing -> {
            Device held = writing.lockDevice(device);
            List<Change> next = contiguous(held, changes);
            List<Receipt.Told> again = toldBefore(writing, held, rights, changes);
            var time = new DeviceTime(offset, held.previousRound(), clock.millis());
            Receipt taken = take(writing, held.heardAt(time.now()), rights, time, next);
            if (taken.ack() == held.lastN()) {
                writing.saveRound(device, time.now());
            }
            return taken.after(again);
        });
    }

    /** Takes nothing, and tells what became of the last changes of a device: it heard of them from a life that is lost. */
    public Receipt recall(long device, Rights rights) {
        return journal.write(writing -> {
            Device held = writing.lockDevice(device);
            writing.saveRound(device, clock.millis());
            long first = Math.max(1, held.lastN() - RECALL_LIMIT + 1);
            return new Receipt(held.lastN(), told(writing, held, rights, first, held.lastN()));
        });
    }

    /** What had come before is not taken twice, but its outcome is told again: the reply that told it may have been lost. */
    private static List<Receipt.Told> toldBefore(
            Journal.Writing writing, Device held, Rights rights, List<Change> changes) {
        var sent = changes.stream()
                .map(Change::id)
                .filter(id -> id.device() == held.number() && id.n() <= held.lastN())
                .mapToLong(ChangeId::n)
                .summaryStatistics();
        return sent.getCount() == 0 ? List.of() : told(writing, held, rights, sent.getMin(), sent.getMax());
    }

    private static List<Receipt.Told> told(Journal.Writing writing, Device held, Rights rights, long first, long last) {
        if (last < first) {
            return List.of();
        }
        return writing.entries(rights.areas(), held.number(), first, last).stream()
                .filter(entry -> entry.outcome() != Outcome.APPLIED)
                .map(entry -> new Receipt.Told(
                        entry.change().id().n(), entry.change().subject(), entry.outcome(), entry.details()))
                .toList();
    }

    /** Numbers and takes what a doorway of the server (a page, a link, an import) asks for, all in one transaction. */
    public Receipt submit(long device, Rights rights, List<Draft> drafts) {
        if (drafts.size() > BATCH_LIMIT) {
            throw new IllegalArgumentException("a submission has " + BATCH_LIMIT + " drafts at most: " + drafts.size());
        }
        return journal.write(writing -> {
            Device held = writing.lockDevice(device);
            long now = clock.millis();
            var first = new ChangeId(device, held.lastN() + 1);
            List<Change> changes = new ArrayList<>();
            for (Draft draft : drafts) {
                var id = new ChangeId(device, first.n() + changes.size());
                changes.add(draft.numbered(id, first, now, Rules.SCHEMA));
            }
            return take(writing, held, rights, new DeviceTime(0, 0, now), changes);
        });
    }

    private static List<Change> contiguous(Device device, List<Change> changes) {
        List<Change> next = new ArrayList<>();
        long n = device.lastN();
        for (Change change : changes) {
            if (change.id().device() == device.number() && change.id().n() == n + 1 && next.size() < BATCH_LIMIT) {
                next.add(change);
                n++;
            }
        }
        return next;
    }

    private Receipt take(Journal.Writing writing, Device device, Rights rights, DeviceTime time, List<Change> changes) {
        if (changes.isEmpty()) {
            return new Receipt(device.lastN(), List.of());
        }
        Desk desk = layOut(writing, rights, changes);
        List<Entry> entries = new ArrayList<>();
        List<Receipt.Told> told = new ArrayList<>();
        Device held = device;
        for (Change change : changes) {
            Verdict verdict = deciding.decide(desk, change, rights, moment(device, time, change), device.isRevoked());
            told.add(new Receipt.Told(change.id().n(), change.subject(), verdict.outcome(), verdict.details()));
            if (verdict.outcome() == Outcome.NEWER) {
                break;
            }
            Entry entry = entry(held, desk, change, verdict, moment(device, time, change));
            entries.add(entry);
            held = held.after(entry);
        }
        if (!entries.isEmpty()) {
            writing.save(new Journal.Saving(held, entries, desk.changed()));
        }
        return new Receipt(held.lastN(), told);
    }

    private static Moment moment(Device device, DeviceTime time, Change change) {
        return new Moment(
                device.account(), device.area(), time.estimate(change.at()), time.now(), time.isClockDoubtful());
    }

    private static Entry entry(Device device, Desk desk, Change change, Verdict verdict, Moment moment) {
        long area = desk.find(change.subject()).map(Row::area).orElse(device.area());
        return Entry.chained(new Entry(
                change,
                moment.author(),
                area,
                moment.estimated(),
                moment.received(),
                verdict.outcome(),
                verdict.details(),
                desk.takeEffects(),
                device.lastHash(),
                Hash.NONE));
    }

    /** Learns first which records these changes are about and whose they are, then holds all of them in id order at once. */
    private Desk layOut(Journal.Writing writing, Rights rights, List<Change> changes) {
        Set<RecordId> named = new LinkedHashSet<>();
        changes.forEach(change -> name(change, named));
        Map<RecordId, Row> seen = new TreeMap<>(writing.find(rights.areas(), named));
        Set<RecordId> behind = new LinkedHashSet<>();
        seen.values().forEach(row -> behind(row, behind));
        behind.removeAll(seen.keySet());
        if (!behind.isEmpty()) {
            seen.putAll(writing.find(rights.areas(), behind));
        }
        Set<RecordId> toHold = new LinkedHashSet<>(seen.keySet());
        toHold.removeIf(record -> isOnlyLookedAt(record, seen, changes));
        return new Desk(writing, rights.areas(), writing.lock(rights.areas(), toHold), seen);
    }

    private void name(Change change, Collection<RecordId> named) {
        if (!change.isMaking()) {
            named.add(change.subject());
        }
        Stream<String> references = rules.type(change.recordType())
                .map(type -> type.fields().values().stream()
                        .filter(field -> field.kind() == FieldKind.REFERENCE)
                        .map(FieldRule::name))
                .orElse(Stream.empty());
        references.forEach(field -> change.payload().whole(field).ifPresent(number -> named.add(new RecordId(number))));
    }

    private static void behind(Row row, Collection<RecordId> behind) {
        if (row.owner() != null) {
            behind.add(row.owner());
        }
        row.reference("need").ifPresent(behind::add);
        row.reference("mergedInto").ifPresent(behind::add);
        if (row.type().equals(Settling.TYPE)) {
            row.reference("subject").ifPresent(behind::add);
            row.reference("person").ifPresent(behind::add);
        }
    }

    /** A service or organization that a referral names is not held: a busy one would make everybody wait for everybody. */
    private boolean isOnlyLookedAt(RecordId record, Map<RecordId, Row> seen, List<Change> changes) {
        boolean isOfNobody = Optional.ofNullable(seen.get(record))
                .flatMap(row -> rules.type(row.type()))
                .filter(type -> type.owner() == null)
                .isPresent();
        return isOfNobody
                && changes.stream().noneMatch(change -> change.subject().equals(record));
    }
}
