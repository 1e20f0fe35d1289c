package org.sala.server.listing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sala.place.Place;
import org.sala.place.Spot;
import org.sala.server.place.StoredPlaces;
import org.sala.server.web.Refused;

/** Understands a question: what is sought, and where the postal code or the code of a place is that it names. */
final class Asking {
    private final Listed listed;
    private final StoredPlaces places;

    Asking(Listed listed, StoredPlaces places) {
        this.listed = listed;
        this.places = places;
    }

    /** What services have to be, wherever they are. */
    static Sought services(Question question) {
        return sought(question, Optional.empty(), Optional.empty(), List.of());
    }

    static List<String> words(Question question) {
        return SearchWords.asked(question.text("search").orElse(""));
    }

    /** The same, near a place or for it. */
    Sought locations(Question question) {
        OptionalDouble meters = question.meters("proximity");
        Optional<String> code = question.text("postcode");
        if (code.isEmpty()) {
            if (meters.isPresent()) throw Refused.malformed("postcode-missing", "postcode");
            return services(question);
        }
        List<Place> named = places.now().named(code.get());
        Optional<Place> place = named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        if (meters.isPresent()) {
            Spot spot = place.flatMap(Asking::spot)
                    .or(() -> listed.middleOf(Postcode.plain(code.get())))
                    .orElseThrow(() -> Refused.malformed("unknown-postcode", "postcode"));
            return sought(
                    question, Optional.of(new Sought.Near(spot, meters.getAsDouble())), Optional.empty(), List.of());
        }
        List<Long> chain = place.stream()
                .flatMap(one -> places.now().chain(one.id()).stream())
                .map(Place::id)
                .toList();
        Optional<String> elsewhere = chain.isEmpty() ? code.map(Postcode::plain) : Optional.empty();
        return sought(question, Optional.empty(), elsewhere, chain);
    }

    private static Optional<Spot> spot(Place place) {
        @Nullable Double latitude = place.latitude();
        @Nullable Double longitude = place.longitude();
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Spot(latitude, longitude));
    }

    private static Sought sought(
            Question question, Optional<Sought.Near> near, Optional<String> postcode, List<Long> served) {
        return new Sought(
                words(question),
                question.moment("modified_after"),
                question.text("taxonomy_term_id"),
                question.text("taxonomy_id"),
                question.text("organization_id"),
                near,
                postcode,
                served);
    }
}
