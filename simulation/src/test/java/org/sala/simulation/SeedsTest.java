package org.sala.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.simulation.phone.Engine;
import org.sala.simulation.phone.PhoneCode;

/** Districts played from seeds: nothing that must never happen happens, and a seed plays the same wherever it is played. */
class SeedsTest {
    private static final Path ROOT = Path.of(System.getProperty("sala.root"));
    private static final PhoneCode CODE = PhoneCode.read(ROOT.resolve("phone"));
    private static final int SEEDS = 500;
    private static final int HANDS = 2;

    /** Every so manieth seed is played again, and on the other engine. */
    private static final int AGAIN = 25;

    private static final int ON_NODE = 100;
    private static Engine engine = Engine.V8;

    @BeforeAll
    static void chooseEngine() {
        Optional<Engine> best = Engine.best(CODE);
        assumeTrue(best.isPresent(), "SKIPPED: neither V8 nor Node runs on this machine, so no seed was played");
        engine = best.orElseThrow();
        if (engine != Engine.V8) {
            System.out.println(
                    "The seeds are played on Node: " + Engine.V8.why(CODE).orElse(""));
        }
    }

    @Test
    void five_hundred_districts_come_through_and_leave_the_same_trace_again() throws InterruptedException {
        Map<Long, String> hashes = play(LongStream.rangeClosed(1, SEEDS).boxed().toList(), engine);
        assertEquals(SEEDS, hashes.size());
        assertEquals(SEEDS, hashes.values().stream().distinct().count(), "each seed is a district of its own");
        assertSame(hashes, AGAIN, engine);
        if (engine == Engine.V8 && Engine.NODE.why(CODE).isEmpty()) {
            assertSame(hashes, ON_NODE, Engine.NODE);
        } else {
            System.out.println("SKIPPED: V8 and Node are not both here, so their traces were not compared");
        }
    }

    /** Each line of {@code simulation/seeds.txt}: a seed that found something, and what it found. */
    @Test
    void what_was_found_once_does_not_come_back() throws IOException, InterruptedException {
        List<Long> seeds = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("simulation/seeds.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                seeds.add(Long.parseLong(line.split(" ", 2)[0]));
            }
        }
        assertTrue(seeds.size() > 5, "the seeds that found something are kept");
        assertEquals(seeds.stream().distinct().count(), play(seeds, engine).size());
    }

    private static void assertSame(Map<Long, String> hashes, int every, Engine on) throws InterruptedException {
        List<Long> sample =
                hashes.keySet().stream().filter(seed -> seed % every == 0).toList();
        Map<Long, String> again = play(sample, on);
        for (long seed : sample) {
            assertEquals(hashes.get(seed), again.get(seed), "seed " + seed + " played differently on " + on);
        }
    }

    /** Plays seeds on as many hands as a small machine has. @return by seed, the hash of its trace */
    private static Map<Long, String> play(List<Long> seeds, Engine on) throws InterruptedException {
        List<Callable<Map<Long, String>>> shares = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            int share = hand;
            shares.add(() -> played(seeds, share, on));
        }
        Map<Long, String> hashes = new TreeMap<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            for (Future<Map<Long, String>> done : hands.invokeAll(shares)) {
                hashes.putAll(done.get());
            }
        } catch (ExecutionException broken) {
            throw new AssertionError(broken.getCause().getMessage(), broken.getCause());
        }
        return hashes;
    }

    private static Map<Long, String> played(List<Long> seeds, int share, Engine on) {
        Map<Long, String> hashes = new TreeMap<>();
        try (Simulate simulate = Simulate.real(ROOT, on)) {
            for (int at = share; at < seeds.size(); at += HANDS) {
                long seed = seeds.get(at);
                try {
                    hashes.put(seed, simulate.play(seed, line -> {}).hash());
                } catch (Violation violation) {
                    throw new AssertionError(
                            violation.getMessage() + "\nreplay with: bin/simulate " + seed
                                    + ", and keep the seed in simulation/seeds.txt",
                            violation);
                }
            }
        }
        return hashes;
    }
}
