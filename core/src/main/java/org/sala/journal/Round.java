package org.sala.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * One round of a device with the server: takes what the device did, and tells it what is new on the shelves it follows.
 *
 * <p>Which shelves those are is decided from the asker's rights, never from the request. docs/sync.md is the protocol.
 */
public final class Round {
    /** Records in one reply, about 32 KB compressed; {@code more} says that there are others. */
    private static final int ROWS_LIMIT = 1000;

    private final Journal journal;
    private final Door door;
    private final Rules rules;
    private final Clock clock;
    private final String epoch;

    /** {@code epoch} names this life of the server: it changes when the server comes back from a backup. */
    public Round(Journal journal, Door door, Rules rules, Clock clock, String epoch) {
        this.journal = journal;
        this.door = door;
        this.rules = rules;
        this.clock = clock;
        this.epoch = epoch;
    }

    /**
     * What a device asks.
     *
     * @param request a number that grows with each request of the device
     * @param fingerprint of the rights it heard last, or empty
     * @param now the device's clock, milliseconds
     * @param checkpoints how far it has come on each scope, by the scope's key
     */
    public record Request(
            String epoch,
            long request,
            String fingerprint,
            long now,
            Map<String, Checkpoint> checkpoints,
            List<Change> changes) {}

    /**
     * How far a device has come on a scope.
     *
     * @param after during a first load, the last record that it holds; -1 when the load is complete
     */
    public record Checkpoint(long sequence, long after) {
        public static Checkpoint complete(long sequence) {
            return new Checkpoint(sequence, -1);
        }

        public boolean isComplete() {
            return after < 0;
        }
    }

    /**
     * What it is told.
     *
     * @param purge keys of scopes that are no longer the device's
     * @param isWiping the device was revoked
     */
    public record Reply(
            String epoch,
            long request,
            long now,
            Receipt receipt,
            String fingerprint,
            List<Shelf> shelves,
            List<String> purge,
            boolean hasMore,
            boolean isWiping) {}

    /**
     * What is new on one scope.
     *
     * @param from the checkpoint this goes on from, or null at the start of a first load
     */
    public record Shelf(Scope scope, @Nullable Checkpoint from, Checkpoint to, List<Line> lines) {}

    /** A record as this asker may see it, or with {@code fields} null one that leaves the shelf. */
    public record Line(RecordId record, String type, int rv, Value.@Nullable Fields fields) {}

    /** Answers one request. Which device and what rights were established at sign-in. */
    public Reply answer(long device, Rights rights, Request request) {
        long now = clock.millis();
        boolean isOurEpoch = request.epoch().isEmpty() || request.epoch().equals(epoch);
        Receipt receipt = isOurEpoch
                ? door.receive(device, rights, now - request.now(), request.changes())
                : new Receipt(journal.read(reading -> reading.device(device)).lastN(), List.of());
        Reply reply = journal.read(reading -> look(reading, device, rights, request, receipt, isOurEpoch));
        journal.write(writing -> {
            writing.saveRound(device, now);
            return reply;
        });
        return reply;
    }

    private Reply look(
            Journal.Reading reading, long device, Rights rights, Request request, Receipt receipt, boolean isOurEpoch) {
        if (reading.device(device).isRevoked()) {
            return reply(
                    request,
                    receipt,
                    rights,
                    List.of(),
                    List.copyOf(request.checkpoints().keySet()),
                    false,
                    true);
        }
        if (!isOurEpoch) {
            return reply(request, receipt, rights, List.of(), List.of(), true, false);
        }
        Map<String, Checkpoint> known =
                request.fingerprint().equals(rights.fingerprint()) ? request.checkpoints() : Map.of();
        List<Scope> scopes = rights.scopes().stream().distinct().sorted().toList();
        Map<Scope, Long> heads = reading.heads(scopes);
        List<Shelf> shelves = new ArrayList<>();
        int room = ROWS_LIMIT;
        boolean hasMore = false;
        for (Scope scope : scopes) {
            @Nullable Checkpoint from = known.get(scope.key());
            Optional<Shelf> shelf = shelf(reading, rights, scope, from, heads.getOrDefault(scope, 0L), room);
            if (shelf.isPresent()) {
                shelves.add(shelf.get());
                room -= shelf.get().lines().size();
                hasMore |= isShort(shelf.get(), heads.getOrDefault(scope, 0L));
            }
            if (room <= 0) {
                hasMore = true;
                break;
            }
        }
        return reply(request, receipt, rights, shelves, gone(request, scopes), hasMore, false);
    }

