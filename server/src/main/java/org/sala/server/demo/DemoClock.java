package org.sala.server.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The invented year's own time, which only ever goes on. */
final class DemoClock extends Clock {
    /** Villages work by daylight; the hours are told in universal time, seven behind Vientiane. */
    private static final Duration MORNING = Duration.ofHours(1);

    private Instant now;

    DemoClock(LocalDate first) {
        this.now = first.atStartOfDay(ZoneOffset.UTC).plus(MORNING).toInstant();
    }

    void nextDay() {
        now = today().plusDays(1).atStartOfDay(ZoneOffset.UTC).plus(MORNING).toInstant();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
