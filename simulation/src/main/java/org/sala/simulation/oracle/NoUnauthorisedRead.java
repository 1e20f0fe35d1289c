package org.sala.simulation.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;
import org.sala.simulation.Tree;

/** Every field of every row sent is true, and one that its receiver may see at that very moment. */
final class NoUnauthorisedRead implements Invariant {

    @Override
    public void answered(Answered answered) {
        Set<String> shelves = answered.sight().shelves();
        for (Answered.Shelf shelf : answered.shelves()) {
            ensure(shelves.contains(shelf.key()), "account " + answered.account() + " was sent shelf " + shelf.key());
            for (Value told : shelf.lines()) {
                List<Value> line = Tree.list(told);
                if (line.size() > 1) {
                    look(answered, shelf, Tree.whole(line.getFirst()), (Value.Fields) line.get(3));
                }
            }
        }
    }

    private void look(Answered answered, Answered.Shelf shelf, long id, Value.Fields fields) {
        @Nullable Standing record = answered.mirror().find(id);
        String who = "account " + answered.account() + " was sent ";
        if (record == null) {
            ensure(false, who + "record " + id + ", which does not exist");
            return;
        }
        ensure(
                record.shelves().contains(shelf.key()),
                who + Invariant.name(record) + " on " + shelf.key() + ", where it does not stand");
        ensure(answered.sight().maySee(record), who + Invariant.name(record) + ", which is out of reach");
        Optional<String> missing = answered.sight().missing(record);
        ensure(
                missing.isEmpty(),
                who + Invariant.name(record) + ", which is about what needs the right to " + missing.orElse(""));
        for (Map.Entry<String, Value> field : fields.values().entrySet()) {
            Optional<String> objection = answered.sight().objection(record, field.getKey(), field.getValue());
            ensure(
                    objection.isEmpty(),
                    who + field.getKey() + " of " + Invariant.name(record) + ", which " + objection.orElse(""));
            boolean isPart = record.type().equals("settle") || field.getKey().equals("card");
            ensure(
                    isPart || Invariant.same(field.getValue(), record.data().get(field.getKey())),
                    who + "another " + field.getKey() + " of " + Invariant.name(record) + " than it has");
        }
    }
}
