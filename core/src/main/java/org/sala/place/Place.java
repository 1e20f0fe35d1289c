package org.sala.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A country, province, district, cluster or village: which levels there are, and how many, is each programme's own.
 *
 * @param parent the place it lies in, or null at the top
 * @param level one of {@link Levels}, such as {@code district}
 * @param code the official code, stable when names change; empty when there is none
 * @param names by language, such as {@code en} and {@code lo}
 * @param latitude degrees north, or null when unknown
 * @param longitude degrees east, or null when unknown
 */
public record Place(
        long id,
        @Nullable Long parent,
        String level,
        String code,
        Map<String, String> names,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    public Place {
        names = Map.copyOf(names);
    }

    /** The same place under another number, such as the one it is given when it is kept. */
    public Place numbered(long number) {
        return new Place(number, parent, level, code, names, latitude, longitude);
    }

    /** The name in a language, else in any, else the code. */
    public String name(String language) {
        String name = names.get(language);
        return name == null ? names.values().stream().sorted().findFirst().orElse(code) : name;
    }
}
