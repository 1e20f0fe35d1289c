package org.sala.server.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Geography;
import org.sala.place.Levels;
import org.sala.place.Place;
import org.sala.place.Places;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The places as they stand now. They are few and change rarely, so they are held in memory and read again when their edition has grown. */
public final class StoredPlaces implements Geography {
    /** How long another server's import may go unnoticed here. */
    private static final Duration LOOKED = Duration.ofSeconds(3);

    private final JdbcClient sql;
    private final Clock clock;
    private final Levels levels;
    private volatile Held held;

    public StoredPlaces(JdbcClient sql, Clock clock, Levels levels) {
        this.sql = sql;
        this.clock = clock;
        this.levels = levels;
        this.held = new Held(new Places(levels, List.of()), -1, 0);
    }

    private record Held(Places places, long edition, long lookAgain) {}

    public Levels levels() {
        return levels;
    }

    public Places now() {
        Held before = held;
        long now = clock.millis();
        if (before.lookAgain() > now) return before.places();
        long edition = edition();
        Places places = edition == before.edition() ? before.places() : read();
        held = new Held(places, edition, now + LOOKED.toMillis());
        return places;
    }

    /** Grows whenever any place changes. */
    public long edition() {
        return sql.sql("select edition from place_edition").query(Long.class).single();
    }

    /** Whatever is held may be old: a place has changed. */
    public void forget() {
        held = new Held(held.places(), -1, 0);
    }

    @Override
    public OptionalLong areaOf(long place) {
        return now().areaOf(place);
    }

    @Override
    public boolean isAbove(long place, long below) {
        return now().isAbove(place, below);
    }

    @Override
    public boolean isHome(long place) {
        return now().isHome(place);
    }

    private Places read() {
        Map<Long, Map<String, String>> names = new HashMap<>();
        sql.sql("select place, language, name from place_name")
                .query((row, at) -> names.computeIfAbsent(row.getLong("place"), none -> new LinkedHashMap<>())
                        .put(row.getString("language"), row.getString("name")))
                .list();
        return new Places(
                levels,
                sql.sql("select id, parent, level, code, latitude, longitude from place order by id")
                        .query((row, at) -> place(row, names))
                        .list(),
                catchments());
    }

    private Map<Long, Set<Long>> catchments() {
        Map<Long, Set<Long>> catchments = new HashMap<>();
        sql.sql("select centre, place from catchment")
                .query((row, at) -> catchments
                        .computeIfAbsent(row.getLong("centre"), none -> new HashSet<>())
                        .add(row.getLong("place")))
                .list();
        return catchments;
    }

    private static Place place(ResultSet row, Map<Long, Map<String, String>> names) throws SQLException {
        long id = row.getLong("id");
        return new Place(
                id,
                row.getObject("parent", Long.class),
                row.getString("level"),
                row.getString("code"),
                names.getOrDefault(id, Map.of()),
                degrees(row, "latitude"),
                degrees(row, "longitude"));
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }
}
