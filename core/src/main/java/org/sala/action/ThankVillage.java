package org.sala.action;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sala.consent.Agreed;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.Joined;
import org.sala.rule.Disclosure;
import org.sala.rule.Value;

/** Tells a village how many people its kept promise has helped: at least so many, and nothing of a few. The number never falls. */
public record ThankVillage(Disclosure disclosure) {

    /** {@code rows} are records of the people who were told of the services behind this promise, or referred to them. */
    public Optional<Draft> thank(Row commitment, Set<RecordId> services, Collection<Row> rows) {
        OptionalLong told = disclosure.atLeast(
                "helped/" + commitment.id().number(), helped(services, rows).size());
        boolean isMore = told.isPresent()
                && told.getAsLong() > commitment.data().whole("helped").orElse(0);
        return isMore
                ? Optional.of(Draft.command(
                        commitment, "commitment.thank", Value.Fields.of("helped", new Value.Whole(told.getAsLong()))))
                : Optional.empty();
    }

    /** Who said yes to it, or said afterwards that it helped; each person once, and only who agrees to a record. */
    private static Set<RecordId> helped(Set<RecordId> services, Collection<Row> rows) {
        var joined = new Joined(rows);
        Map<RecordId, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        Set<RecordId> helped = new HashSet<>();
        for (Row row : rows) {
            Row owner = row.owner() == null ? null : byId.get(row.owner());
            if (owner != null && new Agreed(owner).toRecord() && saysSo(row, services, byId)) {
                helped.add(joined.standing(owner.id()));
            }
        }
        return helped;
    }

    private static boolean saysSo(Row row, Set<RecordId> services, Map<RecordId, Row> byId) {
        if (row.type().equals("news")) {
            return row.status().equals("taken") && isOf(row, services);
        }
        return row.type().equals("followup")
                && List.of("yes", "partly").contains(row.data().text("helped").orElse(""))
                && row.reference("referral")
                        .map(byId::get)
                        .filter(referral -> isOf(referral, services))
                        .isPresent();
    }

    private static boolean isOf(Row row, Set<RecordId> services) {
        return row.reference("service").filter(services::contains).isPresent();
    }
}
