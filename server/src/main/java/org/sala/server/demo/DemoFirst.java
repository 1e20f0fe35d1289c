package org.sala.server.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.SmartLifecycle;

/** Makes the invented district when Sala starts without one, before its pages are opened. */
public final class DemoFirst implements SmartLifecycle {
    /** Earlier than the web server, which is among the last to start. */
    private static final int PHASE = 0;

    private final DemoDistrict district;
    private final int households;
    private final Clock clock;
    private final PrintStream out;
    private volatile boolean isRunning;

    public DemoFirst(DemoDistrict district, int households, Clock clock, PrintStream out) {
        this.district = district;
        this.households = households;
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void start() {
        isRunning = true;
        if (!district.isThere()) {
            district.make(households, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), out::println);
        }
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
