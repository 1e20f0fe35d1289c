package org.sala.simulation;

import java.util.List;
import java.util.Optional;
import org.sala.rule.Value;
import org.sala.simulation.district.Land;
import org.sala.simulation.district.Team;

/** Makes up values for fields by what the rules say of them, from few enough that people get in each other's way. */
final class Invention {
    private final Value.Fields rules;
    private final Dice dice;

    Invention(Value.Fields rules, Dice dice) {
        this.rules = rules;
        this.dice = dice;
    }

    /** A row as it stands in the list of a phone. */
    record Known(long id, String type, String status, long person, long organization) {
        static Known of(Value row) {
            List<Value> parts = Tree.list(row);
            return new Known(
                    Tree.whole(parts.get(0)),
                    Tree.text(parts.get(1)),
                    Tree.text(parts.get(2)),
                    Tree.whole(parts.get(3)),
                    Tree.whole(parts.get(4)));
        }

        /** Whether it is this person, theirs, or nobody's. */
        boolean isOf(Known somebody) {
            return id == somebody.id || person == somebody.id || (person == 0 && !type.equals("person"));
        }
    }

    /** A value for a field, or nothing when it would have to name a record that nobody knows. */
    Optional<Value> value(Value.Fields field, List<Known> known) {
        return switch (field.text("kind").orElseThrow()) {
            case "text" -> Optional.of(new Value.Text(word()));
            case "texts" -> Optional.of(Tree.items(word(), word()));
            case "code" -> Optional.of(new Value.Text(code(field)));
            case "codes" -> Optional.of(Tree.items(code(field), code(field)));
            case "whole" -> Optional.of(new Value.Whole(whole(field)));
            case "decimal" -> Optional.of(new Value.Decimal(dice.roll(8) / 4.0));
            case "flag" -> Optional.of(new Value.Flag(dice.percent(50)));
            case "date" -> Optional.of(new Value.Text("2026-11-0" + (1 + dice.roll(4))));
            case "place" -> Optional.of(new Value.Whole(dice.pick(Land.VILLAGES)));
            case "places" -> Optional.of(Tree.items(dice.pick(Land.VILLAGES)));
            case "account" -> Optional.of(new Value.Whole(dice.between(Team.KHAMLA, Team.KEO)));
            case "fields" -> Optional.of(Tree.fields("a", dice.roll(5)));
            case "reference" -> reference(field.text("to").orElse("person"), known);
            default -> Optional.empty();
        };
    }

    private String word() {
        return dice.oneOf(
                "ບຸນມີ", "ຄໍາ", "by the temple", "wants to walk again", "said \"maybe\"", "w" + dice.roll(30));
    }

    String code(Value.Fields field) {
        List<String> codes = field.texts("codes");
        if (!codes.isEmpty()) {
            return dice.pick(codes);
        }
        List<Value> listed = rules.fields(field.text("list").orElse("")).items("categories");
        List<Value> sensitive = listed.stream()
                .filter(one -> ((Value.Fields) one).has("sensitive"))
                .toList();
        if (!sensitive.isEmpty() && dice.percent(20)) {
            return ((Value.Fields) dice.pick(sensitive)).text("code").orElseThrow();
        }
        return listed.isEmpty()
                ? dice.oneOf("food", "transport", "lo", "hmn")
                : ((Value.Fields) dice.pick(listed)).text("code").orElseThrow();
    }

    private long whole(Value.Fields field) {
        long least = field.whole("least").orElse(0);
        return dice.between(least, Math.min(least + 6, field.whole("greatest").orElse(Long.MAX_VALUE)));
    }

    Optional<Value> reference(String type, List<Known> known) {
        List<Known> possible =
                known.stream().filter(one -> one.type().equals(type)).toList();
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value.Whole(dice.pick(possible).id()));
    }

    /** What is there for one person: now and then somebody else's is named all the same. */
    List<Known> aroundSomebody(List<Known> known) {
        List<Known> people =
                known.stream().filter(one -> one.type().equals("person")).toList();
        if (people.isEmpty() || dice.percent(8)) {
            return known;
        }
        Known somebody = dice.pick(people);
        return known.stream().filter(one -> one.isOf(somebody)).toList();
    }

    /** Mostly the one that has the service. */
    Value organization(Value.Fields fields, List<Known> known) {
        Value told = fields.get("organization");
        if (fields.whole("service").isEmpty() || dice.percent(10)) {
            return told;
        }
        long service = fields.whole("service").getAsLong();
        return known.stream()
                .filter(one -> one.id() == service && one.organization() != 0)
                .map(one -> (Value) new Value.Whole(one.organization()))
                .findFirst()
                .filter(own -> fields.has("organization"))
                .orElse(told);
    }
}
