package org.sala.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.rule.Value;
import org.sala.simulation.Invention.Known;
import org.sala.simulation.district.Land;
import org.sala.simulation.district.Team;

/** What people do with their phones: notice somebody, note things, change them, move them along, often the same as somebody else. */
final class Doings {
    private static final List<String> OFTEN = List.of(
            "person",
            "person",
            "person",
            "consent",
            "consent",
            "need",
            "need",
            "referral",
            "referral",
            "followup",
            "household");

    /** What an argument of these kinds holds must fit; any word does for the others. */
    private static final List<String> NAMED = List.of("account", "date", "place");

    private final Value.Fields rules;
    private final Dice dice;
    private final Invention invention;

    Doings(Value.Fields rules, Dice dice) {
        this.rules = rules;
        this.dice = dice;
        this.invention = new Invention(rules, dice);
    }

    /** Something that somebody who sees these rows might do next, mostly what the calling is for. */
    Optional<Value.Fields> next(List<Known> known, Calling calling) {
        int luck = dice.roll(100);
        boolean isNobodyThere = known.stream().noneMatch(one -> one.type().equals("person"));
        if (luck < 8 || (isNobodyThere && calling.writes().contains("person"))) {
            return Optional.of(notice(calling));
        }
        if (luck < 36) {
            return make(type(calling), known);
        }
        return luck < 68 ? edit(known, calling) : command(known, calling);
    }

    private String type(Calling calling) {
        String often = dice.pick(OFTEN);
        List<String> own = calling.alone();
        if (own.isEmpty() || dice.percent(10)) {
            return dice.pick(List.copyOf(rules.fields("records").values().keySet()));
        }
        return own.contains(often) && dice.percent(60) ? often : dice.pick(own);
    }

    /** Somebody is noticed, seldom where the one who notices has nothing to do. */
    Value.Fields notice(Calling calling) {
        boolean isElsewhere = calling.villages().isEmpty() || dice.percent(8);
        return Tree.fields(
                "kind", "edit",
                "type", "person",
                "fields",
                        Tree.fields(
                                "place",
                                dice.pick(isElsewhere ? Land.VILLAGES : calling.villages()),
                                "description",
                                "d" + dice.roll(9),
                                "noticedBy",
                                "clinician",
                                "askedBy",
                                Team.DAO));
    }

    /** A whole visit: yes, consents, a need, a referral, each of them only as far as the one before was possible. */
    List<Value.Fields> visit(long person, List<Known> known) {
        List<Value.Fields> visit = new ArrayList<>();
        visit.add(Tree.fields("kind", "command", "type", "person.agree", "subject", person));
        for (String purpose : List.of("record", "refer", "report-back")) {
            visit.add(Tree.fields(
                    "kind", "edit",
                    "type", "consent",
                    "fields", Tree.fields("person", person, "purpose", purpose, "how", "spoken", "witness", "w")));
        }
        visit.add(Tree.fields(
                "kind",
                "edit",
                "type",
                "person",
                "subject",
                person,
                "fields",
                Tree.fields("given", "ບຸນມີ", "phone", "020", "matters", "m" + dice.roll(9))));
        make("need", known).ifPresent(visit::add);
        make("referral", known).ifPresent(visit::add);
        return visit;
    }

    /** A new record of a type; nothing when it would have to belong to what nobody knows. */
    Optional<Value.Fields> make(String type, List<Known> known) {
        Value.Fields shape = rules.fields("records").fields(type);
        Value.Fields fields = Value.Fields.NONE;
        List<Known> near = invention.aroundSomebody(known);
        for (Map.Entry<String, Value> one : shape.fields("fields").values().entrySet()) {
            Value.Fields field = (Value.Fields) one.getValue();
            boolean isDerived = field.text("policy").orElse("").equals("derived");
            boolean isOwner = shape.text("owner").orElse("").equals(one.getKey());
            boolean isWanted = field.flag("required") || field.has("requiredWhen") || isOwner || dice.percent(30);
            if (isDerived || !isWanted) {
                continue;
            }
            Optional<Value> value = invention.value(field, near);
            if (value.isEmpty() && (field.flag("required") || isOwner)) {
                return Optional.empty();
            }
            fields = fields.with(one.getKey(), value.orElse(Value.Nothing.NOTHING));
        }
        fields = fields.with("organization", invention.organization(fields, known));
        if (type.equals("message") && dice.percent(80)) {
            fields = fields.with("to", new Value.Whole(Team.DAO));
        }
        if (type.equals("consent") && dice.percent(15)) {
            fields = fields.with("status", new Value.Text("refused"));
        }
        return Optional.of(Tree.fields("kind", shape.flag("fact") ? "fact" : "edit", "type", type, "fields", fields));
    }