    private static boolean isShort(Shelf shelf, long head) {
        return !shelf.to().isComplete() || shelf.to().sequence() < head;
    }

    private Reply reply(
            Request request,
            Receipt receipt,
            Rights rights,
            List<Shelf> shelves,
            List<String> purge,
            boolean hasMore,
            boolean isWiping) {
        return new Reply(
                epoch,
                request.request(),
                clock.millis(),
                receipt,
                rights.fingerprint(),
                shelves,
                purge,
                hasMore,
                isWiping);
    }

    private static List<String> gone(Request request, List<Scope> scopes) {
        Set<String> left = new LinkedHashSet<>(request.checkpoints().keySet());
        scopes.forEach(scope -> left.remove(scope.key()));
        return List.copyOf(left);
    }

    private Optional<Shelf> shelf(
            Journal.Reading reading, Rights rights, Scope scope, @Nullable Checkpoint from, long head, int room) {
        boolean isTooOld = from != null && (from.sequence() > head || from.sequence() < reading.floor(scope));
        if (from == null || isTooOld) {
            return Optional.of(load(reading, rights, scope, new Checkpoint(head, 0), null, room));
        }
        if (!from.isComplete()) {
            return Optional.of(load(reading, rights, scope, from, from, room));
        }
        return from.sequence() == head
                ? Optional.empty()
                : Optional.of(follow(reading, rights, scope, from, head, room));
    }

    /** A first load walks the shelf in id order; what changes meanwhile is in the log from where the load began. */
    private Shelf load(
            Journal.Reading reading,
            Rights rights,
            Scope scope,
            Checkpoint start,
            @Nullable Checkpoint from,
            int room) {
        List<RecordId> members = reading.members(scope, start.after(), room);
        boolean isWhole = members.size() < room;
        Checkpoint to = isWhole
                ? Checkpoint.complete(start.sequence())
                : new Checkpoint(start.sequence(), members.getLast().number());
        List<Line> lines = lines(reading, rights, scope, members).stream()
                .filter(line -> line.fields() != null)
                .toList();
        return new Shelf(scope, from, to, lines);
    }

    private Shelf follow(Journal.Reading reading, Rights rights, Scope scope, Checkpoint from, long head, int room) {
        Journal.Touched touched = reading.touched(scope, from.sequence(), head, room);
        return new Shelf(
                scope, from, Checkpoint.complete(touched.upTo()), lines(reading, rights, scope, touched.records()));
    }

    private List<Line> lines(Journal.Reading reading, Rights rights, Scope scope, List<RecordId> records) {
        Map<RecordId, Row> rows = new LinkedHashMap<>(reading.rows(Set.of(scope.area()), records));
        Set<RecordId> owners = new LinkedHashSet<>();
        rows.values().stream()
                .filter(row -> row.owner() != null && !rows.containsKey(row.owner()))
                .forEach(row -> owners.add(java.util.Objects.requireNonNull(row.owner())));
        Map<RecordId, Row> people = owners.isEmpty() ? Map.of() : reading.rows(Set.of(scope.area()), owners);
        List<Line> lines = new ArrayList<>();
        for (RecordId record : records) {
            Row row = rows.get(record);
            lines.add(line(rights, scope, record, row, row == null ? null : owner(row, rows, people)));
        }
        return lines;
    }

    private @Nullable Row owner(Row row, Map<RecordId, Row> rows, Map<RecordId, Row> people) {
        if (row.owner() == null) {
            return rules.type(row.type()).filter(type -> type.isPerson()).isPresent() ? row : null;
        }
        Row near = rows.get(row.owner());
        return near == null ? people.get(row.owner()) : near;
    }

    private static Line line(Rights rights, Scope scope, RecordId record, @Nullable Row row, @Nullable Row owner) {
        if (row == null || !row.scopes().contains(scope)) {
            return new Line(record, "", 0, null);
        }
        return rights.show(row, owner)
                .map(fields -> new Line(record, row.type(), row.rv(), fields))
                .orElseGet(() -> new Line(record, "", 0, null));
    }
}
