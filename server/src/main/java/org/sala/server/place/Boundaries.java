package org.sala.server.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sala.exchange.places.Shape;
import org.sala.rule.Canonical;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The boundaries of places, simplified when they came in: enough for a map of a district. */
public final class Boundaries {
    private final JdbcClient sql;

    public Boundaries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is another one than before. */
    public boolean keep(long place, Shape shape) {
        return sql.sql("""
                        insert into place_boundary as kept (place, shape) values (?, ?::jsonb)
                        on conflict (place) do update set shape = excluded.shape where kept.shape <> excluded.shape""")
                        .param(1, place)
                        .param(2, Canonical.write(shape.asGeoJson()))
                        .update()
                > 0;
    }

    /** Those of these places that have one. */
    public Map<Long, Shape> find(Collection<Long> places) {
        Map<Long, Shape> found = new HashMap<>();
        sql.sql("select place, shape from place_boundary where place = any(?)")
                .param(1, places.toArray(Long[]::new))
                .query(row -> {
                    long place = row.getLong("place");
                    Shape.read(RowText.fields(row.getString("shape"))).ifPresent(shape -> found.put(place, shape));
                });
        return found;
    }
}