    private Optional<Value.Fields> edit(List<Known> known, Calling calling) {
        List<Known> mine = among(known, calling.writes());
        List<Known> people = among(mine, List.of("person"));
        List<Known> some = dice.percent(60) && !people.isEmpty() ? people : mine;
        return some.isEmpty() ? Optional.empty() : change(one(some), known);
    }

    /** Those of these types, but now and then all. */
    private List<Known> among(List<Known> known, List<String> types) {
        return dice.percent(6)
                ? known
                : known.stream().filter(one -> types.contains(one.type())).toList();
    }

    /** Any of them, but often one of the first, so that people meet. */
    private Known one(List<Known> some) {
        return dice.percent(60) ? some.get(dice.roll(Math.min(2, some.size()))) : dice.pick(some);
    }

    /** Sets a field or a few of a record. */
    Optional<Value.Fields> change(Known row, List<Known> known) {
        List<String> names = new ArrayList<>();
        for (int more = dice.oneOf(0, 0, 1, 2); more >= 0; more--) {
            names.add(field(row));
        }
        return set(row, names, known);
    }

    /** A field that somebody might set, often one of those that everybody sets. */
    String field(Known row) {
        return row.type().equals("person") && dice.percent(70)
                ? dice.oneOf("description", "landmark", "matters", "place", "worker", "languages", "sex")
                : dice.pick(List.copyOf(rules.fields("records")
                        .fields(row.type())
                        .fields("fields")
                        .values()
                        .keySet()));
    }

    Optional<Value.Fields> set(Known row, List<String> names, List<Known> known) {
        Value.Fields shape = rules.fields("records").fields(row.type()).fields("fields");
        Map<String, Value> fields = new TreeMap<>();
        for (String name : names) {
            invention
                    .value(shape.fields(name), known)
                    .ifPresent(value -> fields.put(name, dice.percent(8) ? Value.Nothing.NOTHING : value));
        }
        return Optional.of(Tree.fields(
                "kind", "edit", "type", row.type(), "subject", row.id(), "fields", new Value.Fields(fields)));
    }

    private Optional<Value.Fields> command(List<Known> known, Calling calling) {
        List<Known> movable = among(known, calling.commands()).stream()
                .filter(one -> rules.fields("records").fields(one.type()).has("lifecycle"))
                .toList();
        List<Known> rare = movable.stream()
                .filter(one -> List.of("referral", "settle", "consent").contains(one.type()))
                .toList();
        if (movable.isEmpty()) {
            return Optional.empty();
        }
        return move(one(rare.isEmpty() || dice.percent(40) ? movable : rare));
    }

    /** Moves a record along its life cycle, mostly as it fits. */
    Optional<Value.Fields> move(Known row) {
        Value.Fields commands = commands(row.type());
        List<String> names = List.copyOf(commands.values().keySet());
        List<String> fitting = names.stream()
                .filter(name -> commands.fields(name).texts("from").contains(row.status()))
                .toList();
        String name = dice.pick(fitting.isEmpty() || dice.percent(25) ? names : fitting);
        return Optional.of(Tree.fields(
                "kind",
                "command",
                "type",
                row.type() + "." + name,
                "subject",
                row.id(),
                "fields",
                arguments(row.type(), commands.fields(name))));
    }

    private Value.Fields commands(String type) {
        String cycle = rules.fields("records").fields(type).text("lifecycle").orElse("");
        return rules.fields("lifecycles").fields(cycle).fields("commands");
    }

    /** What a command needs, and sometimes what it may take besides. */
    Value.Fields arguments(String type, Value.Fields command) {
        Value.Fields arguments = Value.Fields.NONE;
        for (String need : command.texts("needs")) {
            List<String> codes = command.fields("fields").texts(need);
            Value.Fields field =
                    rules.fields("records").fields(type).fields("fields").fields(need);
            boolean isWords = field.text("kind").filter(NAMED::contains).isEmpty();
            arguments = !isWords
                    ? arguments.with(need, invention.value(field, List.of()).orElseThrow())
                    : arguments.with(need, new Value.Text(codes.isEmpty() ? "other" : dice.pick(codes)));
        }
        for (String set : command.texts("sets")) {
            Value.Fields field =
                    rules.fields("records").fields(type).fields("fields").fields(set);
            if (!arguments.has(set) && dice.percent(40) && field.has("kind")) {
                arguments =
                        arguments.with(set, invention.value(field, List.of()).orElse(Value.Nothing.NOTHING));
            }
        }
        return type.equals("referral") && dice.percent(75) ? arguments.with("via", new Value.Text("phone")) : arguments;
    }
}
