package org.sala.server.action;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets the bridge follow the journal while Sala serves. Where nothing has changed that costs three small questions by key. */
public final class BridgeJob implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BridgeJob.class);

    /** After the invented district is there, if one is shown. */
    private static final int PHASE = 1;

    private final Bridge bridge;
    private final Clock clock;
    private final Duration pause;
    private volatile @Nullable CountDownLatch end;

    public BridgeJob(Bridge bridge, Clock clock, Duration pause) {
        this.bridge = bridge;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public void start() {
        var until = new CountDownLatch(1);
        end = until;
        Thread.ofVirtual().name("bridge").start(() -> follow(until));
    }

    private void follow(CountDownLatch until) {
        try {
            do {
                follow();
            } while (!until.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails now (another server was first, the database is away) is tried again: nothing of it was kept. */
    private void follow() {
        try {
            bridge.follow(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        } catch (RuntimeException again) {
            LOG.warn(
                    "the bridge could not go on and will try again: {}",
                    again.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        CountDownLatch running = end;
        end = null;
        if (running != null) {
            running.countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return end != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
