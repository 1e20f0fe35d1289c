package org.sala.server.district;

import java.util.Locale;

/** How a village, or a district with all of its villages, stands. In the order in which they are looked at. */
enum Standing {
    /** Something is overdue: a promise is late, or an answer is owed to the village. */
    ACT,
    /** Something will be due, was missed, or waits for somebody; or they have not met for a year. */
    LOOK,
    /** Nothing has begun. */
    NOTHING,
    WELL;

    static Standing of(Glance glance) {
        boolean isOverdue = glance.raised().overdue() > 0 || glance.promises().isAnyLate();
        if (isOverdue) return ACT;
        if (glance.isEmpty()) return NOTHING;
        boolean isWaiting = glance.promises().soon() > 0
                || glance.visits().missed() > 0
                || glance.money().requests() > 0
                || glance.complaints() > 0
                || glance.meetings().met() < glance.meetings().villages();
        return isWaiting ? LOOK : WELL;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
