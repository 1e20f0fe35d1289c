package org.sala.server.store;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Effect;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** What effects come to, record by record, when they are told in the order of records and versions. */
final class Replay {
    private final Iterator<Told> lines;
    private @Nullable Told ahead;

    /**
     * An effect with what its line of the ledger says.
     *
     * @param subject the record that the change was about, which may be another one
     * @param area where that one stood after the change
     * @param at the estimated time of the change
     * @param command what the change asked for, such as {@code settle.take}
     */
    record Told(Effect effect, RecordId subject, long area, long device, long at, String command) {
        /** What waited, and was let in by a decision. */
        boolean isLetIn() {
            return command.equals("settle.take") && !isOfSubject();
        }

        boolean isOfSubject() {
            return effect.record().equals(subject);
        }
    }

    /**
     * A record as its changes made it.
     *
     * @param area where it stands; empty when no change says it, since it went with another record
     * @param history the effects on it by version
     */
    record Replayed(
            RecordId id, String type, int rv, Value.Fields data, OptionalLong area, Map<Integer, Told> history) {}

    Replay(Iterator<Told> lines) {
        this.lines = lines;
        this.ahead = following();
    }

    private @Nullable Told following() {
        return lines.hasNext() ? lines.next() : null;
    }

    /** The next record, or nothing at the end. */
    Optional<Replayed> next() {
        Told first = ahead;
        if (first == null) {
            return Optional.empty();
        }
        RecordId record = first.effect().record();
        Map<Integer, Told> history = new TreeMap<>();
        Value.Fields data = Value.Fields.NONE;
        OptionalLong area = OptionalLong.empty();
        int rv = 0;
        for (Told told = first; told != null && told.effect().record().equals(record); told = ahead) {
            rv = told.effect().rv();
            data = data.with(told.effect().set());
            history.put(rv, told);
            area = told.isOfSubject()
                    ? OptionalLong.of(told.area())
                    : told.effect().set().values().containsKey("place") ? OptionalLong.empty() : area;
            ahead = following();
        }
        return Optional.of(new Replayed(record, first.effect().type(), rv, data, area, history));
    }
}
