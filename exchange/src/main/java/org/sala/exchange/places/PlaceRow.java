package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.place.Spot;

/**
 * A place as a file tells it.
 *
 * @param code stable when names change
 * @param parent the code of the place it lies in; empty at the top
 * @param parentLevel the level of that place; empty when the file does not say it and it is the nearest one above
 * @param level such as {@code district}
 * @param names by language
 * @param middle a point inside it
 * @param shape its boundary, simplified
 */
public record PlaceRow(
        String file,
        int row,
        String code,
        String parent,
        String parentLevel,
        String level,
        Map<String, String> names,
        Optional<Spot> middle,
        Optional<Shape> shape) {
    public PlaceRow {
        names = Map.copyOf(names);
    }

    Finding.Spot spot(String field) {
        return new Finding.Spot(file, row, field);
    }

    PlaceRow in(PlaceRow place) {
        return new PlaceRow(file, row, code, place.code(), place.level(), level, names, middle, shape);
    }
}
