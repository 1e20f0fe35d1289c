package org.sala.simulation.oracle;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Effect;

/** Each change of a device counts once, in the device's order; each record's versions go up by what was done to it. */
final class OnceOnly implements Invariant {

    @Override
    public void decided(Decided decided) {
        long device = decided.change().id().device();
        long last = decided.mirror().ledger().stream()
                .filter(entry -> entry.change().id().device() == device)
                .mapToLong(entry -> entry.change().id().n())
                .max()
                .orElse(0);
        ensure(decided.change().id().n() == last + 1, decided + " was taken after " + last);
        Map<Long, Integer> versions = new TreeMap<>();
        for (Effect effect : decided.entry().effects()) {
            long record = effect.record().number();
            @Nullable Standing before = decided.mirror().find(record);
            int version = versions.getOrDefault(record, before == null ? 0 : before.rv());
            ensure(
                    effect.rv() > version,
                    decided + " took record " + record + " from version " + version + " to " + effect.rv());
            versions.put(record, effect.rv());
        }
    }
}
