package org.sala.simulation.phone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.rule.Value;
import org.sala.simulation.Dice;
import org.sala.simulation.Tree;

/** A disk as IndexedDB promises it: each step is there altogether or not at all. */
public class WholeDisk implements Disk {
    private Value meta = Value.Nothing.NOTHING;
    private final Map<String, Map<Long, Value>> stores =
            Map.of("entries", new TreeMap<>(), "answers", new TreeMap<>(), "rows", new TreeMap<>());

    @Override
    public void commit(Value.Fields writes) {
        if (writes.flag("wipe")) {
            stores.values().forEach(Map::clear);
        }
        if (writes.has("meta")) {
            meta = writes.get("meta");
        }
        stores.forEach((name, store) -> {
            String key = name.equals("rows") ? "id" : "n";
            Value.Fields change = writes.fields(name);
            for (Value one : change.items("put")) {
                store.put(((Value.Fields) one).whole(key).orElseThrow(), one);
            }
            change.items("remove").forEach(gone -> store.remove(Tree.whole(gone)));
        });
    }

    @Override
    public void dieWriting(Value.Fields writes, Dice dice) {
        if (dice.percent(50)) {
            commit(writes);
        }
    }

    @Override
    public Value.Fields stored() {
        return Tree.fields("meta", meta, "entries", all("entries"), "answers", all("answers"), "rows", all("rows"));
    }

    private Value all(String store) {
        return new Value.Items(List.copyOf(stores.getOrDefault(store, Map.of()).values()));
    }
}
