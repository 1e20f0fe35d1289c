package org.sala.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.bench.SalaProcess.Start;
import org.sala.server.Sala;
import org.sala.server.Settings;

/** Measures a real Sala and its rivals in one run, and writes the figures down: {@code bin/bench}. */
public final class Main {
    private static final Duration SHORTLY = Duration.ofSeconds(1);
    private static final int MANY_SERVICES = 100_000;
    private static final int SOME_SERVICES = 5_000;
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final Path root;
    private final Path folder;
    private final Size size;
    private final Figures figures = new Figures();

    /** How long and how often. */
    private record Size(int rounds, Duration round, Duration warmUp, int phones, int people, Duration rest) {
        static final Size WHOLE =
                new Size(5, Duration.ofSeconds(5), Duration.ofSeconds(12), 16, 200, Duration.ofSeconds(100));
        static final Size SHORT = new Size(1, Duration.ofSeconds(2), Duration.ofSeconds(3), 8, 20, A_WHILE);
    }

    private Main(Path root, Path folder, Size size) {
        this.root = root;
        this.folder = folder;
        this.size = size;
    }

    public static void main(String[] words) throws IOException, SQLException {
        var asked = List.of(words);
        var root = Path.of(System.getProperty("sala.root"));
        var folder = Files.createTempDirectory(Files.createDirectories(root.resolve("target/bench")), "run-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        if (asked.contains("--district")) {
            String table = DistrictBench.run(root, folder, asked.contains("--short"));
            System.out.println("\n" + table);
            Files.writeString(root.resolve("target/bench/district.md"), table);
            return;
        }
        if (asked.contains("--directory")) {
            int services = asked.contains("--short") ? SOME_SERVICES : MANY_SERVICES;
            keep(root, PublicPages.measure(folder.resolve("directory"), services));
            return;
        }
        if (asked.contains("--search")) {
            int services = asked.contains("--short") ? SOME_SERVICES : MANY_SERVICES;
            keep(root, SearchBench.measure(folder.resolve("search"), services));
            return;
        }
        var main = new Main(root, folder, asked.contains("--short") ? Size.SHORT : Size.WHOLE);
        if (!asked.contains("--load")) main.starts();
        if (!asked.contains("--start")) main.load();
        keep(root, main.figures.table());
    }

    private static void keep(Path root, String table) throws IOException {
        System.out.println("\n" + table);
        Files.writeString(root.resolve("target/bench/figures.md"), table);
    }

    private void starts() {
        for (int round = 1; round <= size.rounds(); round++) {
            for (Start start : Start.values()) {
                Path data = folder.resolve("start-" + round + "-" + start);
                say("start, round " + round + ": " + start);
                time(data, start, figures.start("first start of an empty folder", start));
                time(data, start, figures.start("start with data", start));
                delete(data);
            }
        }
    }

    private void time(Path data, Start start, Spread spread) {
        try (var sala = SalaProcess.start(root, data, start)) {
            spread.add(sala.untilFirstPage().toMillis() / 1000.0);
        }
    }

    private void load() throws SQLException {
        Path data = folder.resolve("load");
        try (var sala = SalaProcess.start(root, data, Start.WITH_CACHE)) {
            pause(A_WHILE);
            figures.memory("idle, after the start", Memory.of(sala.handle()));
            try (var askers = Askers.of(workers(data), sala.port(), size.people())) {
                try (var rival = Rival.beside(data, size.phones())) {
                    figures.say("Durability of both: " + rival.durability());
                    measure(askers, rival);
                    figures.say("What became of every change to a referral: " + rival.ledger());
                }
                // Without the rival's connections: each was a process of PostgreSQL's, and takes a moment to end.
                pause(SHORTLY);
                figures.memory("at the end of the load", Memory.of(sala.handle()));
                pause(size.rest());
                figures.memory("idle again", Memory.of(sala.handle()));
            }
        }
    }

    private List<Ground.Worker> workers(Path data) {
        List<Ground.Worker> workers;
        try (var beside = Sala.open(new Settings("127.0.0.1", 0, data, Optional.empty(), 0))) {
            workers = Ground.prepare(beside, size.phones());
        }
        // Sala remembers everybody's roles for some seconds.
        pause(A_WHILE);
        return workers;
    }

    private void measure(Askers askers, Rival rival) {
        for (Kind kind : Kind.values()) once(kind, askers, rival, kind.isRival() ? size.round() : size.warmUp());
        for (int round = 1; round <= size.rounds(); round++) {
            for (Kind kind : Kind.values()) {
                Load.Result result = once(kind, askers, rival, size.round());
                say("round " + round + ", " + kind.words() + ": " + Math.round(result.perSecond()) + "/s");
                figures.load(kind, result);
            }
        }
    }

    private static Load.Result once(Kind kind, Askers askers, Rival rival, Duration time) {
        Load.Result result = Load.run(kind.steps(askers, rival), time);
        if (kind.isRival()) rival.forget();
        return result;
    }

    private static void say(String text) {
        System.out.println(text);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy up " + folder, e);
        }
    }
}
