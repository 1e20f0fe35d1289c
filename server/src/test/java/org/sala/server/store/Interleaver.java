package org.sala.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets several sessions work on one database statement by statement: one at a time goes one step, chosen by a seed. A session that
 * waits for another's lock is passed over until it gets it; when all wait for each other, PostgreSQL ends one.
 */
final class Interleaver {
    private static final long PATIENCE_SECONDS = 20;

    /** A session that has not come back after so long may be waiting for a lock. */
    private static final long LOOK_MILLISECONDS = 3;

    private static final ThreadLocal<@Nullable Session> CURRENT = new ThreadLocal<>();

    private enum State {
        AT_THE_GATE,
        GOING,
        DONE
    }

    private static final class Session {
        private State state = State.GOING;
        private boolean isReleased;
        private long process;
        private @Nullable Throwable failure;
    }

    private final JdbcClient watching;
    private final DataSource gated;
    private long steps;
    private long waits;

    /** {@code rewritten}: what a statement is made of before it goes to the database; a planted bug changes it. */
    Interleaver(DataSource database, UnaryOperator<String> rewritten) {
        this.watching = JdbcClient.create(database);
        this.gated = GatedConnections.on(database, this::atTheGate, this::connected, rewritten);
    }

    /** The database as the sessions must see it. */
    DataSource database() {
        return gated;
    }

    long steps() {
        return steps;
    }

    /** How often a session had to wait for another. */
    long waits() {
        return waits;
    }

    private void connected(long process) {
        Session session = CURRENT.get();
        if (session != null) {
            session.process = process;
        }
    }

    private void atTheGate() {
        Session session = CURRENT.get();
        if (session == null) {
            return;
        }
        synchronized (this) {
            session.state = State.AT_THE_GATE;
            notifyAll();
            try {
                while (!session.isReleased) {
                    wait();
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            session.isReleased = false;
            session.state = State.GOING;
        }
    }

    /** Runs all of them to their end, in the order that this seed throws. What one of them fails with rises. */
    void run(long seed, List<Runnable> works) {
        var dice = new SplittableRandom(seed);
        List<Session> sessions = new ArrayList<>();
        for (Runnable work : works) {
            var session = new Session();
            sessions.add(session);
            Thread.ofPlatform().daemon().start(() -> live(session, work));
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (step(sessions, dice)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("seed " + seed + ": the sessions wait for each other and nobody gives way");
            }
        }
        for (Session session : sessions) {
            if (session.failure != null) {
                throw new AssertionError("seed " + seed + ": a session failed", session.failure);
            }
        }
    }

    private void live(Session session, Runnable work) {
        CURRENT.set(session);
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            session.failure = failed;
        } finally {
            synchronized (this) {
                session.state = State.DONE;
                notifyAll();
            }
        }
    }

    /** @return whether anybody is still at work */
    private boolean step(List<Session> sessions, SplittableRandom dice) {
        sessions.forEach(this::settle);
        synchronized (this) {
            List<Session> ready = sessions.stream()
                    .filter(session -> session.state == State.AT_THE_GATE)
                    .toList();
            if (!ready.isEmpty()) {
                Session next = ready.get(dice.nextInt(ready.size()));
                next.isReleased = true;
                next.state = State.GOING;
                steps++;
                notifyAll();
            }
            return sessions.stream().anyMatch(session -> session.state != State.DONE);
        }
    }

    /** Waits until a session stands at the gate again, is done, or waits for another's lock. */
    private void settle(Session session) {
        while (isGoing(session)) {
            boolean isWaiting = watching.sql("select cardinality(pg_blocking_pids(?)) > 0")
                    .param((int) session.process)
                    .query(Boolean.class)
                    .single();
            if (isWaiting) {
                waits++;
                return;
            }
        }
    }

    private synchronized boolean isGoing(Session session) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_MILLISECONDS);
        try {
            while (session.state == State.GOING && System.nanoTime() < until) {
                wait(LOOK_MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return session.state == State.GOING;
    }
}
