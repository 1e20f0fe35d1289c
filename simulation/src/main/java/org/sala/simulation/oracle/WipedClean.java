package org.sala.simulation.oracle;

import java.util.List;
import org.sala.rule.Value;

/** A phone that is told to erase everything holds nothing afterwards. */
final class WipedClean implements Invariant {

    @Override
    public void heard(Heard heard) {
        if (!heard.reply().flag("wipe")) {
            return;
        }
        Value.Fields stored = heard.phone().disk().stored();
        Value.Fields known = heard.phone().dump();
        for (String store : List.of("rows", "entries", "answers")) {
            ensure(
                    stored.items(store).isEmpty() && known.items(store).isEmpty(),
                    "device " + heard.phone().device() + " was wiped and still has " + store);
        }
    }
}
