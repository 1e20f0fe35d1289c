package org.sala.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.Joined;
import org.sala.rule.Rules;

/** What waits to be done, the most overdue first. The phone's twin is {@code phone/followup/due.js}. */
public final class DueList {
    private final DueRules rules;

    public DueList(Rules rules) {
        this.rules = DueRules.of(rules);
    }

    /** {@code rows} are all records of the people concerned, in any order. */
    public List<Due> list(Collection<Row> rows, LocalDate today) {
        var joined = new Joined(rows);
        Map<RecordId, List<Row>> owned = new HashMap<>();
        // What is due on a record that was joined to another is due to the same person.
        rows.forEach(row -> row.reference("person")
                .map(joined::standing)
                .ifPresent(person ->
                        owned.computeIfAbsent(person, none -> new ArrayList<>()).add(row)));
        List<Due> due = new ArrayList<>();
        for (Row row : rows) {
            if (row.type().equals("person") && row.reference("mergedInto").isEmpty()) {
                due.addAll(of(row, owned.getOrDefault(row.id(), List.of()), today));
            } else if (row.type().equals("flag")) {
                RecordId person = row.reference("person").map(joined::standing).orElse(new RecordId(0));
                new DueForSafety(rules, row, person, today).due().ifPresent(due::add);
            } else if (row.type().equals("settle") && row.status().equals("open")) {
                due.add(new Due(
                        row.reference("person").map(joined::standing).orElse(new RecordId(0)),
                        "settle",
                        row.id(),
                        Told.day(row, "on").orElse(today)));
            }
        }
        due.sort(Comparator.comparing((Due one) -> !rules.isFirst(one.kind()))
                .thenComparing(Due::day)
                .thenComparing(one -> rules.order(one.kind()))
                .thenComparing(Due::person)
                .thenComparing(Due::subject));
        return List.copyOf(due);
    }

    private List<Due> of(Row person, List<Row> owned, LocalDate today) {
        List<Due> due = new ArrayList<>(new DueToPerson(rules, person, owned, today).list());
        if (person.status().equals("noticed") || person.status().equals("supported")) {
            due.addAll(new DueOfPlan(person, owned).list());
            due.addAll(new DueOfReferrals(rules, person, owned, today).list());
            due.addAll(new DueOfNews(rules, person, owned, today).list());
        }
        return due;
    }
}
