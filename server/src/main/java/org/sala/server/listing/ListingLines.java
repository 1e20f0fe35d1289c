package org.sala.server.listing;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes lines of the listing, many in each statement. */
final class ListingLines {
    private static final String PUT_ORGANIZATIONS = """
            insert into listed_organization (area_id, record_id, public_id, informal, changed, words)
            select * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::boolean[], ?::bigint[], ?::text[])
            on conflict (area_id, record_id) do update set
                informal = excluded.informal, changed = excluded.changed, words = excluded.words""";

    private static final String PUT_SERVICES = """
            insert into listed_service (area_id, record_id, public_id, organization, shown, secret, changed, words, covers)
            select a, r, p, o, s, x, c, w, case when v = '' then null else string_to_array(v, ' ')::bigint[] end
            from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::boolean[], ?::boolean[], ?::bigint[], ?::text[], ?::text[])
                 as l (a, r, p, o, s, x, c, w, v)
            on conflict (area_id, record_id) do update set
                organization = excluded.organization, shown = excluded.shown, secret = excluded.secret,
                changed = excluded.changed, words = excluded.words, covers = excluded.covers""";

    private static final String PUT_LOCATIONS = """
            insert into listed_at_location (area_id, service, position, public_id, latitude, longitude, postcodes)
            select a, s, n, p, y, x, case when c = '' then '{}' else string_to_array(c, E'\\n') end
            from unnest(?::bigint[], ?::bigint[], ?::int[], ?::text[], ?::float8[], ?::float8[], ?::text[])
                 as l (a, s, n, p, y, x, c)""";

    private static final String PUT_TERMS = """
            insert into listed_term (area_id, service, term_id, taxonomy_id, parent_id, words)
            select * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
            on conflict do nothing""";

    private final JdbcClient sql;

    ListingLines(JdbcClient sql) {
        this.sql = sql;
    }

    record Organization(Row row, String publicId, boolean isInformal, long changed, String words) {}

    record Location(
            String publicId,
            @Nullable Double latitude,
            @Nullable Double longitude,
            List<String> postcodes) {}

    record Term(String id, String taxonomy, String parent, String words) {}

    /**
     * A service as it is looked for.
     *
     * @param covers the places it says it serves; empty when it does not say
     */
    record Service(
            Row row,
            String publicId,
            boolean isShown,
            long changed,
            String words,
            List<Long> covers,
            List<Location> locations,
            List<Term> terms) {

        /** Nothing is kept of it that could be searched. */
        static Service hidden(Row row, String publicId, long changed) {
            return new Service(row, publicId, false, changed, "", List.of(), List.of(), List.of());
        }
    }

    /** A line under one service. */
    private record Under<T>(Row service, int position, T line) {}

    void forget(List<Row> moved) {
        for (String table : List.of("listed_service", "listed_organization")) delete(table, "record_id", moved);
        for (String table : List.of("listed_at_location", "listed_term")) delete(table, "service", moved);
    }

    private void delete(String table, String column, List<Row> rows) {
        if (rows.isEmpty()) return;
        sql.sql("delete from " + table + " where (area_id, " + column
                        + ") in (select * from unnest(?::bigint[], ?::bigint[]))")
                .params(longs(rows, Row::area), longs(rows, row -> row.id().number()))
                .update();
    }

    void organizations(List<Organization> all) {
        sql.sql(PUT_ORGANIZATIONS)
                .params(
                        longs(all, one -> one.row().area()),
                        longs(all, one -> one.row().id().number()),
                        texts(all, Organization::publicId),
                        all.stream().map(Organization::isInformal).toArray(Boolean[]::new),
                        longs(all, Organization::changed),
                        texts(all, Organization::words))
                .update();
    }

    void services(List<Service> all) {
        sql.sql(PUT_SERVICES)
                .params(
                        longs(all, one -> one.row().area()),
                        longs(all, one -> one.row().id().number()),
                        texts(all, Service::publicId),
                        longs(all, one -> one.row().data().whole("organization").orElse(0)),
                        all.stream().map(Service::isShown).toArray(Boolean[]::new),
                        all.stream()
                                .map(one -> one.row().data().flag("confidential"))
                                .toArray(Boolean[]::new),
                        longs(all, Service::changed),
                        texts(all, Service::words),
                        texts(all, one -> joined(one.covers())))
                .update();
        List<Row> rows = all.stream().map(Service::row).toList();
        delete("listed_at_location", "service", rows);
        delete("listed_term", "service", rows);
        locations(under(all, Service::locations));
        terms(under(all, Service::terms));
    }

    private static <T> List<Under<T>> under(List<Service> services, Function<Service, List<T>> lines) {
        return services.stream()
                .flatMap(service -> {
                    List<T> list = lines.apply(service);
                    return Stream.iterate(0, at -> at < list.size(), at -> at + 1)
                            .map(at -> new Under<>(service.row(), at, list.get(at)));
                })
                .toList();
    }

    private void locations(List<Under<Location>> all) {
        if (all.isEmpty()) return;
        sql.sql(PUT_LOCATIONS)
                .params(
                        longs(all, one -> one.service().area()),
                        longs(all, one -> one.service().id().number()),
                        all.stream().mapToInt(Under::position).toArray(),
                        texts(all, one -> one.line().publicId()),
                        all.stream().map(one -> one.line().latitude()).toArray(Double[]::new),
                        all.stream().map(one -> one.line().longitude()).toArray(Double[]::new),
                        texts(all, one -> String.join("\n", one.line().postcodes())))
                .update();
    }

    private void terms(List<Under<Term>> all) {
        if (all.isEmpty()) return;
        sql.sql(PUT_TERMS)
                .params(
                        longs(all, one -> one.service().area()),
                        longs(all, one -> one.service().id().number()),
                        texts(all, one -> one.line().id()),
                        texts(all, one -> one.line().taxonomy()),
                        texts(all, one -> one.line().parent()),
                        texts(all, one -> one.line().words()))
                .update();
    }

    private static String joined(List<Long> numbers) {
        return String.join(" ", numbers.stream().map(String::valueOf).toList());
    }

    private static <T> long[] longs(List<T> all, ToLongFunction<T> part) {
        return all.stream().mapToLong(part).toArray();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
