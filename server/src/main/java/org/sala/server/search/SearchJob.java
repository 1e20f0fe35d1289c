package org.sala.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index while Sala serves: opens it some moments after the start, makes it when there is none or it is torn, lets it follow the journal, and
 * goes over to another one that was made beside it.
 */
public final class SearchJob implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SearchJob.class);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    /** So often the disk is written to, at most. */
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final BuildIndex build;
    private final Pace pace;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private volatile @Nullable OpenIndex index;
    private volatile @Nullable Running running;
    private long keptAt;

    /** How long to wait before the first look and between two. */
    public record Pace(Duration first, Duration pause) {}

    public SearchJob(BuildIndex build, Pace pace) {
        this.build = build;
        this.pace = pace;
    }

    private record Running(CountDownLatch end, Thread thread) {}

    /** Asks the index; empty while there is none. */
    <T> Optional<T> ask(OpenIndex.Asking<T> asking) {
        inUse.readLock().lock();
        try {
            OpenIndex now = index;
            return now == null ? Optional.empty() : Optional.of(now.ask(asking));
        } catch (IOException torn) {
            LOG.warn("the search index could not be read: {}", torn.getClass().getSimpleName());
            return Optional.empty();
        } finally {
            inUse.readLock().unlock();
        }
    }

    /** How many services can be found; nothing while there is no index. */
    public OptionalInt size() {
        return ask(searcher -> searcher.getIndexReader().numDocs())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    @Override
    public void start() {
        var end = new CountDownLatch(1);
        running = new Running(end, Thread.ofVirtual().name("search").start(() -> follow(end)));
    }

    private void follow(CountDownLatch until) {
        try {
            boolean isOver = until.await(pace.first().toMillis(), TimeUnit.MILLISECONDS);
            while (!isOver) {
                Duration pause = isFollowed() ? pace.pause() : AFTER_FAILURE;
                isOver = until.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    /** What fails now is tried again; what the index cannot do any more a new one does. */
    private boolean isFollowed() {
        try {
            OpenIndex now = index;
            if (now == null || isReplaced(now)) now = change(opened());
            if (!now.edition().equals(build.edition()) || !build.follow(now)) now = change(build.build());
            if (System.nanoTime() - keptAt > KEPT.toNanos()) {
                now.keep();
                keptAt = System.nanoTime();
            }
            return true;
        } catch (IOException | UncheckedIOException torn) {
            LOG.warn("the search index is made anew: {}", torn.getClass().getSimpleName());
            leave();
        } catch (RuntimeException again) {
            LOG.warn(
                    "search could not go on and will try again: {}",
                    again.getClass().getSimpleName());
        }
        return false;
    }

    private boolean isReplaced(OpenIndex now) throws IOException {
        Optional<Path> current = build.folders().current();
        return current.isEmpty() || (!current.get().equals(now.path()) && IndexFolders.isFree(current.get()));
    }

    private OpenIndex opened() throws IOException {
        Optional<Path> current = build.folders().current();
        if (current.isPresent()) {
            try {
                return OpenIndex.existing(current.get());
            } catch (org.apache.lucene.store.LockObtainFailedException stillBeingMade) {
                throw new IllegalStateException(stillBeingMade);
            } catch (IOException | RuntimeException torn) {
                LOG.warn(
                        "the search index is torn and made anew: {}",
                        torn.getClass().getSimpleName());
            }
        }
        return build.build();
    }

    /** Those who are asking the one before finish first. */
    private OpenIndex change(OpenIndex next) throws IOException {
        inUse.writeLock().lock();
        try {
            OpenIndex before = index;
            index = next;
            if (before != null) before.close();
            if (before != null) LOG.info("another search index with {} services is in use", next.size());
        } finally {
            inUse.writeLock().unlock();
        }
        build.folders().tidy();
        return next;
    }

    private void leave() {
        inUse.writeLock().lock();
        try {
            OpenIndex before = index;
            index = null;
            if (before != null) before.close();
        } catch (IOException | IllegalStateException lost) {
            LOG.warn("the search index could not be closed: {}", lost.getClass().getSimpleName());
        } finally {
            inUse.writeLock().unlock();
        }
    }

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
}
