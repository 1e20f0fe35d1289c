package org.sala.server.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.sala.exchange.places.PlaceRow;
import org.sala.place.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes places that were read from files: all of them or none. A place is known by its level and code; whatever else changed is updated. */
public final class PlacesStore {
    /** Rows between two lines of progress. */
    private static final int TOLD_EVERY = 200;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final StoredPlaces places;
    private final Boundaries boundaries;

    public PlacesStore(JdbcClient sql, TransactionTemplate transaction, StoredPlaces places, Boundaries boundaries) {
        this.sql = sql;
        this.boundaries = boundaries;
        this.transaction = transaction;
        this.places = places;
    }

    /** How many places were new, changed, or as before. */
    public record Taken(int made, int changed, int same) {}

    /**
     * Takes them in.
     *
     * @param rows name those that they lie in before themselves
     * @param progress hears how far it has come
     */
    public Taken take(List<PlaceRow> rows, String source, Consumer<String> progress) {
        try {
            return Objects.requireNonNull(transaction.execute(begun -> takeAll(rows, source, progress)));
        } finally {
            places.forget();
        }
    }

    private Taken takeAll(List<PlaceRow> rows, String source, Consumer<String> progress) {
        var book = new PlaceBook(places.now());
        int made = 0;
        int changed = 0;
        int looked = 0;
        for (PlaceRow row : rows) {
            Optional<Place> before = book.before(row);
            Place after = before.isPresent() ? updated(before.get(), book.after(row)) : insert(book.after(row), source);
            boolean isNewlyBounded = row.shape()
                    .filter(shape -> boundaries.keep(after.id(), shape))
                    .isPresent();
            if (before.isEmpty()) made++;
            else if (isNewlyBounded || !after.equals(before.get())) changed++;
            book.put(after);
            looked++;
            if (looked % TOLD_EVERY == 0 || looked == rows.size()) progress.accept(looked + " looked at");
        }
        if (made + changed > 0)
            sql.sql("update place_edition set edition = edition + 1").update();
        return new Taken(made, changed, rows.size() - made - changed);
    }

    private Place insert(Place place, String source) {
        long id = sql.sql("""
                        insert into place (parent, level, code, latitude, longitude, source)
                        values (:parent, :level, :code, :latitude, :longitude, :source) returning id""")
                .param("parent", place.parent())
                .param("level", place.level())
                .param("code", place.code())
                .param("latitude", place.latitude())
                .param("longitude", place.longitude())
                .param("source", source)
                .query(Long.class)
                .single();
        Place made = place.numbered(id);
        names(made);
        return made;
    }

    private Place updated(Place before, Place after) {
        if (!after.equals(before)) update(after);
        return after;
    }

    private void update(Place place) {
        sql.sql("""
                        update place set parent = :parent, level = :level, latitude = :latitude, longitude = :longitude
                        where id = :id""")
                .param("parent", place.parent())
                .param("level", place.level())
                .param("latitude", place.latitude())
                .param("longitude", place.longitude())
                .param("id", place.id())
                .update();
        names(place);
    }

    private void names(Place place) {
        place.names()
                .forEach((language, name) -> sql.sql("""
                                insert into place_name (place, language, name) values (:place, :language, :name)
                                on conflict (place, language) do update set name = excluded.name""")
                        .param("place", place.id())
                        .param("language", language)
                        .param("name", name)
                        .update());
    }

    /** Says which places look to a centre, for each centre named; what was said of it before is forgotten. */
    public int takeCatchments(Map<Long, List<Long>> catchments) {
        try {
            return Objects.requireNonNull(transaction.execute(begun -> {
                catchments.forEach(this::replace);
                sql.sql("update place_edition set edition = edition + 1").update();
                return catchments.values().stream().mapToInt(List::size).sum();
            }));
        } finally {
            places.forget();
        }
    }

    private void replace(long centre, List<Long> looking) {
        sql.sql("delete from catchment where centre = ?").param(centre).update();
        looking.forEach(place -> sql.sql("insert into catchment (centre, place) values (?, ?) on conflict do nothing")
                .params(List.of(centre, place))
                .update());
    }
}
