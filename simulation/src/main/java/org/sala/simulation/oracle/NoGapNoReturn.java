package org.sala.simulation.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sala.rule.Value;
import org.sala.simulation.Tree;

/**
 * Whoever follows a shelf is told of every line of its log once it has passed it, but of what he could never see; and a checkpoint never
 * goes back.
 */
final class NoGapNoReturn implements Invariant {

    @Override
    public void answered(Answered answered) {
        for (Answered.Shelf shelf : answered.shelves()) {
            Set<Long> told = new TreeSet<>();
            shelf.lines().forEach(line -> told.add(Tree.whole(Tree.list(line).getFirst())));
            if (shelf.isLoad()) {
                load(answered, shelf, told);
            } else {
                follow(answered, shelf, told);
            }
        }
    }

    private void follow(Answered answered, Answered.Shelf shelf, Set<Long> told) {
        long from = Tree.whole(shelf.from());
        long to = Tree.whole(shelf.to());
        ensure(from <= to, shelf.key() + " goes back from " + from + " to " + to);
        ensure(
                to <= answered.mirror().head(shelf.key()),
                shelf.key() + " goes on to " + to + ", beyond its log of "
                        + answered.mirror().head(shelf.key()));
        Set<Long> named = new TreeSet<>(answered.mirror().named(shelf.key(), from, to));
        named.removeIf(record -> !answered.sight().mayKnowOf(answered.mirror().get(record)));
        ensure(
                told.equals(named),
                shelf.key() + " from " + from + " to " + to + " names " + named + ", told were " + told);
    }

    /** A load tells every record that stands on the shelf and may be seen, from one id up to another. */
    private void load(Answered answered, Answered.Shelf shelf, Set<Long> told) {
        long after = shelf.from() instanceof Value.Items(List<Value> pair) ? Tree.whole(pair.get(1)) : 0;
        long upTo = shelf.to() instanceof Value.Items(List<Value> pair) ? Tree.whole(pair.get(1)) : Long.MAX_VALUE;
        for (Standing record : answered.mirror().all()) {
            boolean isInPart = record.id() > after && record.id() <= upTo;
            boolean isExpected = isInPart
                    && record.shelves().contains(shelf.key())
                    && answered.sight().maySee(record);
            ensure(
                    isExpected == told.contains(record.id()),
                    shelf.key() + " was loaded for account " + answered.account() + " from " + after + " to " + upTo
                            + (isExpected ? " without " : " with ") + Invariant.name(record));
        }
    }

    @Override
    public void heard(Heard heard) {
        boolean isSameLife = heard.before().get("epoch").equals(heard.after().get("epoch"))
                && heard.before().get("era").equals(heard.after().get("era"));
        if (!isSameLife) {
            return;
        }
        for (Map.Entry<String, Value> told :
                heard.before().fields("cp").values().entrySet()) {
            Value now = heard.after().fields("cp").get(told.getKey());
            if (told.getValue() instanceof Value.Whole(long before) && now instanceof Value.Whole(long after)) {
                ensure(
                        before <= after,
                        "device " + heard.phone().device() + " went back from " + before + " to " + after + " of "
                                + told.getKey());
            }
        }
        ensure(
                Tree.whole(heard.before().get("n")) <= Tree.whole(heard.after().get("n")),
                "device " + heard.phone().device() + " forgot how many changes it made");
    }
}
