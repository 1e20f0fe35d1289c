package org.sala.exchange.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.TextOf;
import org.sala.place.Spot;

/** Reads places from GeoJSON and CSV, finds out what lies in what, and says everything that is wrong. */
public final class PlacesReader {
    private static final List<PlaceRule> RULES = List.of(
            new PlaceWithoutName(),
            new PlaceWithoutCode(),
            new DoubleCode(),
            new CodeOfOtherLevel(),
            new UnknownLevel(),
            new WithoutParent(),
            new UnknownParent(),
            new WrongFloor(),
            new WithoutMiddle());

    private final PlacesSetting setting;
    private final Findings findings;

    private PlacesReader(PlacesSetting setting, Findings findings) {
        this.setting = setting;
        this.findings = findings;
    }

    /** {@code findings} may hold what was found while the files were opened. */
    public static PlacesImport read(Map<String, byte[]> files, PlacesSetting setting, Findings findings) {
        return new PlacesReader(setting, findings).read(files);
    }

    private PlacesImport read(Map<String, byte[]> files) {
        List<PlaceRow> found = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((file, bytes) ->
                        TextOf.bytes(file, bytes, findings).ifPresent(text -> found.addAll(rows(file, text))));
        // The higher levels first, so that each place finds the one it lies in.
        found.sort(Comparator.comparingInt(row -> setting.levels().depth(row.level())));
        List<PlaceRow> taken = take(found);
        if (taken.isEmpty()) {
            findings.leftOut(Finding.Spot.file(""), "no-places");
        }
        return new PlacesImport(taken, findings.list(), findings.count());
    }

    private List<PlaceRow> rows(String file, String text) {
        boolean isTable = file.toLowerCase(Locale.ROOT).endsWith(".csv");
        return isTable
                ? ReadPlaceFile.csv(file, text, setting.levels(), findings)
                : ReadPlaceFile.geoJson(file, text, setting.levels(), findings);
    }

    private List<PlaceRow> take(List<PlaceRow> found) {
        var known = new KnownPlaces(setting);
        List<PlaceRow> taken = new ArrayList<>();
        for (PlaceRow row : found) {
            PlaceRow placed = row.parent().isEmpty() ? placed(row, known.list()) : row;
            if (passes(placed, known)) {
                PlaceRow whole = known.parentOf(placed).map(placed::in).orElse(placed);
                known.take(whole);
                taken.add(whole);
            }
        }
        return taken;
    }

    private boolean passes(PlaceRow row, KnownPlaces known) {
        boolean passes = true;
        for (PlaceRule rule : RULES) {
            Optional<Finding> finding = rule.look(row, known);
            finding.ifPresent(findings::add);
            passes &= finding.filter(one -> one.weight() == Finding.Weight.LEFT_OUT)
                    .isEmpty();
        }
        return passes;
    }

    /** In the place of the next higher level that has a boundary around its middle, else in the nearest of them. */
    private PlaceRow placed(PlaceRow row, List<PlaceRow> known) {
        Optional<Spot> middle = row.middle();
        int level = setting.levels().depth(row.level());
        if (level <= 0 || middle.isEmpty()) {
            return row;
        }
        List<PlaceRow> above = nextAbove(level, known);
        Optional<PlaceRow> nearest = above.stream().min(Comparator.comparingLong(place -> metres(place, middle.get())));
        nearest.ifPresent(place -> tell(row, place, metres(place, middle.get())));
        return nearest.map(place -> row.in(place)).orElse(row);
    }

    /** Places with a boundary, of the lowest level above this one that has any. */
    private List<PlaceRow> nextAbove(int level, List<PlaceRow> known) {
        for (int above = level - 1; above >= 0; above--) {
            String name = setting.levels().all().get(above);
            List<PlaceRow> found = known.stream()
                    .filter(place -> place.level().equals(name) && place.shape().isPresent())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static long metres(PlaceRow place, Spot spot) {
        return place.shape().map(shape -> shape.metresFrom(spot)).orElse(Long.MAX_VALUE);
    }

    private void tell(PlaceRow row, PlaceRow parent, long metres) {
        if (metres > 0) {
            findings.add(Finding.look(
                    row.spot("parent"),
                    "place-nearest",
                    Map.of("code", parent.code(), "metres", Long.toString(metres))));
        }
    }
}
