package org.sala.server.team;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.server.web.Form;

/** Chooses a place on a page without a script: by opening what it lies in, or by looking for a part of its name or its code. */
final class PlacePicker {
    private static final int SHOWN = 40;
    private static final int WORD_LIMIT = 80;

    private final Places tree;
    private final List<Place> tops;
    private final String language;

    /** {@code tops} are the places below which, and at which, may be chosen. */
    PlacePicker(Places tree, List<Place> tops, String language) {
        this.tree = tree;
        this.tops = tops;
        this.language = language;
    }

    /** True when the form was sent to look for a place, and not yet to be kept. */
    static boolean isLooking(Form form) {
        return form.isTicked("look") || form.whole("in").isPresent();
    }

    /** What the template {@code place-picker} shows; {@code chosen} stays in the list whatever is looked for. */
    Map<String, Object> told(Form form, Optional<Long> chosen) {
        String find = form.text("find", WORD_LIMIT);
        List<Place> found = new ArrayList<>(form.isTicked("look") && !find.isEmpty() ? named(find) : opened(form));
        boolean isMore = found.size() > SHOWN;
        if (isMore) found = new ArrayList<>(found.subList(0, SHOWN));
        List<Place> shown = found;
        chosen.flatMap(tree::find).filter(place -> !shown.contains(place)).ifPresent(shown::addFirst);
        return Map.of(
                "find",
                find,
                "morePlaces",
                isMore,
                "noPlaces",
                shown.isEmpty(),
                "places",
                shown.stream().map(place -> option(place, chosen)).toList());
    }

    private List<Place> opened(Form form) {
        List<Place> above = form.whole("in")
                .flatMap(tree::find)
                .filter(this::isOurs)
                .map(List::of)
                .orElse(tops);
        List<Place> opened = new ArrayList<>();
        for (Place place : above) {
            opened.add(place);
            opened.addAll(sorted(tree.childrenOf(place.id())));
        }
        return opened;
    }

    private List<Place> named(String find) {
        String wanted = plain(find);
        return sorted(tops.stream()
                .flatMap(top -> tree.under(top.id()).stream())
                .distinct()
                .filter(place -> place.code().equals(find)
                        || place.names().values().stream()
                                .anyMatch(name -> plain(name).contains(wanted)))
                .toList());
    }

    private boolean isOurs(Place place) {
        return tops.stream().anyMatch(top -> tree.isWithin(place.id(), top.id()));
    }

    private List<Place> sorted(List<Place> places) {
        Collator order = Collator.getInstance(Locale.of(language));
        return places.stream()
                .sorted(Comparator.comparing((Place place) -> place.name(language), order))
                .toList();
    }

    private Map<String, Object> option(Place place, Optional<Long> chosen) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("id", place.id());
        option.put("name", place.name(language));
        option.put("path", path(tree, place.id(), language));
        option.put("chosen", chosen.filter(id -> id == place.id()).isPresent());
        option.put("opens", !tree.childrenOf(place.id()).isEmpty());
        return option;
    }

    /** What a place lies in, from near to far. */
    static String path(Places tree, long place, String language) {
        return tree.chain(place).stream()
                .skip(1)
                .map(above -> above.name(language))
                .collect(Collectors.joining(" · "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
