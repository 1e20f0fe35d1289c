package org.sala.simulation.oracle;

import java.util.Map;
import java.util.TreeMap;
import org.sala.journal.Entry;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.phone.Phone;

/** Who did something that did not simply count hears what became of it, although replies are lost. */
final class OutcomesTold implements Invariant {
    private final Book book;

    OutcomesTold(Book book) {
        this.book = book;
    }

    @Override
    public void atRest(Rest rest) {
        for (Phone phone : rest.phones()) {
            if (!book.isWiped(phone.device())) {
                heard(phone);
            }
        }
    }

    private void heard(Phone phone) {
        Map<Long, String> told = new TreeMap<>();
        for (Value one : phone.outcomes()) {
            told.put(Tree.whole(Tree.list(one).get(0)), Tree.text(Tree.list(one).get(1)));
        }
        for (Entry entry : book.mirror().ledger()) {
            boolean isOurs = entry.change().id().device() == phone.device();
            String outcome = entry.outcome().code();
            long n = entry.change().id().n();
            ensure(
                    !isOurs || outcome.equals(told.getOrDefault(n, "applied")),
                    "change " + n + " of device " + phone.device() + " was " + outcome + ", its phone heard "
                            + told.getOrDefault(n, "nothing"));
        }
    }
}
