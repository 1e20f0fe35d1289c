package org.sala.simulation.oracle;

import java.util.List;
import org.sala.rule.Value;
import org.sala.simulation.Tree;

/** A request and what the server said to it, with the rights of who asked at that moment. */
record Answered(long device, long account, Value.Fields request, Value.Fields reply, Mirror mirror, Sight sight) {

    /** A shelf of the reply. */
    record Shelf(String key, Value from, Value to, List<Value> lines) {
        boolean isLoad() {
            return !(from instanceof Value.Whole);
        }
    }

    List<Shelf> shelves() {
        return reply.items("scopes").stream()
                .map(Tree::list)
                .map(parts -> new Shelf(Tree.text(parts.get(0)), parts.get(1), parts.get(2), Tree.list(parts.get(3))))
                .toList();
    }
}
