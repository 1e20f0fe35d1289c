package org.sala.simulation.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;
import org.sala.simulation.district.Land;

/** The rules as they stand in their files, read without the code that the product reads them with. */
public final class Shapes {
    private static final Set<String> AREA_WIDE = Set.of("directory", "supervision");

    private final Value.Fields tree;

    public Shapes(Value.Fields tree) {
        this.tree = tree;
    }

    Value.Fields type(String type) {
        return tree.fields("records").fields(type);
    }

    boolean hasType(String type) {
        return tree.fields("records").has(type);
    }

    Value.Fields field(String type, String field) {
        return type(type).fields("fields").fields(field);
    }

    Value.Fields role(String role) {
        return tree.fields("roles").fields("roles").fields(role);
    }

    Set<String> types() {
        return tree.fields("records").values().keySet();
    }

    Value.Fields lifeCycle(String type) {
        return tree.fields("lifecycles").fields(type(type).text("lifecycle").orElse(""));
    }

    Value.Fields command(String typeAndCommand) {
        int dot = typeAndCommand.indexOf('.');
        return dot < 0
                ? Value.Fields.NONE
                : lifeCycle(typeAndCommand.substring(0, dot))
                        .fields("commands")
                        .fields(typeAndCommand.substring(dot + 1));
    }

    /** The right that needs of a category need, if any. */
    Optional<String> sensitiveCategory(String category) {
        return tree.fields("needs").items("categories").stream()
                .map(Value.Fields.class::cast)
                .filter(one -> one.text("code").orElse("").equals(category))
                .findFirst()
                .flatMap(one -> one.text("sensitive"));
    }

    /** On which side of a promise a party stands. */
    Set<String> sidesOf(String party) {
        Value.Fields sides = tree.fields("groups").fields("sides");
        Set<String> found = new TreeSet<>(sides.values().keySet());
        found.removeIf(side -> !sides.texts(side).contains(party));
        return found;
    }

    @Nullable Long ownerOf(String type, Value.Fields data) {
        Optional<String> field = type(type).text("owner").filter(owner -> !owner.equals("self"));
        boolean isHeld = type.equals("settle") && data.text("kind").orElse("").equals("held");
        if (field.isEmpty() || isHeld || data.whole(field.get()).isEmpty()) {
            return null;
        }
        return data.whole(field.get()).getAsLong();
    }

    /** The keys of the scopes that ought to hold a record. */
    Set<String> shelves(String type, long area, Value.Fields data, @Nullable Standing owner) {
        Set<String> shelves = new TreeSet<>();
        for (Value told : type(type).items("scopes")) {
            Value.Fields scope = (Value.Fields) told;
            String kind = scope.text("kind").orElseThrow();
            boolean isOff = scope.texts("unless").contains(data.text("status").orElse(""));
            boolean isSomebodys = owner != null || data.has("person") || data.has("household");
            if (isOff || (kind.equals("community") && isSomebodys)) {
                continue;
            }
            if (kind.equals("owner")) {
                shelves.addAll(owner == null ? Set.of() : owner.shelves());
            } else {
                data.whole(scope.text("from").orElseThrow())
                        .ifPresent(number ->
                                shelves.add(kind + ":" + (AREA_WIDE.contains(kind) ? area : number) + "/" + area));
            }
        }
        return shelves;
    }

    static long areaOfPlace(long place) {
        return place == Land.LAT || place == Land.NEXT_DISTRICT
                ? Land.NEXT_DISTRICT
                : place == Land.PROVINCE || place == 1 ? place : Land.DISTRICT;
    }

    /** Whether a place lies in another, or is it. */
    static boolean isWithin(long place, long above) {
        return above == place || chain(place).contains(above);
    }

    /** A place and those it lies in. */
    static List<Long> chain(long place) {
        List<Long> chain = new ArrayList<>();
        chain.add(place);
        if (Land.VILLAGES.contains(place)) {
            chain.add(areaOfPlace(place));
        }
        if (place != Land.PROVINCE && place != 1) {
            chain.add(Land.PROVINCE);
        }
        if (place != 1) {
            chain.add(1L);
        }
        return chain;
    }
}
