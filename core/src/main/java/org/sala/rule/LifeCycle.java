package org.sala.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The states a record can be in and the commands that move it, read from {@code rules/lifecycles}.
 *
 * @param live the states in which a record has taken what it claims
 */
public record LifeCycle(
        String name,
        String start,
        List<String> states,
        List<String> otherStarts,
        List<String> live,
        @Nullable Draws draws,
        Map<String, Command> commands) {

    /**
     * What a record takes out of another one while it is in one of the states that are live, as a spending takes money out of a fund.
     *
     * @param from the field that names the other record
     * @param amount the field that says how much
     * @param limit the field of the other record that says how much there is
     * @param sum the field of the other record in which the server counts what was taken
     */
    public record Draws(String from, String amount, String limit, String sum) {}

    /**
     * One thing that can be asked of a record.
     *
     * @param by who may: {@code requester}, {@code receiver}, {@code worker}, {@code person} …
     * @param needs arguments without which it is not understood
     * @param sets arguments that become fields
     * @param writes fields it always sets
     * @param claims the field naming the record that only one may take at a time, or null
     * @param releases the field naming the record that is free again, or null
     * @param consent the purpose that must be in force, or null
     * @param always true when it applies in any state
     * @param isFirm whether nobody lets it in while things stand otherwise, as money is not paid that nobody approved
     * @param codes what an argument may say, by its name; another may say anything
     */
    public record Command(
            List<String> from,
            String to,
            List<String> by,
            List<String> needs,
            List<String> sets,
            Value.Fields writes,
            @Nullable String claims,
            @Nullable String releases,
            @Nullable String consent,
            boolean always,
            boolean isFirm,
            Map<String, List<String>> codes) {

        static Command of(Value.Fields rule) {
            return new Command(
                    rule.texts("from"),
                    rule.needText("to"),
                    rule.texts("by"),
                    rule.texts("needs"),
                    rule.texts("sets"),
                    rule.fields("writes"),
                    rule.text("claims").orElse(null),
                    rule.text("releases").orElse(null),
                    rule.text("consent").orElse(null),
                    rule.flag("always"),
                    rule.flag("firm"),
                    codes(rule.fields("fields")));
        }

        private static Map<String, List<String>> codes(Value.Fields fields) {
            Map<String, List<String>> codes = new LinkedHashMap<>();
            fields.values().keySet().forEach(name -> codes.put(name, fields.texts(name)));
            return Map.copyOf(codes);
        }
    }

    static LifeCycle of(Value.Fields rule) {
        Map<String, Command> commands = new LinkedHashMap<>();
        rule.fields("commands")
                .values()
                .forEach((name, command) -> commands.put(name, Command.of((Value.Fields) command)));
        return new LifeCycle(
                rule.needText("lifecycle"),
                rule.needText("start"),
                rule.texts("states"),
                List.copyOf(rule.fields("starts").values().keySet()),
                rule.texts("live"),
                draws(rule.fields("draws")),
                Map.copyOf(commands));
    }

    private static @Nullable Draws draws(Value.Fields rule) {
        return rule.text("from")
                .map(from -> new Draws(from, rule.needText("amount"), rule.needText("limit"), rule.needText("sum")))
                .orElse(null);
    }

    public Optional<Command> command(String command) {
        return Optional.ofNullable(commands.get(command));
    }

    /** An argument that says what the command does not know, such as a reason; empty when it does. */
    public Optional<Fit.Unfit> unknownCode(String command, String argument, Value value) {
        List<String> known = command(command)
                .map(rule -> rule.codes().getOrDefault(argument, List.of()))
                .orElse(List.of());
        return known.isEmpty()
                        || value == Value.Nothing.NOTHING
                        || (value instanceof Value.Text(String code) && known.contains(code))
                ? Optional.empty()
                : Optional.of(new Fit.Unfit("unknown-code", Value.Fields.of("codes", Value.Items.ofTexts(known))));
    }

    /** What a command comes to in a state, seen by itself: rights, claims and consent are the door's business. */
    public Step step(String status, String command, Value.Fields arguments) {
        Forced whatever = force(command, arguments);
        Command rule = commands.get(command);
        if (rule == null || whatever instanceof Step.Held) {
            return whatever;
        }
        if (rule.from().contains(status) || (rule.always() && !status.equals(rule.to()))) {
            return whatever;
        }
        return status.equals(rule.to()) ? new Step.AlreadyDone() : new Step.ToSettle();
    }

    /** What a command comes to when somebody lets it count, whatever the state: it must still be known and complete. */
    public Forced force(String command, Value.Fields arguments) {
        Command rule = commands.get(command);
        if (rule == null) {
            return new Step.Held("unknown-command");
        }
        for (String need : rule.needs()) {
            if (isEmpty(arguments.get(need))) {
                return new Step.Held(need + "-missing");
            }
        }
        return new Step.Applied(rule.to(), written(rule, arguments));
    }

    private static boolean isEmpty(Value value) {
        return value == Value.Nothing.NOTHING || (value instanceof Value.Text(String text) && text.isBlank());
    }

    private static Value.Fields written(Command rule, Value.Fields arguments) {
        Value.Fields writes = rule.writes();
        for (String set : rule.sets()) {
            if (arguments.has(set)) {
                writes = writes.with(set, arguments.get(set));
            }
        }
        return writes;
    }

    /** What a command comes to. */
    public sealed interface Step {
        record Applied(String status, Value.Fields writes) implements Forced {}

        record AlreadyDone() implements Step {}

        /** It does not fit the state any more: somebody decides. */
        record ToSettle() implements Step {}

        record Held(String reason) implements Forced {}
    }

    /** What a command comes to when the state does not matter. */
    public sealed interface Forced extends Step {}
}
