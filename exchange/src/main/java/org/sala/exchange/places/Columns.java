package org.sala.exchange.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.place.Levels;

/** What the columns of a table, or the properties of a GeoJSON feature, are called in the ways that we know. */
final class Columns {
    private static final Pattern NAME = Pattern.compile("name_([a-z]{2,3})");
    private static final Pattern SHAPE_TYPE = Pattern.compile("ADM(\\d)");

    private final Map<String, String> cells = new TreeMap<>();
    private final Levels levels;

    Columns(Map<String, String> cells, Levels levels) {
        cells.forEach((name, cell) -> this.cells.put(name.toLowerCase(Locale.ROOT), cell.strip()));
        this.levels = levels;
    }

    String get(String name) {
        return cells.getOrDefault(name, "");
    }

    /** The deepest level of administrative boundaries ({@code ADM2_PCODE} …) that has a code; -1 when these are not of that kind. */
    int depth() {
        for (int depth = 9; depth >= 0; depth--) {
            if (!get("adm" + depth + "_pcode").isEmpty()) {
                return depth;
            }
        }
        return -1;
    }

    String code() {
        if (depth() >= 0) {
            return get("adm" + depth() + "_pcode");
        }
        return first("code", "pcode", "shapeiso", "shapeid");
    }

    String parent() {
        if (depth() > 0) {
            return get("adm" + (depth() - 1) + "_pcode");
        }
        String told = toldParent();
        return levelBefore(told).isEmpty() ? told : told.substring(told.indexOf(':') + 1);
    }

    /** Where two levels share their codes, a table says {@code district:0101}. */
    String parentLevel() {
        return depth() > 0 ? level(depth() - 1) : levelBefore(toldParent());
    }

    private String toldParent() {
        return first("parent", "parent_code");
    }

    private String levelBefore(String told) {
        String level = told.substring(0, Math.max(0, told.indexOf(':'))).toLowerCase(Locale.ROOT);
        return levels.depth(level) < 0 ? "" : level;
    }

    String level() {
        if (depth() >= 0) {
            return level(depth());
        }
        Matcher type = SHAPE_TYPE.matcher(get("shapetype"));
        return type.matches()
                ? level(Integer.parseInt(type.group(1)))
                : get("level").toLowerCase(Locale.ROOT);
    }

    /** Administrative boundaries are numbered from the country down, and know none of the levels that are optional. */
    String level(int depth) {
        List<String> fixed = levels.fixed();
        return depth >= 0 && depth < fixed.size() ? fixed.get(depth) : "";
    }

    private String first(String... names) {
        for (String name : names) {
            if (!get(name).isEmpty()) {
                return get(name);
            }
        }
        return "";
    }

    Map<String, String> names() {
        return depth() >= 0 ? namesAt(depth()) : namesOfItself();
    }

    /** The names of a place above it, which the same row tells. */
    Map<String, String> namesAt(int depth) {
        Map<String, String> names = new TreeMap<>();
        String start = "adm" + depth + "_";
        cells.forEach((column, cell) -> {
            String language = column.startsWith(start) ? column.substring(start.length()) : "";
            if (language.matches("[a-z]{2}") && !cell.isEmpty()) {
                names.put(language, cell);
            }
        });
        return names;
    }

    private Map<String, String> namesOfItself() {
        Map<String, String> names = new TreeMap<>();
        cells.forEach((column, cell) -> {
            Matcher name = NAME.matcher(column);
            if (name.matches() && !cell.isEmpty()) {
                names.put(name.group(1), cell);
            }
        });
        String plain = first("name", "shapename");
        if (names.isEmpty() && !plain.isEmpty()) {
            names.put(language(plain), plain);
        }
        return names;
    }

    /** A name without a language is told by its script. */
    private static String language(String name) {
        boolean isLao =
                name.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LAO);
        return isLao ? "lo" : "en";
    }

    Optional<Double> number(String name) {
        try {
            double number = Double.parseDouble(get(name));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
