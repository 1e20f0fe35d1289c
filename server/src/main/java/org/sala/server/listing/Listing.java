package org.sala.server.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.sala.directory.Service;
import org.sala.exchange.hsds.PublicIds;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.Row;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the listing as the records of the directory are. Whether something is shown is decided here, and once more when it is read. */
public final class Listing {
    private static final String ORGANIZATION = "organization";

    private final JdbcClient sql;
    private final ListingLines lines;
    private final Publishing publishing;

    public Listing(JdbcClient sql, Publishing publishing) {
        this.sql = sql;
        this.lines = new ListingLines(sql);
        this.publishing = publishing;
    }

    /** What a transaction of the door wrote. Called inside it. */
    void follow(Journal.Saving saving) {
        List<Journal.Changed> changed =
                saving.rows().stream().filter(Listing::isOfDirectory).toList();
        if (changed.isEmpty()) return;
        long at = saving.entries().stream().mapToLong(Entry::received).max().orElse(0);
        lines.forget(changed.stream()
                .filter(one -> one.before() != null
                        && one.before().area() != one.after().area())
                .flatMap(one -> Optional.ofNullable(one.before()).stream())
                .toList());
        Map<Long, Row> services = new LinkedHashMap<>();
        List<Journal.Changed> organizations = changed.stream()
                .filter(one -> one.after().type().equals(ORGANIZATION))
                .toList();
        organizations(organizations.stream().map(Journal.Changed::after).toList(), row -> at);
        // Whether its services are shown hangs on the organization.
        organizations.stream()
                .filter(Listing::isShownOtherwise)
                .forEach(one -> servicesOf(one.after().id().number())
                        .forEach(row -> services.put(row.id().number(), row)));
        changed.stream()
                .map(Journal.Changed::after)
                .filter(row -> row.type().equals(Service.TYPE))
                .forEach(row -> services.put(row.id().number(), row));
        services(List.copyOf(services.values()), row -> at);
    }

    private static boolean isOfDirectory(Journal.Changed one) {
        Row after = one.after();
        boolean isOne = after.type().equals(Service.TYPE) || after.type().equals(ORGANIZATION);
        return isOne && (one.before() == null || !one.before().data().equals(after.data()));
    }

    private static boolean isShownOtherwise(Journal.Changed one) {
        return one.before() == null
                || one.before().data().flag("informal") != one.after().data().flag("informal");
    }

    private List<Row> servicesOf(long organization) {
        return sql.sql("select " + RowText.COLUMNS
                        + " from listed_service l join record on record.area_id = l.area_id and record.id = l.record_id"
                        + " where l.organization = ? order by l.record_id")
                .param(organization)
                .query(RowText::row)
                .list();
    }

    void organizations(List<Row> rows, ToLongFunction<Row> changedAt) {
        if (rows.isEmpty()) return;
        Map<Long, String> ids = publicIds("listed_organization", rows);
        lines.organizations(rows.stream()
                .map(row -> new ListingLines.Organization(
                        row,
                        ids.getOrDefault(row.id().number(), ""),
                        row.data().flag("informal"),
                        changedAt.applyAsLong(row),
                        SearchWords.of(List.of(
                                row.data().text("name").orElse(""),
                                row.data().text("nameOther").orElse(""),
                                row.data().text("description").orElse("")))))
                .toList());
    }

    void services(List<Row> rows, ToLongFunction<Row> changedAt) {
        if (rows.isEmpty()) return;
        Map<Long, String> ids = publicIds("listed_service", rows);
        Map<Long, String> named = nameable(rows);
        List<ListingLines.Service> told = new ArrayList<>();
        for (Row row : rows) {
            String id = ids.getOrDefault(row.id().number(), "");
            Optional<String> organization = Service.of(row).isPublic()
                    ? Optional.ofNullable(
                            named.get(row.data().whole(ORGANIZATION).orElse(0)))
                    : Optional.empty();
            long changed = changedAt.applyAsLong(row);
            told.add(organization
                    .map(shown -> publishing.listed(row, id, shown, changed))
                    .orElseGet(() -> ListingLines.Service.hidden(row, id, changed)));
        }
        lines.services(told);
    }

    /** The organizations that may be named, with their public ids: neighbours who help are nobody's business. */
    private Map<Long, String> nameable(List<Row> services) {
        Map<Long, String> named = new HashMap<>();
        sql.sql("select record_id, public_id from listed_organization where record_id = any(?) and not informal")
                .param(services.stream()
                        .mapToLong(row -> row.data().whole(ORGANIZATION).orElse(0))
                        .distinct()
                        .toArray())
                .query((found, at) -> named.put(found.getLong("record_id"), found.getString("public_id")))
                .list();
        return named;
    }

    /** The id that a record has already; else its own from elsewhere, if that is a proper one and nobody else's; else one of ours. */
    private Map<Long, String> publicIds(String table, List<Row> rows) {
        Map<Long, String> ids = new HashMap<>();
        Map<String, Long> taken = new HashMap<>();
        String[] wanted = rows.stream().map(Listing::sourceId).toArray(String[]::new);
        sql.sql(
                        "select record_id, public_id from " + table
                                + " where (area_id, record_id) in (select * from unnest(?::bigint[], ?::bigint[])) or public_id = any(?)")
                .param(1, rows.stream().mapToLong(Row::area).toArray())
                .param(2, rows.stream().mapToLong(row -> row.id().number()).toArray())
                .param(3, wanted)
                .query((found, at) -> taken.put(found.getString("public_id"), found.getLong("record_id")))
                .list();
        taken.forEach((id, record) -> ids.put(record, id));
        for (Row row : rows) {
            long number = row.id().number();
            String own = sourceId(row);
            boolean isFree = PublicIds.isOne(own) && taken.getOrDefault(own, number) == number;
            String id = isFree ? own : publishing.ids().ofRecord(row.type(), number);
            if (ids.putIfAbsent(number, id) == null) taken.put(id, number);
        }
        return ids;
    }

    private static String sourceId(Row row) {
        return row.data().text("sourceId").orElse("");
    }
}
