package org.sala.server.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The invented year goes by in spells of three days: what is due happens, then everybody's phone meets the network. */
final class DemoYear {
    static final int SPELLS = 121;

    private static final int DAYS_OF_A_SPELL = 3;

    private final DemoClock clock;
    private final Map<Integer, Deque<Runnable>> planned = new TreeMap<>();
    private int now;

    DemoYear(DemoClock clock) {
        this.clock = clock;
    }

    /** The first day of a year that ends yesterday. */
    static java.time.LocalDate firstDay(java.time.LocalDate today) {
        return today.minusDays((long) SPELLS * DAYS_OF_A_SPELL + 1);
    }

    /** Plans what happens so many spells from now; what would lie beyond today does not happen. */
    void after(int spells, Runnable what) {
        planned.computeIfAbsent(now + spells, none -> new ArrayDeque<>()).add(what);
    }

    int now() {
        return now;
    }

    boolean isOver() {
        return now >= SPELLS;
    }

    /** One spell: what was planned for it, and what that plans for the same spell. */
    void spend(List<DemoPhone> phones) {
        Deque<Runnable> due = planned.getOrDefault(now, new ArrayDeque<>());
        while (!due.isEmpty()) {
            due.poll().run();
        }
        planned.remove(now);
        List<DemoPhone> all = new ArrayList<>(phones);
        all.forEach(DemoPhone::sync);
        now++;
        for (int day = 0; day < DAYS_OF_A_SPELL; day++) {
            clock.nextDay();
        }
    }
}
