package org.sala.server.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.exchange.hsds.HsdsPublisher;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was found in the listing and writes it for outside. What a record says now counts, not what the listing says of it. */
public final class PublicDocuments {
    private final JdbcClient sql;
    private final Publishing publishing;

    public PublicDocuments(JdbcClient sql, Publishing publishing) {
        this.sql = sql;
        this.publishing = publishing;
    }

    /**
     * What may be told.
     *
     * @param changed when something of it last changed, in milliseconds
     */
    record Told(Value.Fields document, long changed) {}

    private record Found(Row row, String publicId, long changed) {}

    /** Whole services, in this order; what is not public after all is passed over. */
    Map<Listed.Key, Told> services(Collection<Listed.Key> keys) {
        Map<Listed.Key, Found> found = new HashMap<>();
        rows("listed_service", keys).forEach(one -> found.put(key(one), one));
        Map<Long, Told> organizations = organizations(found.values().stream()
                .map(one -> one.row().data().whole("organization").orElse(0))
                .distinct()
                .toList());
        Map<Listed.Key, Told> told = new HashMap<>();
        found.forEach((key, one) -> {
            Told organization =
                    organizations.get(one.row().data().whole("organization").orElse(0));
            if (organization == null || !Service.of(one.row()).isPublic()) return;
            Value.Fields document =
                    publishing.service(one.row(), one.publicId(), one.changed(), organization.document());
            told.put(key, new Told(document, Math.max(one.changed(), organization.changed())));
        });
        return told;
    }

    private static Listed.Key key(Found found) {
        return new Listed.Key(found.row().area(), found.row().id().number());
    }

    Optional<Told> service(Listed.Key key) {
        return Optional.ofNullable(services(List.of(key)).get(key));
    }

    private List<Found> rows(String table, Collection<Listed.Key> keys) {
        return sql.sql("select " + RowText.COLUMNS + ", l.public_id, l.changed from " + table
                        + " l join record on record.area_id = l.area_id and record.id = l.record_id"
                        + " where (l.area_id, l.record_id) in (select * from unnest(?::bigint[], ?::bigint[]))")
                .param(1, keys.stream().mapToLong(Listed.Key::area).toArray())
                .param(2, keys.stream().mapToLong(Listed.Key::record).toArray())
                .query((found, at) ->
                        new Found(RowText.row(found, at), found.getString("public_id"), found.getLong("changed")))
                .list();
    }

    /** Organizations without their services, by the number of their record. */
    Map<Long, Told> organizations(Collection<Long> numbers) {
        Map<Long, Told> told = new HashMap<>();
        sql.sql("select " + RowText.COLUMNS + """
                        , o.public_id, o.changed, exists (
                            select from listed_service s where s.organization = o.record_id and s.secret) as hides
                        from listed_organization o join record on record.area_id = o.area_id and record.id = o.record_id
                        where o.record_id = any(?)""")
                .param(numbers.stream().mapToLong(Long::longValue).toArray())
                .query((found, at) -> {
                    Row row = RowText.row(found, at);
                    if (row.data().flag("informal")) return row;
                    long changed = found.getLong("changed");
                    Value.Fields document = publishing.organization(
                            row, found.getString("public_id"), changed, found.getBoolean("hides"));
                    told.put(row.id().number(), new Told(document, changed));
                    return row;
                })
                .list();
        return told;
    }

    /** Each location key's place with its service. */
    List<Told> locations(List<Listed.LocationKey> keys) {
        Map<Listed.Key, Told> services = services(
                keys.stream().map(Listed.LocationKey::service).distinct().toList());
        List<Told> told = new ArrayList<>();
        for (Listed.LocationKey key : keys) {
            Optional.ofNullable(services.get(key.service())).ifPresent(service -> {
                List<Value.Fields> places = HsdsPublisher.atLocations(service.document());
                if (key.position() < places.size()) {
                    told.add(new Told(places.get(key.position()), service.changed()));
                }
            });
        }
        return told;
    }

    /** What this Sala itself says outside of a record, if it says anything. */
    public Optional<Value.Fields> said(Row row) {
        var key = new Listed.Key(row.area(), row.id().number());
        return row.type().equals(Service.TYPE)
                ? service(key).map(Told::document)
                : Optional.ofNullable(organizations(List.of(row.id().number()))
                                .get(row.id().number()))
                        .map(Told::document);
    }
}
