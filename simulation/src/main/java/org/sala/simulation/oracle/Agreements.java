package org.sala.simulation.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people agreed to, said no to and took back, in the order in which it reached the server. A yes that reaches it after a no that was
 * said later does not count.
 */
final class Agreements {
    private static final long ANYBODY = 0;

    private record Said(long consent, String purpose, long receiver, String status, long at, long device) {
        boolean isYes() {
            return status.equals("given");
        }

        boolean isToo(Said other) {
            return purpose.equals(other.purpose) && (receiver == ANYBODY || receiver == other.receiver);
        }

        boolean isLaterThan(Said other) {
            return at > other.at || (at == other.at && device != other.device);
        }
    }

    private final Map<Long, List<Said>> saidBy = new TreeMap<>();

    Agreements copy() {
        var copy = new Agreements();
        saidBy.forEach((person, said) -> copy.saidBy.put(person, new ArrayList<>(said)));
        return copy;
    }

    /** A consent came to stand as it does, by what was said on a device at a time. */
    void note(Standing consent, boolean isNewState, long at, long device) {
        long person = consent.data().whole("person").orElse(0);
        List<Said> before = saidBy.computeIfAbsent(person, none -> new ArrayList<>());
        @Nullable Said last = last(before, consent.id());
        boolean isSaidNow = isNewState || last == null;
        var said = new Said(
                consent.id(),
                consent.data().text("purpose").orElse(""),
                consent.data().whole("receiver").orElse(ANYBODY),
                consent.status(),
                isSaidNow || last == null ? at : last.at,
                isSaidNow || last == null ? device : last.device);
        boolean isOvertaken = said.isYes()
                && before.stream()
                        .filter(other -> other.equals(last(before, other.consent)))
                        .anyMatch(other -> !other.isYes() && other.isToo(said) && other.isLaterThan(said));
        if (!isOvertaken) {
            before.add(said);
        }
    }

    private static @Nullable Said last(List<Said> all, long consent) {
        return all.stream()
                .filter(said -> said.consent == consent)
                .reduce((one, next) -> next)
                .orElse(null);
    }

    /** Whether a person agrees, as it stands, to a purpose towards a receiver; null for nobody in particular. */
    boolean covers(long person, String purpose, @Nullable Long receiver) {
        Map<Long, Long> yes = new TreeMap<>();
        Map<Long, Long> leftOut = new TreeMap<>();
        for (Said said : saidBy.getOrDefault(person, List.of())) {
            if (!said.purpose.equals(purpose)) {
                continue;
            }
            if (said.isYes()) {
                leftOut.values().removeIf(one -> one == said.receiver);
                yes.put(said.consent, said.receiver);
                continue;
            }
            // A no to anybody ends every yes; who was left out stays so.
            yes.remove(said.consent);
            yes.values().removeIf(one -> said.receiver == ANYBODY || one == said.receiver);
            // Who takes it back from one receiver means that one, also while a yes to anybody stands.
            boolean isMeant = said.status.equals("refused") || yes.containsValue(ANYBODY);
            if (isMeant && said.receiver != ANYBODY) {
                leftOut.put(said.consent, said.receiver);
            }
        }
        boolean isLeftOut = receiver != null && leftOut.containsValue(receiver);
        return !isLeftOut && (yes.containsValue(ANYBODY) || (receiver != null && yes.containsValue(receiver)));
    }
}
