package org.sala.server.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sala.server.place.Boundaries;
import org.sala.server.place.StoredPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented province with one district of three clusters and twelve villages along a river that is on no map. */
final class DemoLand {
    private static final int VILLAGES_IN_CLUSTER = 4;
    private static final double SOUTH = 18.42;
    private static final double WEST = 101.61;

    private final JdbcClient sql;
    private final List<Village> villages = new ArrayList<>();
    private long country;
    private long district;
    private long firstCluster;

    /** A village of the invented district. */
    record Village(long id, DemoWords.Both name, double latitude, double longitude) {}

    DemoLand(JdbcClient sql) {
        this.sql = sql;
    }

    void make(DemoWords words, StoredPlaces places) {
        country = place(null, "country", "LA", new DemoWords.Both("ລາວ", "Laos"), null, null);
        long province = place(country, "province", "LA99", new DemoWords.Both("ແຂວງສາລາ", "Sala province"), null, null);
        district = place(
                province, "district", "LA9901", new DemoWords.Both("ເມືອງຮົ່ມເຢັນ", "Homyen district"), SOUTH, WEST);
        long cluster = district;
        List<DemoWords.Both> names = words.villages();
        for (int at = 0; at < names.size(); at++) {
            if (at % VILLAGES_IN_CLUSTER == 0) {
                cluster = cluster(at / VILLAGES_IN_CLUSTER, names.get(at));
                firstCluster = at == 0 ? cluster : firstCluster;
            }
            villages.add(village(at, names.get(at), cluster));
        }
        // The fifth village belongs to the second cluster, but the way to the health centre of the first is shorter.
        sql.sql("insert into catchment (centre, place) values (?, ?)")
                .params(List.of(firstCluster, villages.get(VILLAGES_IN_CLUSTER).id()))
                .update();
        new Boundaries(sql).keep(district, DemoBoundary.around(villages));
        sql.sql("update place_edition set edition = edition + 1").update();
        places.forget();
    }

    private long cluster(int number, DemoWords.Both first) {
        var name = new DemoWords.Both("ກຸ່ມບ້ານ" + first.lao(), first.english() + " cluster");
        return place(district, "cluster", "LA9901C" + (number + 1), name, null, null);
    }

    /** The villages lie along a bending river, two to five kilometres from one another. */
    private Village village(int at, DemoWords.Both name, long cluster) {
        double latitude = SOUTH + 0.028 * at + 0.011 * Math.sin(at * 1.7);
        double longitude = WEST + 0.019 * at - 0.021 * Math.cos(at * 1.1);
        var called = new DemoWords.Both("ບ້ານ" + name.lao(), "Ban " + name.english());
        long id = place(cluster, "village", "LA9901%03d".formatted(at + 1), called, latitude, longitude);
        return new Village(id, called, latitude, longitude);
    }

    private long place(
            @Nullable Long parent,
            String level,
            String code,
            DemoWords.Both name,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        long id = sql.sql("""
                        insert into place (parent, level, code, latitude, longitude, source)
                        values (?, ?, ?, ?, ?, 'demo') returning id""")
                .param(1, parent)
                .param(2, level)
                .param(3, code)
                .param(4, latitude)
                .param(5, longitude)
                .query(Long.class)
                .single();
        sql.sql("insert into place_name (place, language, name) values (?, 'lo', ?), (?, 'en', ?)")
                .params(List.of(id, name.lao(), id, name.english()))
                .update();
        return id;
    }

    long country() {
        return country;
    }

    long district() {
        return district;
    }

    /** Where the nurse works. */
    long firstCluster() {
        return firstCluster;
    }

    List<Village> villages() {
        return List.copyOf(villages);
    }
}
