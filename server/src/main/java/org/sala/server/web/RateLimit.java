package org.sala.server.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets somebody do something so often in a while, and no more. Kept in memory: a restart forgives. */
public final class RateLimit {
    /** More askers than this at once are not told apart from the oldest. */
    private static final int ASKERS = 50_000;

    private final Clock clock;
    private final int times;
    private final long pause;
    private final Map<String, Long> allowedFrom = new ConcurrentHashMap<>();

    /** {@code times} at once; after that, one each {@code within / times}. */
    public RateLimit(Clock clock, int times, Duration within) {
        this.clock = clock;
        this.times = times;
        this.pause = within.toMillis() / times;
    }

    /** Counts one, or refuses it when there were too many. */
    public void count(String asker) {
        long now = clock.millis();
        if (allowedFrom.size() >= ASKERS) forgetIdle(now);
        long full = allowedFrom.merge(asker, now + pause, (before, first) -> Math.max(before, now) + pause);
        if (full > now + pause * times) {
            allowedFrom.merge(asker, 0L, (before, nothing) -> before - pause);
            long seconds = Math.max(1, (full - now - pause * times) / 1000);
            throw new Refused(new Problem(Problem.TOO_MANY, "too-many", "", Map.of("seconds", Long.toString(seconds))));
        }
    }

    private void forgetIdle(long now) {
        allowedFrom.values().removeIf(full -> full <= now);
        Iterator<String> askers = allowedFrom.keySet().iterator();
        while (allowedFrom.size() >= ASKERS && askers.hasNext()) {
            askers.next();
            askers.remove();
        }
    }
}
