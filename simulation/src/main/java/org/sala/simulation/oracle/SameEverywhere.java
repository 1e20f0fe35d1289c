package org.sala.simulation.oracle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.phone.Phone;

/** In the end a phone holds exactly what its account may see: the same as a new phone would be given. */
final class SameEverywhere implements Invariant {
    private final Book book;

    SameEverywhere(Book book) {
        this.book = book;
    }

    @Override
    public void atRest(Rest rest) {
        for (Phone phone : rest.phones()) {
            if (!book.isWiped(phone.device())) {
                same(phone, new FirstLoad(rest.centre(), phone.account()).rows());
            }
        }
    }

    private void same(Phone phone, Map<Long, Value.Fields> fresh) {
        Sight sight = book.sight(phone.account());
        Set<String> followed = sight.shelves();
        Map<Long, Value.Fields> held = new TreeMap<>();
        phone.dump()
                .items("rows")
                .forEach(row -> held.put(Tree.whole(((Value.Fields) row).get("id")), (Value.Fields) row));
        String who = "device " + phone.device() + " ";
        for (Standing record : book.mirror().all()) {
            Value.Fields row = held.remove(record.id());
            ensure(
                    sight.ought(record) == (row != null),
                    who + (row == null ? "lacks " : "still holds ") + Invariant.name(record));
            if (row != null) {
                Set<String> shelves = new TreeSet<>(record.shelves());
                shelves.retainAll(followed);
                ensure(
                        row.fields("in").values().keySet().equals(shelves),
                        who + "believes " + Invariant.name(record) + " to stand on "
                                + row.fields("in").values().keySet() + ", not on " + shelves);
                ensure(Tree.whole(row.get("rv")) == record.rv(), who + "has an old " + Invariant.name(record));
                ensure(
                        row.fields("data").equals(fresh.get(record.id())),
                        who + "has another " + Invariant.name(record) + " than a new phone would be given");
            }
        }
        ensure(held.isEmpty(), who + "holds records that do not exist: " + held.keySet());
    }
}
