package org.sala.server.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.referral.Referral;
import org.sala.rule.FieldPolicy;
import org.sala.rule.FieldRule;
import org.sala.rule.Fit;
import org.sala.rule.LifeCycle;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Looks at what other software sends before it goes through the door. A phone's change has happened, and whatever is wrong with it waits for
 * a supervisor; a program can be told at once.
 */
public final class AskedFields {
    private static final String VIA = "via";
    private static final Set<String> BY_THE_DOOR = Set.of("requestedBy");
    private static final List<String> NEEDED = List.of("person", "service");

    private final RecordType type;
    private final LifeCycle cycle;
    private final Clock clock;

    public AskedFields(Rules rules, Clock clock) {
        this.type = rules.type(Referral.TYPE).orElseThrow();
        this.cycle = rules.lifeCycleOf(type).orElseThrow();
        this.clock = clock;
    }

    /** One field cannot be taken as it is: which, and why, as a code for the words files. */
    public static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fit.Unfit why;
        private final String where;

        Unfit(Fit.Unfit why, String where) {
            super(why.reason(), null, false, false);
            this.why = why;
            this.where = where;
        }

        static Unfit of(String reason, String where) {
            return new Unfit(new Fit.Unfit(reason, Value.Fields.NONE), where);
        }

        public Fit.Unfit why() {
            return why;
        }

        public String where() {
            return where;
        }
    }

    /** The fields of a new referral, as they are kept. */
    Value.Fields ofNew(Value.Fields body) {
        NEEDED.stream().filter(name -> !body.has(name)).findFirst().ifPresent(name -> {
            throw Unfit.of("required-missing", name);
        });
        Map<String, Value> kept = new TreeMap<>();
        body.values().forEach((name, value) -> kept.put(name, ofNew(name, value)));
        return new Value.Fields(kept);
    }

    private Value ofNew(String name, Value value) {
        FieldRule rule = type.field(name).orElseThrow(() -> Unfit.of("unknown-field", shown(name)));
        if (rule.policy() == FieldPolicy.DERIVED || BY_THE_DOOR.contains(name)) throw Unfit.of("server-only", name);
        return kept(rule, name, value);
    }

    /** The arguments of a command, as they are kept. */
    Value.Fields ofCommand(String command, Value.Fields body) {
        LifeCycle.Command rule = cycle.command(command).orElseThrow(() -> unknown(command));
        Map<String, Value> kept = new TreeMap<>();
        body.values().forEach((name, value) -> kept.put(name, argument(command, rule, name, value)));
        for (String need : rule.needs()) {
            if (kept.getOrDefault(need, Value.Nothing.NOTHING) == Value.Nothing.NOTHING) {
                throw new Unfit(
                        new Fit.Unfit(need + "-missing", codes(rule.codes().getOrDefault(need, List.of()))), need);
            }
        }
        return dated(rule, kept);
    }

    private Unfit unknown(String command) {
        var known = new TreeSet<>(cycle.commands().keySet());
        return new Unfit(new Fit.Unfit("unknown-command", codes(List.copyOf(known))), shown(command));
    }

    private Value argument(String command, LifeCycle.Command rule, String name, Value value) {
        boolean isKnown =
                name.equals(VIA) || rule.sets().contains(name) || rule.needs().contains(name);
        if (!isKnown) throw Unfit.of("unknown-field", shown(name));
        Value kept = name.equals(VIA) ? way(value) : kept(type.field(name).orElseThrow(), name, value);
        Optional<Fit.Unfit> unknown = cycle.unknownCode(command, name, kept);
        if (unknown.isPresent()) throw new Unfit(unknown.get(), name);
        return kept;
    }

    /** How a worker heard it from the receiver, such as {@code phone}. */
    private static Value way(Value value) {
        if (value instanceof Value.Text(String way) && way.matches("[a-z-]{1,40}")) return value;
        throw new Unfit(new Fit.Unfit("wrong-kind", Value.Fields.of("kind", new Value.Text("code"))), VIA);
    }

    private Value kept(FieldRule rule, String name, Value value) {
        return switch (rule.fit(value)) {
            case Fit.Unfit unfit -> throw new Unfit(unfit, name);
            case Fit.Kept(Value kept) -> {
                Optional<Fit.Unfit> unlikely = rule.unknownCode(kept).or(() -> rule.yetToCome(kept, today()));
                if (unlikely.isPresent()) throw new Unfit(unlikely.get(), name);
                yield kept;
            }
        };
    }

    /** A command that keeps its day gets today's, unless another is told. */
    private Value.Fields dated(LifeCycle.Command rule, Map<String, Value> kept) {
        for (String day : List.of("answeredOn", "requestedOn")) {
            if (rule.sets().contains(day)) kept.putIfAbsent(day, new Value.Text(today().toString()));
        }
        return new Value.Fields(kept);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Value.Fields codes(List<String> codes) {
        return codes.isEmpty() ? Value.Fields.NONE : Value.Fields.of("codes", Value.Items.ofTexts(codes));
    }

    /** No more of it than helps to find it. */
    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, name.offsetByCodePoints(0, 30)) + "…";
    }
}
