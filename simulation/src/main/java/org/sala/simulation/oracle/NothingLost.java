package org.sala.simulation.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sala.journal.Change;
import org.sala.journal.Entry;
import org.sala.rule.Value;
import org.sala.simulation.Tree;

/** Every change that reached a phone's disk is in the ledger in the end, word for word, and nothing else is. */
final class NothingLost implements Invariant {
    private final Book book;

    NothingLost(Book book) {
        this.book = book;
    }

    @Override
    public void decided(Decided decided) {
        if (!book.devices().contains(decided.change().id().device())) {
            return;
        }
        Recorded recorded = decided.recorded();
        ensure(recorded != null, decided + " was never written down by anybody");
        ensure(recorded == null || isSame(recorded.wire(), decided.change()), decided + " is not what was written");
    }

    /** After the server has lost a life, nothing is known of the versions that an author saw in it. */
    private boolean isSame(Value written, Change change) {
        return written.equals(wire(change, change.base()))
                || (book.lives() > 1 && change.base() == 0 && baseless(written).equals(wire(change, 0)));
    }

    private static Value baseless(Value written) {
        List<Value> parts = new ArrayList<>(Tree.list(written));
        parts.set(4, new Value.Whole(0));
        return new Value.Items(parts);
    }

    private static Value wire(Change change, int base) {
        return Tree.items(
                change.id().n(),
                change.kind().letter(),
                change.type(),
                change.subject().number(),
                base,
                change.at(),
                change.payload(),
                change.schema());
    }

    /** A phone is told to erase itself only once all it sent has been taken. */
    @Override
    public void answered(Answered answered) {
        if (answered.reply().flag("wipe")) {
            long taken = answered.mirror().ledger().stream()
                    .filter(entry -> entry.change().id().device() == answered.device())
                    .count();
            for (Value op : answered.request().items("ops")) {
                long n = Tree.whole(Tree.list(op).getFirst());
                ensure(
                        n <= taken,
                        "device " + answered.device() + " must erase itself, but its change " + n + " was not taken");
            }
        }
    }

    @Override
    public void atRest(Rest rest) {
        Set<String> kept = new HashSet<>();
        for (Entry entry : book.mirror().ledger()) {
            kept.add(entry.change().id().device() + "/" + entry.change().id().n());
        }
        for (long device : book.devices()) {
            Set<Long> lost = new TreeSet<>();
            book.recordedOn(device).keySet().stream()
                    .filter(n -> !kept.contains(device + "/" + n))
                    .forEach(lost::add);
            ensure(
                    lost.isEmpty() || book.isWiped(device),
                    "changes " + lost + " of device " + device + " were saved on the phone and are not in the ledger");
        }
    }
}
