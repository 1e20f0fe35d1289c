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

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Bridge bridge;
    private final Clock clock;
    private final Duration pause;
    private volatile @Nullable Running running;

    public BridgeJob(Bridge bridge, Clock clock, Duration pause) {
        this.bridge = bridge;
        this.clock = clock;
        this.pause = pause;
    }

    private record Running(CountDownLatch end, Thread thread) {}

    @Override
    public void start() {
        var end = new CountDownLatch(1);
        running = new Running(end, Thread.ofVirtual().name("bridge").start(() -> follow(end)));
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

    /** What is under way comes to its end first: a moment, since it is one transaction after another. */
    @Override
    public void stop() {
        Running stopped = running;
        running = null;
        if (stopped == null) return;
        stopped.end().countDown();
        try {
            stopped.thread().join(GRACE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
