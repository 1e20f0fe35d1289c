package org.sala.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Round;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Canonical;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Somebody of the team with a phone that may be offline: what is done waits on it until {@link #syncs}. */
public final class Member {
    private final District district;
    private final long account;
    private final List<Change> outbox = new ArrayList<>();
    private final Map<String, Round.Checkpoint> checkpoints = new TreeMap<>();
    private final Map<RecordId, Round.Line> seen = new TreeMap<>();
    private final Map<RecordId, List<String>> shelves = new TreeMap<>();
    private String fingerprint = "";
    private long counter;
    private long requests;

    Member(District district, long account) {
        this.district = district;
        this.account = account;
    }

    public long account() {
        return account;
    }

    /** Records something offline, and says which record it is about. Drafts that refer to each other are given together. */
    public RecordId does(Draft... drafts) {
        var first = new ChangeId(account, counter + 1);
        Change last = null;
        for (Draft draft : drafts) {
            counter++;
            last = StoryChanges.number(
                    draft,
                    new ChangeId(account, counter),
                    first,
                    district.clock().millis(),
                    Rules.SCHEMA,
                    this::base);
            outbox.add(last);
        }
        return java.util.Objects.requireNonNull(last).subject();
    }

    private int base(RecordId record) {
        Round.Line line = seen.get(record);
        return line == null ? 0 : line.rv();
    }

    /** Meets the network: everything waiting is sent, everything new is fetched. Says what became of what was sent. */
    public List<Receipt.Told> syncs() {
        List<Receipt.Told> told = new ArrayList<>();
        Round.Reply reply;
        do {
            reply = district.round().answer(account, district.rights(account), request());
            told.addAll(reply.receipt().told());
            long ack = reply.receipt().ack();
            outbox.removeIf(change -> change.id().n() <= ack);
            take(reply);
        } while (reply.hasMore());
        return told;
    }

    private Round.Request request() {
        requests++;
        return new Round.Request(
                "story",
                requests,
                fingerprint,
                district.clock().millis(),
                Map.copyOf(checkpoints),
                List.copyOf(outbox.subList(0, Math.min(200, outbox.size()))));
    }

    private void take(Round.Reply reply) {
        fingerprint = reply.fingerprint();
        reply.purge().forEach(scope -> {
            checkpoints.remove(scope);
            List.copyOf(shelves.keySet()).forEach(record -> leave(record, scope));
        });
        for (Round.Shelf shelf : reply.shelves()) {
            Scope scope = shelf.scope();
            checkpoints.put(scope.key(), shelf.to());
            shelf.lines().forEach(line -> take(line, scope.key()));
        }
    }

    private void take(Round.Line line, String scope) {
        if (line.fields() == null) {
            leave(line.record(), scope);
            return;
        }
        shelves.computeIfAbsent(line.record(), none -> new ArrayList<>()).add(scope);
        Round.Line known = seen.get(line.record());
        if (known == null || known.rv() <= line.rv()) {
            seen.put(line.record(), line);
        }
    }

    private void leave(RecordId record, String scope) {
        List<String> left = shelves.getOrDefault(record, new ArrayList<>());
        left.removeIf(scope::equals);
        if (left.isEmpty()) {
            shelves.remove(record);
            seen.remove(record);
        }
    }

    /** The outcome of the only change sent. */
    public Outcome syncsOne() {
        List<Receipt.Told> told = syncs();
        if (told.size() != 1) {
            throw new AssertionError("one change was to be sent, not " + told.size());
        }
        return told.getFirst().outcome();
    }

    /** What this phone shows of a record: only what the server let through. */
    public Optional<Value.Fields> sees(RecordId record) {
        return Optional.ofNullable(seen.get(record)).map(Round.Line::fields);
    }

    public String statusOf(RecordId record) {
        return sees(record).flatMap(fields -> fields.text(Row.STATUS)).orElse("unseen");
    }

    /** All records of a type on this phone. */
    public List<RecordId> list(String type) {
        return seen.values().stream()
                .filter(line -> line.type().equals(type))
                .map(Round.Line::record)
                .toList();
    }

    /** Everything that this phone shows, as one text: what is not in it cannot be read off this phone. */
    public String holds() {
        return seen.values().stream()
                .map(line -> Canonical.write(java.util.Objects.requireNonNull(line.fields())))
                .collect(Collectors.joining("\n"));
    }

    public int unsent() {
        return outbox.size();
    }
}
