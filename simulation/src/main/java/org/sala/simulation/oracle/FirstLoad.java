package org.sala.simulation.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.Violation;
import org.sala.simulation.district.Centre;

/** What a new phone of an account would be given: everything from the beginning, page by page. */
final class FirstLoad {
    /** Devices that load and do nothing else have these numbers and their account's. */
    private static final int PAGES_LIMIT = 400;

    private final Centre centre;
    private final long device;

    FirstLoad(Centre centre, long account) {
        this.centre = centre;
        this.device = Centre.observerOf(account);
    }

    Map<Long, Value.Fields> rows() {
        Map<Long, Value.Fields> rows = new TreeMap<>();
        Value.Fields checkpoints = Value.Fields.NONE;
        String rights = "";
        for (int page = 1; page <= PAGES_LIMIT; page++) {
            Value.Fields reply = answer(page, rights, checkpoints);
            rights = reply.text("g").orElse("");
            for (Value told : reply.items("scopes")) {
                List<Value> shelf = Tree.list(told);
                checkpoints = checkpoints.with(Tree.text(shelf.get(0)), shelf.get(2));
                Tree.list(shelf.get(3)).stream()
                        .map(Tree::list)
                        .filter(line -> line.size() > 1)
                        .forEach(line -> rows.put(Tree.whole(line.get(0)), (Value.Fields) line.get(3)));
            }
            if (!reply.flag("more")) {
                return rows;
            }
        }
        throw new Violation("FirstLoad", "a new phone was still being loaded after " + PAGES_LIMIT + " pages");
    }

    private Value.Fields answer(int page, String rights, Value.Fields checkpoints) {
        Value.Fields request =
                Tree.fields("e", "", "q", page, "g", rights, "now", 0, "cp", checkpoints, "ops", Value.Items.NONE);
        Optional<String> reply = centre.answer(device, Json.write(request));
        return (Value.Fields) Tree.read(reply.orElseThrow());
    }
}
