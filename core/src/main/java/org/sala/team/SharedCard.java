package org.sala.team;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** What of a person goes along with a referral: the parts that were chosen, and of those only what the person lets be kept at all. */
public final class SharedCard {
    /** Which of the person's fields each part of {@code share} stands for. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "name", List.of("given", "family", "called"),
            "phone", List.of("phone"),
            "landmark", List.of("place", "landmark"),
            "age", List.of("birthYear", "birthDate", "birthEstimated"),
            "sex", List.of("sex"),
            "language", List.of("languages", "interpreter"),
            "access", List.of("access"),
            "conditions", List.of("conditions"));

    /** What tells nobody who it is, and may go along although no record is kept. */
    private static final Set<String> WITHOUT_RECORD =
            Set.of("birthYear", "birthEstimated", "sex", "languages", "interpreter");

    private SharedCard() {}

    /** The caller has made sure that the person agreed to be referred to this receiver. */
    public static Value.Fields of(Row referral, Row person) {
        boolean mayKeep =
                ConsentsInForce.covers(person, "record", referral.data().whole("organization"));
        Value.Fields card = Value.Fields.NONE;
        for (String part : referral.data().texts("share")) {
            for (String field : PARTS.getOrDefault(part, List.of())) {
                boolean isShared = mayKeep || WITHOUT_RECORD.contains(field);
                card = isShared ? card.with(field, person.data().get(field)) : card;
            }
        }
        return card;
    }
}
