package org.sala.journal;

import java.time.Clock;
import java.util.ArrayList;
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
    private final ShelfReader reader;
    private final Clock clock;
    private final String epoch;
    private final int rowsLimit;

    /** {@code epoch} names this life of the server: it changes when the server comes back from a backup. */
    public Round(Journal journal, Door door, Rules rules, Clock clock, String epoch) {
        this(journal, door, rules, clock, epoch, ROWS_LIMIT);
    }

    /** The same with replies of another size. */
    public Round(Journal journal, Door door, Rules rules, Clock clock, String epoch, int rowsLimit) {
        this.journal = journal;
        this.door = door;
        this.reader = new ShelfReader(rules);
        this.clock = clock;
        this.epoch = epoch;
        this.rowsLimit = rowsLimit;
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
                : door.recall(device, rights);
        return journal.read(reading -> look(reading, device, rights, request, receipt, isOurEpoch));
    }

    private Reply look(
            Journal.Reading reading, long device, Rights rights, Request request, Receipt receipt, boolean isOurEpoch) {
        if (!isOurEpoch) {
            return new Reply(
                    epoch,
                    request.request(),
                    clock.millis(),
                    receipt,
                    rights.fingerprint(),
                    List.of(),
                    List.of(),
                    true,
                    false);
        }
        return reading.device(device).isRevoked()
                ? farewell(rights, request, receipt)
                : tell(reading, rights, request, receipt);
    }

    /** A revoked device is shown nothing more, hands in what it still has, and when that is all, erases itself. */
    private Reply farewell(Rights rights, Request request, Receipt receipt) {
        boolean mayHaveMore =
                !request.changes().isEmpty() && request.changes().getLast().id().n() <= receipt.ack();
        return new Reply(
                epoch,
                request.request(),
                clock.millis(),
                receipt,
                rights.fingerprint(),
                List.of(),
                List.copyOf(request.checkpoints().keySet()),
                mayHaveMore,
                !mayHaveMore);
    }

    private Reply tell(Journal.Reading reading, Rights rights, Request request, Receipt receipt) {
        Map<String, Checkpoint> known =
                request.fingerprint().equals(rights.fingerprint()) ? request.checkpoints() : Map.of();
        List<Scope> scopes = rights.scopes().stream().distinct().sorted().toList();
        Map<Scope, Long> heads = reading.heads(scopes);
        List<Shelf> shelves = new ArrayList<>();
        int room = rowsLimit;
        boolean hasMore = false;
        for (Scope scope : scopes) {
            @Nullable Checkpoint from = known.get(scope.key());
            Optional<Shelf> shelf = reader.next(reading, rights, scope, from, heads.getOrDefault(scope, 0L), room);
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
        return new Reply(
                epoch,
                request.request(),
                clock.millis(),
                receipt,
                rights.fingerprint(),
                shelves,
                gone(request, scopes),
                hasMore,
                false);
    }

    private static boolean isShort(Shelf shelf, long head) {
        return !shelf.to().isComplete() || shelf.to().sequence() < head;
    }

    private static List<String> gone(Request request, List<Scope> scopes) {
        Set<String> left = new LinkedHashSet<>(request.checkpoints().keySet());
        scopes.forEach(scope -> left.remove(scope.key()));
        return List.copyOf(left);
    }
}
