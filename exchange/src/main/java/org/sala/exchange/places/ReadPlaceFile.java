package org.sala.exchange.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sala.exchange.file.Csv;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.Line;
import org.sala.exchange.file.TextOf;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.place.Levels;
import org.sala.place.Spot;
import org.sala.rule.Value;

/** The rows of one file, GeoJSON or CSV, as they stand in it. */
final class ReadPlaceFile {
    /** About 100 metres: a map of a district, as wide as a phone, shows no more. */
    private static final double DETAIL_DEGREES = 0.001;

    private final String file;
    private final Findings findings;
    private final Levels levels;
    private final List<PlaceRow> rows = new ArrayList<>();
    private final Set<String> told = new TreeSet<>();

    private ReadPlaceFile(String file, Levels levels, Findings findings) {
        this.file = file;
        this.levels = levels;
        this.findings = findings;
    }

    static List<PlaceRow> csv(String file, String text, Levels levels, Findings findings) {
        var reading = new ReadPlaceFile(file, levels, findings);
        for (Line line : Csv.read(file, text, findings)) {
            var columns = new Columns(line.cells(), levels);
            reading.add(line.row(), columns, reading.middle(line, columns), Optional.empty());
        }
        return reading.rows;
    }

    static List<PlaceRow> geoJson(String file, String text, Levels levels, Findings findings) {
        var reading = new ReadPlaceFile(file, levels, findings);
        try {
            reading.features(Json.readFields(text));
        } catch (NotJson broken) {
            findings.add(Finding.leftOut(
                    Finding.Spot.row(file, broken.line()),
                    "not-json",
                    Map.of("line", Integer.toString(broken.line()), "column", Integer.toString(broken.column()))));
        }
        return reading.rows;
    }

    private Optional<Spot> middle(Line line, Columns columns) {
        boolean isTold =
                !columns.get("latitude").isEmpty() || !columns.get("longitude").isEmpty();
        Optional<Spot> spot = columns.number("latitude")
                .flatMap(latitude ->
                        columns.number("longitude").flatMap(longitude -> Geometry.spot(latitude, longitude)));
        if (isTold && spot.isEmpty()) {
            findings.look(
                    line.spot("latitude"),
                    "wrong-coordinates",
                    "found",
                    columns.get("latitude") + ", " + columns.get("longitude"));
        }
        return spot;
    }

    private void features(Value.Fields collection) {
        List<Value> features = collection.items("features");
        if (features.isEmpty()) {
            findings.leftOut(Finding.Spot.file(file), "no-places");
        }
        int number = 0;
        for (Value feature : features.subList(0, Math.min(features.size(), Csv.ROWS_LIMIT))) {
            number++;
            if (feature instanceof Value.Fields fields) {
                feature(number, fields);
            } else {
                findings.leftOut(Finding.Spot.row(file, number), "not-a-feature");
            }
        }
    }

    private void feature(int number, Value.Fields feature) {
        Map<String, String> cells = new LinkedHashMap<>();
        feature.fields("properties")
                .values()
                .forEach((name, value) -> TextOf.value(value).ifPresent(text -> cells.put(name, text)));
        Value.Fields geometry = feature.fields("geometry");
        Optional<Shape> shape = Geometry.shape(geometry);
        Optional<Spot> point = Geometry.point(geometry).or(() -> shape.flatMap(Shape::inside));
        if (point.isEmpty()) {
            findings.look(new Finding.Spot(file, number, "geometry"), "geometry-unreadable");
        }
        var columns = new Columns(cells, levels);
        above(number, columns);
        add(number, columns, point, shape.map(whole -> whole.simplified(DETAIL_DEGREES)));
    }

    /** A feature also names the places above it, such as the country of a province: each becomes a row once. */
    private void above(int number, Columns columns) {
        for (int depth = 0; depth < columns.depth(); depth++) {
            String code = columns.get("adm" + depth + "_pcode");
            if (!code.isEmpty() && told.add(code)) {
                String parent = depth == 0 ? "" : columns.get("adm" + (depth - 1) + "_pcode");
                rows.add(new PlaceRow(
                        file,
                        number,
                        code,
                        parent,
                        columns.level(depth - 1),
                        columns.level(depth),
                        columns.namesAt(depth),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
    }

    private void add(int number, Columns columns, Optional<Spot> middle, Optional<Shape> shape) {
        rows.add(new PlaceRow(
                file,
                number,
                columns.code(),
                columns.parent(),
                columns.parentLevel(),
                columns.level(),
                columns.names(),
                middle,
                shape));
    }
}
