package org.sala.simulation.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.journal.Entry;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.phone.Phone;

/**
 * Who was in the room and how they voted comes out the same, whichever phone arrived first: what all phones together wrote down, each count
 * and each card once, and for those that were replaced the last. So it does on the server, and on every phone that may see all of it.
 */
final class TalliesComeOut implements Invariant {
    private static final Set<String> CARDS = Set.of("attendance", "vote");

    private final Book book;

    TalliesComeOut(Book book) {
        this.book = book;
    }

    /** No phone ever shows the same card twice. */
    @Override
    public void stepped(Phone phone) {
        Set<Long> shown = new HashSet<>();
        for (Value card : phone.cards()) {
            long id = ((Value.Fields) card).whole("id").orElseThrow();
            ensure(shown.add(id), "device " + phone.device() + " counts card " + id + " twice");
        }
    }

    @Override
    public void atRest(Rest rest) {
        Map<Long, Tally> expected = tallies(writtenDown());
        Map<Long, Value.Fields> kept = new TreeMap<>();
        rest.centre().archive().rows().stream()
                .filter(row -> CARDS.contains(row.type()))
                .forEach(row -> kept.put(row.id().number(), row.data()));
        ensureSame("the server", expected, tallies(kept));
        for (Phone phone : rest.phones()) {
            if (!book.isWiped(phone.device())) {
                onPhone(phone, expected);
            }
        }
    }

    /** Every card that anybody wrote down and that came to count, as it was written. */
    private Map<Long, Value.Fields> writtenDown() {
        Map<Long, Value.Fields> cards = new TreeMap<>();
        for (Entry entry : book.mirror().ledger()) {
            long device = entry.change().id().device();
            Recorded recorded = book.recordedOn(device).get(entry.change().id().n());
            if (recorded == null) {
                continue;
            }
            List<Value> wire = Tree.list(recorded.wire());
            long subject = Tree.whole(wire.get(3));
            boolean isTaken =
                    !entry.outcome().code().equals("held") || book.mirror().find(subject) != null;
            if (isTaken && CARDS.contains(Tree.text(wire.get(2)))) {
                cards.put(subject, (Value.Fields) wire.get(6));
            }
        }
        return cards;
    }

    private void onPhone(Phone phone, Map<Long, Tally> expected) {
        Sight sight = book.sight(phone.account());
        Set<Long> hidden = new TreeSet<>();
        for (Standing record : book.mirror().all()) {
            if (CARDS.contains(record.type()) && !sight.ought(record)) {
                hidden.add(Tally.about(record.data()));
            }
        }
        Map<Long, Value.Fields> cards = new TreeMap<>();
        phone.cards().stream()
                .map(Value.Fields.class::cast)
                .forEach(card -> cards.put(card.whole("id").orElseThrow(), card.fields("data")));
        Map<Long, Tally> seen = new TreeMap<>(tallies(cards));
        Map<Long, Tally> whole = new TreeMap<>(expected);
        seen.keySet().removeAll(hidden);
        whole.keySet().removeAll(hidden);
        ensureSame("device " + phone.device(), whole, seen);
    }

    private void ensureSame(String where, Map<Long, Tally> expected, Map<Long, Tally> counted) {
        ensure(expected.equals(counted), where + " counts " + counted + ", and recorded was " + expected);
    }

    /** By gathering who was there, by ballot the votes. */
    private static Map<Long, Tally> tallies(Map<Long, Value.Fields> cards) {
        Map<Long, Map<Long, Value.Fields>> sorted = new TreeMap<>();
        cards.forEach((id, card) -> sorted.computeIfAbsent(Tally.about(card), none -> new TreeMap<>())
                .put(id, card));
        Map<Long, Tally> tallies = new TreeMap<>();
        sorted.forEach((about, those) -> tallies.put(about, Tally.of(those)));
        return tallies;
    }
}
