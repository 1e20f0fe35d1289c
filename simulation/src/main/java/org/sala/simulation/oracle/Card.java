package org.sala.simulation.oracle;

import java.util.Map;

/** Which part of a person goes under which word of a referral's {@code share}. */
final class Card {
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("given", "name"),
            Map.entry("family", "name"),
            Map.entry("called", "name"),
            Map.entry("phone", "phone"),
            Map.entry("place", "landmark"),
            Map.entry("landmark", "landmark"),
            Map.entry("birthYear", "age"),
            Map.entry("birthDate", "age"),
            Map.entry("birthEstimated", "age"),
            Map.entry("sex", "sex"),
            Map.entry("languages", "language"),
            Map.entry("interpreter", "language"),
            Map.entry("access", "access"),
            Map.entry("conditions", "conditions"));

    private Card() {}

    static String partOf(String field) {
        return PARTS.getOrDefault(field, "nothing that can be shared");
    }
}
