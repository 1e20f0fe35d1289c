package org.sala.exchange.places;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.sala.place.Spot;

/** Writes places as the table that {@link PlacesReader} reads. */
public final class PlacesWriter {
    private PlacesWriter() {}

    public static String csv(List<PlaceRow> rows) {
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(PlaceRow::code, Collectors.counting()));
        Stream<String> lines = rows.stream()
                .map(row -> CSVFormat.DEFAULT.format(
                        row.code(),
                        counts.getOrDefault(row.parent(), 0L) > 1
                                ? row.parentLevel() + ":" + row.parent()
                                : row.parent(),
                        row.level(),
                        row.names().getOrDefault("en", ""),
                        row.names().getOrDefault("lo", ""),
                        row.middle().map(Spot::latitude).map(String::valueOf).orElse(""),
                        row.middle().map(Spot::longitude).map(String::valueOf).orElse("")));
        return Stream.concat(Stream.of("code,parent,level,name_en,name_lo,latitude,longitude"), lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
