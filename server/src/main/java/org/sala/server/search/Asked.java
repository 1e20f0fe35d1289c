package org.sala.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.directory.Coordinates;
import org.sala.directory.Service;
import org.sala.journal.Row;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.place.Spot;
import org.sala.rule.Value;

/**
 * What is sought.
 *
 * @param words in the asker's own words, any language; empty for whatever the rest says
 * @param filters fields of a service that must have, or be, this code
 * @param place the services must be in it, or say that they serve it
 * @param within in kilometres, around {@code near}
 * @param page from 1
 */
record Asked(
        String words,
        List<Filter> filters,
        Optional<Place> place,
        Optional<Spot> near,
        OptionalDouble within,
        int page) {
    static final int ON_PAGE = 20;

    /** In a kilometre. */
    static final double METRES = 1000;

    /** @param field of a service, such as {@code categories} or {@code cost} */
    record Filter(String field, String code) {
        boolean fits(Value.Fields service) {
            return service.text(field).filter(code::equals).isPresent()
                    || service.texts(field).contains(code);
        }
    }

    /** Whether the rest fits a service as its record is now; of the words an index knows more. */
    boolean fits(Row row, Places tree) {
        return filters.stream().allMatch(filter -> filter.fits(row.data()))
                && place.stream().allMatch(sought -> serves(row, sought, tree))
                && (within.isEmpty()
                        || metres(row, tree).stream().anyMatch(metres -> metres <= within.getAsDouble() * METRES));
    }

    private static boolean serves(Row row, Place sought, Places tree) {
        List<Long> above = ids(tree.chain(sought.id()));
        return ids(tree.chain(row.data().whole("place").orElse(0))).contains(sought.id())
                || served(row, tree).stream().anyMatch(above::contains);
    }

    /** The places that a service says it serves: the one it reaches, and villages by name. */
    static List<Long> served(Row row, Places tree) {
        Service service = Service.of(row);
        List<Long> served = new ArrayList<>(ids(tree.chain(service.place().orElse(0)).stream()
                .filter(place -> service.reach().filter(place.level()::equals).isPresent())
                .toList()));
        service.fields().items("villages").forEach(one -> {
            if (one instanceof Value.Whole(long village)) served.add(village);
        });
        return served;
    }

    static List<Long> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }

    OptionalLong metres(Row row, Places tree) {
        Optional<Spot> there = spot(row, tree);
        return near.isPresent() && there.isPresent()
                ? OptionalLong.of(near.get().metresTo(there.get()))
                : OptionalLong.empty();
    }

    /** Where a service is; one that must not be found is in the middle of its village, like one of which nobody knows where. */
    static Optional<Spot> spot(Row row, Places tree) {
        Optional<Spot> own = row.data().flag("confidential") ? Optional.empty() : Coordinates.of(row.data());
        return own.or(() -> tree.find(row.data().whole("place").orElse(0)).flatMap(Asked::middle));
    }

    static Optional<Spot> middle(Place place) {
        @Nullable Double latitude = place.latitude();
        @Nullable Double longitude = place.longitude();
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Spot(latitude, longitude));
    }
}
