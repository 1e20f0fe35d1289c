package org.sala.simulation;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sala.exchange.json.RuleFiles;
import org.sala.rule.Value;
import org.sala.simulation.district.Parts;
import org.sala.simulation.phone.Engine;
import org.sala.simulation.phone.PhoneCode;
import org.sala.simulation.phone.Vm;

/** {@code bin/simulate SEED} replays a seed, line by line; {@code bin/simulate --minutes N} hunts for one that breaks something. */
public final class Simulate implements AutoCloseable {
    private final Value.Fields rules;
    private final Parts parts;
    private final Vm vm;

    private Simulate(Value.Fields rules, Parts parts, Vm vm) {
        this.rules = rules;
        this.parts = parts;
        this.vm = vm;
    }

    /** What a seed came to: the hash of everything that happened. */
    public record Played(long seed, String hash) {}

    /** The project in this folder, with nothing planted in it. */
    public static Simulate real(Path root, Engine engine) {
        return planted(root, UnaryOperator.identity(), engine);
    }

    /** The project with some of its parts replaced. */
    public static Simulate planted(Path root, UnaryOperator<Parts> plant, Engine engine) {
        Value.Fields rules = RuleFiles.read(root.resolve("rules")).tree();
        Parts parts = plant.apply(Parts.real(PhoneCode.read(root.resolve("phone")), rules));
        return new Simulate(rules, parts, engine.start(parts.code()));
    }

    /** Plays one seed. Whatever must never happen rises as a {@link Violation}. */
    public Played play(long seed, Consumer<String> out) {
        var trace = new Trace(out);
        new World(seed, parts, rules, vm, trace).play();
        return new Played(seed, trace.hash());
    }

    @Override
    public void close() {
        vm.close();
    }

    public static void main(String[] arguments) {
        boolean isHunt = arguments.length == 2 && arguments[0].equals("--minutes");
        if (!isHunt && arguments.length != 1) {
            System.err.println("bin/simulate SEED, or bin/simulate --minutes N");
            System.exit(2);
        }
        Path root = Path.of(System.getProperty("sala.root", "."));
        Optional<Engine> engine = Engine.best(PhoneCode.read(root.resolve("phone")));
        if (engine.isEmpty()) {
            System.err.println(
                    "V8's native library does not load on this machine, and Node is not installed: install Node 20 or newer");
            System.exit(2);
        }
        if (engine.orElseThrow() == Engine.NODE) {
            System.err.println(
                    "V8's native library does not load on this machine: this is played on Node, more slowly");
        }
        try (Simulate simulate = real(root, engine.orElseThrow())) {
            boolean isWell = isHunt
                    ? simulate.hunt(Double.parseDouble(arguments[1]))
                    : simulate.replay(Long.parseLong(arguments[0]));
            System.exit(isWell ? 0 : 1);
        }
    }

    private boolean replay(long seed) {
        return isWell(seed, System.out::println, hash -> System.out.println("all is well, hash " + hash));
    }

    private boolean hunt(double minutes) {
        long until = System.nanoTime() + (long) (minutes * 60e9);
        // Another part of all seeds each time.
        long first = System.currentTimeMillis() % 1_000_000_000L * 100;
        long seed = first;
        boolean isWell = true;
        while (isWell && System.nanoTime() < until) {
            isWell = isWell(++seed, line -> {}, hash -> {});
        }
        System.out.println(seed - first + " seeds played");
        return isWell;
    }

    private boolean isWell(long seed, Consumer<String> out, Consumer<String> end) {
        boolean isPlayed = false;
        try {
            end.accept(play(seed, out).hash());
            isPlayed = true;
            return true;
        } catch (Violation violation) {
            System.out.println(violation.getMessage());
            return false;
        } finally {
            if (!isPlayed) {
                System.out.println("replay with: bin/simulate " + seed);
            }
        }
    }
}
