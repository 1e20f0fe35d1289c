package org.sala.simulation.oracle;

import java.util.List;
import java.util.Set;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.phone.Phone;

/** Who works for a district and not with its people, is sent and holds what communities decided, and nothing of who was there. */
final class OfficesHoldNobody implements Invariant {
    private static final Set<String> PUBLIC = Set.of(
            "organization",
            "service",
            "capacity",
            "gathering",
            "topic",
            "ballot",
            "priority",
            "profile",
            "goal",
            "step",
            "commitment",
            "escalation",
            "visit",
            "complaint",
            "fund",
            "spending");

    private final Book book;

    OfficesHoldNobody(Book book) {
        this.book = book;
    }

    private static boolean isOffice(Sight sight) {
        return !sight.grants().isEmpty()
                && sight.grants().stream().allMatch(grant -> sight.sees(grant).equals("directory"));
    }

    @Override
    public void answered(Answered answered) {
        if (!isOffice(answered.sight())) {
            return;
        }
        for (Answered.Shelf shelf : answered.shelves()) {
            for (Value told : shelf.lines()) {
                List<Value> line = Tree.list(told);
                ensure(
                        line.size() == 1 || isPublic(Tree.text(line.get(1)), (Value.Fields) line.get(3)),
                        "the office's account " + answered.account() + " was sent record " + Tree.whole(line.get(0))
                                + " from " + shelf.key());
            }
        }
    }

    private static boolean isPublic(String type, Value.Fields data) {
        return PUBLIC.contains(type) && !data.has("person") && !data.has("household");
    }

    @Override
    public void atRest(Rest rest) {
        for (Phone phone : rest.phones()) {
            if (isOffice(book.sight(phone.account())) && !book.isWiped(phone.device())) {
                phone.dump().items("rows").stream()
                        .map(Value.Fields.class::cast)
                        .forEach(row -> ensure(
                                isPublic(row.text("type").orElse(""), row.fields("data")),
                                "the office's device " + phone.device() + " holds record " + row.get("id")));
            }
        }
    }
}
