package org.sala.simulation.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What people agreed to, said no to and took back, in the order in which it reached the server. */
final class Agreements {
    private static final long ANYBODY = 0;

    private record Said(long consent, String purpose, long receiver, String status) {}

    private final Map<Long, List<Said>> saidBy = new TreeMap<>();

    Agreements copy() {
        var copy = new Agreements();
        saidBy.forEach((person, said) -> copy.saidBy.put(person, new ArrayList<>(said)));
        return copy;
    }

    void note(Standing consent) {
        long person = consent.data().whole("person").orElse(0);
        saidBy.computeIfAbsent(person, none -> new ArrayList<>())
                .add(new Said(
                        consent.id(),
                        consent.data().text("purpose").orElse(""),
                        consent.data().whole("receiver").orElse(ANYBODY),
                        consent.status()));
    }

    /** Whether a person agrees, as it stands, to a purpose towards a receiver; null for nobody in particular. */
    boolean covers(long person, String purpose, @Nullable Long receiver) {
        Map<Long, Long> yes = new LinkedHashMap<>();
        Map<Long, Boolean> no = new TreeMap<>();
        for (Said said : saidBy.getOrDefault(person, List.of())) {
            if (!said.purpose.equals(purpose)) {
                continue;
            }
            switch (said.status) {
                case "given" -> {
                    yes.put(said.consent, said.receiver);
                    no.remove(said.receiver);
                }
                case "refused" -> refuse(said, yes, no);
                default -> yes.remove(said.consent);
            }
        }
        boolean isRefused = receiver != null && no.containsKey(receiver);
        return !isRefused && (yes.containsValue(ANYBODY) || (receiver != null && yes.containsValue(receiver)));
    }

    private static void refuse(Said said, Map<Long, Long> yes, Map<Long, Boolean> no) {
        if (said.receiver == ANYBODY) {
            yes.clear();
            no.clear();
        } else {
            yes.values().removeIf(receiver -> receiver == said.receiver);
            no.put(said.receiver, true);
        }
    }
}
