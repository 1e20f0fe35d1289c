package org.sala.simulation.oracle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Value;
import org.sala.simulation.Tree;

/** What a community holds in common is read by many: nothing of a person or a household ever stands there, nor is sent from there. */
final class CommunityNamesNobody implements Invariant {
    /** Kinds of records that tell of people even where nobody is named. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "person",
            "household",
            "consent",
            "need",
            "strength",
            "attendance",
            "participant",
            "vote",
            "feature",
            "photo",
            "minute",
            "referral",
            "settle");

    @Override
    public void answered(Answered answered) {
        for (Answered.Shelf shelf : answered.shelves()) {
            if (shelf.key().startsWith(Scope.COMMUNITY + ":")) {
                shelf.lines().stream()
                        .map(Tree::list)
                        .filter(line -> line.size() > 1)
                        .forEach(line -> look(answered, shelf.key(), line));
            }
        }
    }

    private void look(Answered answered, String shelf, List<Value> line) {
        long id = Tree.whole(line.get(0));
        @Nullable Standing record = answered.mirror().find(id);
        boolean isSomebodys = isOfPeople(Tree.text(line.get(1)), (Value.Fields) line.get(3))
                || (record != null && record.owner() != null);
        ensure(!isSomebodys, "record " + id + " of somebody was sent from " + shelf);
    }

    private static boolean isOfPeople(String type, Value.Fields data) {
        return OF_PEOPLE.contains(type) || data.has("person") || data.has("household");
    }

    @Override
    public void atRest(Rest rest) {
        for (Row row : rest.centre().archive().rows()) {
            boolean isInCommon =
                    row.scopes().stream().anyMatch(scope -> scope.kind().equals(Scope.COMMUNITY));
            ensure(
                    !isInCommon || (row.owner() == null && !isOfPeople(row.type(), row.data())),
                    row.type() + " " + row.id().number() + " of somebody stands on " + row.scopes());
        }
    }
}
