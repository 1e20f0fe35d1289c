package org.sala.server.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Value;

/** What a service is found by, written {@link Spelling#normal}: of a place that must not be found nothing that says where it is. */
final class ServiceText {
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String ORGANIZATION = "organization";
    static final String MORE = "more";

    /** The parts, and how much a word in each says. */
    static final Map<String, Float> WEIGHTS = weights();

    private ServiceText() {}

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put(NAME, 4f);
        weights.put(KIND, 3f);
        weights.put(ORGANIZATION, 2f);
        weights.put(MORE, 1f);
        return java.util.Collections.unmodifiableMap(weights);
    }

    static Map<String, String> of(Candidate candidate, Places tree, Synonyms synonyms) {
        Value.Fields data = candidate.row().data();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(NAME, normal(texts(data, "name", "nameOther")));
        parts.put(KIND, normal(data.texts("categories").stream().flatMap(kind -> synonyms.names(kind).stream())));
        parts.put(
                ORGANIZATION,
                normal(candidate.organization().stream().flatMap(one -> texts(one.data(), "name", "nameOther"))));
        List<String> more = new ArrayList<>(
                texts(data, "description", "eligibility", "costWords", "hours").toList());
        if (!data.flag("confidential")) data.text("address").ifPresent(more::add);
        tree.chain(data.whole("place").orElse(0)).stream()
                .map(Place::names)
                .forEach(names -> more.addAll(names.values()));
        parts.put(MORE, normal(more.stream()));
        return parts;
    }

    private static Stream<String> texts(Value.Fields data, String... names) {
        return Stream.of(names).flatMap(name -> data.text(name).stream());
    }

    /** A stop between them, so that nothing is read across. */
    private static String normal(Stream<String> texts) {
        return String.join(" . ", texts.map(Spelling::normal).toList());
    }
}
