package org.sala.server.directory;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sala.place.Place;
import org.sala.place.Places;

/** Finds places by the names that addresses use, within one place; a name that two places share finds none. */
final class PlaceNames {
    private static final long SEVERAL = -1;

    private final Map<String, Long> byName = new HashMap<>();

    PlaceNames(Places tree, long top) {
        for (Place place : tree.under(top)) {
            place.names().values().stream()
                    .map(PlaceNames::plain)
                    .distinct()
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> byName.merge(name, place.id(), (one, other) -> one.equals(other) ? one : SEVERAL));
        }
    }

    /** Villages are called with and without the word for village, and so are districts. */
    private static String plain(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return small.replaceFirst("^(ban|b\\.|muang|ບ້ານ|ເມືອງ|ແຂວງ)\\s*", "")
                .replaceFirst("\\s+(district|province|village|city)$", "")
                .replaceAll("\\s+", " ");
    }

    /** The first of these names that is one of our places. */
    Optional<Long> find(List<String> names) {
        return names.stream()
                .map(PlaceNames::plain)
                .map(byName::get)
                .filter(found -> found != null && found != SEVERAL)
                .findFirst();
    }
}
