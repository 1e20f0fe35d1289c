package org.sala.server.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sala.place.Spot;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches the listing. Each answer is one page, in an order that stays; what stands on it is read elsewhere. */
final class Listed {
    /** More services than this are not told under one organization; {@code /services} has them all. */
    static final int SERVICES_LIMIT = 200;

    /** So many are put in order faster than all are read in it. */
    private static final int FEW = 5_000;

    private static final String SERVICES = "from listed_service s where s.shown";

    private final JdbcClient sql;

    Listed(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where a record stands. */
    record Key(long area, long record) {
        static Key of(ResultSet found) throws SQLException {
            return new Key(found.getLong(1), found.getLong(2));
        }
    }

    /** One of the places where a service is offered. */
    record LocationKey(Key service, int position) {
        static LocationKey of(ResultSet found) throws SQLException {
            return new LocationKey(Key.of(found), found.getInt(3));
        }
    }

    /** A term or taxonomy of others, and a service that is described with it. */
    record TermKey(String id, Key service) {
        static TermKey of(ResultSet found) throws SQLException {
            return new TermKey(found.getString(1), new Key(found.getLong(2), found.getLong(3)));
        }
    }

    /** Which part of the answer: its first line, counted from 0, and how many. */
    record Window(long first, int count) {}

    /** So many there are, and these stand in the window. */
    record Part<T>(long total, List<T> keys) {}

    /** Only what {@code minimal} tells. */
    record Minimal(String publicId, long changed) {}

    private interface Reader<T> {
        T read(ResultSet found) throws SQLException;
    }

    private <T> Part<T> part(
            String columns, String from, List<Object> values, String order, Window window, Reader<T> reader) {
        long total = sql.sql("select count(*) " + from)
                .params(values)
                .query(Long.class)
                .single();
        if (window.first() >= total) return new Part<>(total, List.of());
        List<Object> all = new ArrayList<>(values);
        all.add(window.count());
        all.add(window.first());
        // Few are found by what was asked and then put in order; read in their order, all others would be passed on the
        // way.
        String by = total <= FEW ? order.replaceFirst("^([slo]\\.\\w+)", "$1 + 0") : order;
        return new Part<>(
                total,
                sql.sql("select " + columns + " " + from + " order by " + by + " limit ? offset ?")
                        .params(all)
                        .query((found, at) -> reader.read(found))
                        .list());
    }

    Part<Key> services(Sought sought, Window window) {
        var conditions = sought.ofService();
        return part(
                "s.area_id, s.record_id",
                SERVICES + conditions.text(),
                conditions.values(),
                "s.record_id",
                window,
                Key::of);
    }

    Part<Minimal> minimal(Sought sought, Window window) {
        var conditions = sought.ofService();
        return part(
                "s.public_id, s.changed",
                SERVICES + conditions.text(),
                conditions.values(),
                "s.record_id",
                window,
                found -> new Minimal(found.getString(1), found.getLong(2)));
    }

    /** The services after this one, for whoever wants all of them. */
    List<Key> servicesAfter(Sought sought, long record, int count) {
        var conditions = sought.ofService();
        List<Object> values = new ArrayList<>(conditions.values());
        values.add(record);
        values.add(count);
        return sql.sql("select s.area_id, s.record_id " + SERVICES + conditions.text()
                        + " and s.record_id > ? order by s.record_id limit ?")
                .params(values)
                .query((found, at) -> Key.of(found))
                .list();
    }

    Optional<Key> service(String publicId) {
        return sql.sql("select s.area_id, s.record_id " + SERVICES
                        + " and s.public_id = ? order by s.record_id limit 1")
                .param(publicId)
                .query((found, at) -> Key.of(found))
                .optional();
    }

    List<Key> servicesOf(long organization) {
        return sql.sql("select s.area_id, s.record_id " + SERVICES
                        + " and s.organization = ? order by s.record_id limit " + SERVICES_LIMIT)
                .param(organization)
                .query((found, at) -> Key.of(found))
                .list();
    }

    private static String organizations(List<String> words) {
        return "from listed_organization o where not o.informal"
                + " and exists (select from listed_service s where s.shown and s.organization = o.record_id)"
                + " and strpos(o.words, ?) > 0".repeat(words.size());
    }

    Part<Key> organizations(List<String> words, Window window) {
        return part("o.area_id, o.record_id", organizations(words), List.copyOf(words), "o.record_id", window, Key::of);
    }

    Optional<Key> organization(String publicId) {
        return sql.sql("select o.area_id, o.record_id " + organizations(List.of())
                        + " and o.public_id = ? order by o.record_id limit 1")
                .param(publicId)
                .query((found, at) -> Key.of(found))
                .optional();
    }

    Part<LocationKey> locations(Sought sought, Window window) {
        var conditions = ofLocations(sought);
        return part(
                "l.area_id, l.service, l.position",
                conditions.text(),
                conditions.values(),
                "l.service, l.position",
                window,
                LocationKey::of);
    }

    private static Sought.Conditions ofLocations(Sought sought) {
        var ofService = sought.ofService();
        var ofLocation = sought.ofLocation();
        // Only services that are shown have such lines.
        String join = ofService.text().isEmpty()
                ? ""
                : " join listed_service s on s.area_id = l.area_id and s.record_id = l.service" + ofService.text();
        List<Object> values = new ArrayList<>(ofService.values());
        values.addAll(ofLocation.values());
        return new Sought.Conditions(
                "from listed_at_location l" + join + " where true" + ofLocation.text(), List.copyOf(values));
    }

    /** The places after this one. */
    List<LocationKey> locationsAfter(Sought sought, long service, int position, int count) {
        var conditions = ofLocations(sought);
        List<Object> values = new ArrayList<>(conditions.values());
        values.addAll(List.of(service, position, count));
        return sql.sql("select l.area_id, l.service, l.position " + conditions.text()
                        + " and (l.service, l.position) > (?, ?) order by l.service, l.position limit ?")
                .params(values)
                .query((found, at) -> LocationKey.of(found))
                .list();
    }

    Optional<LocationKey> location(String publicId) {
        return sql.sql("select l.area_id, l.service, l.position from listed_at_location l"
                        + " where l.public_id = ? order by l.service, l.position limit 1")
                .param(publicId)
                .query((found, at) -> LocationKey.of(found))
                .optional();
    }

    /** The middle of the listed places with this postal code. */
    Optional<Spot> middleOf(String postcode) {
        return sql.sql(
                        "select avg(latitude), avg(longitude) from listed_at_location where postcodes @> array[?]::text[]"
                                + " having count(latitude) > 0 and count(longitude) > 0")
                .param(postcode)
                .query((found, at) -> new Spot(found.getDouble(1), found.getDouble(2)))
                .optional();
    }

    /** Terms of others: {@code taxonomy} and {@code parent} are ids, or empty for any; {@code isTop} wants those under none. */
    record SoughtTerms(List<String> words, String taxonomy, String parent, boolean isTop) {}

    Part<TermKey> terms(SoughtTerms sought, String own, Window window) {
        List<Object> values = new ArrayList<>(List.of(own));
        var where = new StringBuilder("taxonomy_id <> ?");
        if (!sought.taxonomy().isEmpty()) {
            where.append(" and taxonomy_id = ?");
            values.add(sought.taxonomy());
        }
        if (!sought.parent().isEmpty()) {
            where.append(" and parent_id = ?");
            values.add(sought.parent());
        }
        if (sought.isTop()) where.append(" and parent_id = ''");
        sought.words().forEach(word -> {
            where.append(" and strpos(words, ?) > 0");
            values.add(word);
        });
        return grouped("term_id", where.toString(), values, window);
    }

    Part<TermKey> taxonomies(String own, Window window) {
        return grouped("taxonomy_id", "taxonomy_id <> ? and taxonomy_id <> ''", List.of(own), window);
    }

    private Part<TermKey> grouped(String column, String where, List<Object> values, Window window) {
        String from = "from (select " + column + " as id, min(service) as service from listed_term where " + where
                + " group by 1) as t";
        return part(
                "t.id, (select l.area_id from listed_service l where l.shown and l.record_id = t.service), t.service",
                from,
                values,
                "t.id",
                window,
                TermKey::of);
    }

    /** A listed service with this term, or with a term of this taxonomy. */
    Optional<Key> serviceWith(String column, String id) {
        return sql.sql("select area_id, service from listed_term where " + column + " = ? order by service limit 1")
                .param(id)
                .query((found, at) -> Key.of(found))
                .optional();
    }
}
