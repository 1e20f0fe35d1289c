package org.sala.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several at once, each doing the same again and again for a while, and what all of them got done. */
final class Load {
    private Load() {}

    /** One step of one of them: says how much it got done. */
    interface Step {
        int take();
    }

    /**
     * What a load came to.
     *
     * @param perSecond how much got done, by all together
     * @param middle how long a step took, in milliseconds: half of them were quicker
     * @param slow the same, of which one in twenty took longer
     */
    record Result(double perSecond, double middle, double slow) {}

    static Result run(List<? extends Step> steps, Duration time) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(steps.size())) {
            List<Future<Share>> shares = steps.stream()
                    .map(step -> threads.submit(() -> {
                        start.await();
                        return repeat(step, time);
                    }))
                    .toList();
            start.countDown();
            List<Share> all = new ArrayList<>();
            for (var share : shares) all.add(share.get());
            return together(all);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the load was not taken", e.getCause());
        }
    }

    private record Share(double perSecond, List<Long> durations) {}

    private static Share repeat(Step step, Duration time) {
        List<Long> durations = new ArrayList<>();
        long began = System.nanoTime();
        long done = 0;
        long now = began;
        while (now - began < time.toNanos()) {
            done += step.take();
            long after = System.nanoTime();
            durations.add(after - now);
            now = after;
        }
        return new Share(done * 1e9 / (now - began), durations);
    }

    private static Result together(List<Share> shares) {
        List<Long> durations = shares.stream()
                .flatMap(share -> share.durations().stream())
                .sorted()
                .toList();
        return new Result(
                shares.stream().mapToDouble(Share::perSecond).sum(),
                durations.get(durations.size() / 2) / 1e6,
                durations.get(durations.size() * 19 / 20) / 1e6);
    }
}
