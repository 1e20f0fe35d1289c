package org.sala.server.store;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Effect;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** What effects come to, record by record, when they are told in the order of records and versions. */
final class Replay {
    private final Iterator<Effect> effects;
    private @Nullable Effect ahead;

    /** A record as its changes made it. */
    record Replayed(RecordId id, int rv, Value.Fields data) {}

    Replay(Iterator<Effect> effects) {
        this.effects = effects;
        this.ahead = following();
    }

    private @Nullable Effect following() {
        return effects.hasNext() ? effects.next() : null;
    }

    /** The next record, or nothing at the end. */
    Optional<Replayed> next() {
        Effect first = ahead;
        if (first == null) {
            return Optional.empty();
        }
        int rv = 0;
        Value.Fields data = Value.Fields.NONE;
        for (Effect effect = first; effect != null && effect.record().equals(first.record()); effect = ahead) {
            rv = effect.rv();
            data = data.with(effect.set());
            ahead = following();
        }
        return Optional.of(new Replayed(first.record(), rv, data));
    }
}
