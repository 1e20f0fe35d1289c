package org.sala.simulation.district;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.place.Levels;
import org.sala.place.Place;
import org.sala.place.Places;

/** Two districts of one province, with a few villages. */
public final class Land {
    public static final long COUNTRY = 1;
    public static final long PROVINCE = 2;
    public static final long DISTRICT = 10;
    public static final long NEXT_DISTRICT = 20;
    public static final long PHONSAY = 101;
    public static final long NAKHAM = 102;
    public static final long THONG = 103;
    public static final long LAT = 201;
    public static final List<Long> VILLAGES = List.of(PHONSAY, NAKHAM, THONG, LAT);

    private static final Levels LEVELS =
            new Levels(List.of("country", "province", "district", "village"), Set.of(), "district", "village");

    public static final Places PLACES = new Places(
            LEVELS,
            List.of(
                    place(COUNTRY, null, "country"),
                    place(PROVINCE, COUNTRY, "province"),
                    place(DISTRICT, PROVINCE, "district"),
                    place(NEXT_DISTRICT, PROVINCE, "district"),
                    place(PHONSAY, DISTRICT, "village"),
                    place(NAKHAM, DISTRICT, "village"),
                    place(THONG, DISTRICT, "village"),
                    place(LAT, NEXT_DISTRICT, "village")));

    private Land() {}

    private static Place place(long id, @Nullable Long parent, String level) {
        return new Place(id, parent, level, "", Map.of("en", level + " " + id), null, null);
    }
}
