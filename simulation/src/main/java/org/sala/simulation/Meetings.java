package org.sala.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.sala.rule.Value;
import org.sala.simulation.Invention.Known;
import org.sala.simulation.district.Land;
import org.sala.simulation.phone.Phone;

/** A village meets, votes, promises and spends; two facilitators write the same gathering down, each on a phone that hears nothing of the other. */
final class Meetings {
    private static final List<String> OFTEN = List.of(
            "attendance", "attendance", "vote", "vote", "topic", "minute", "commitment", "commitment", "spending");
    private static final List<String> TYPES = List.of(
            "ballot",
            "priority",
            "goal",
            "step",
            "escalation",
            "visit",
            "fund",
            "feature",
            "photo",
            "profile",
            "complaint");
    private static final List<String> ON_THE_WAY = List.of(
            "commitment", "commitment", "escalation", "spending", "ballot", "gathering", "topic", "priority", "visit");

    private final Days days;
    private final Value.Fields rules;
    private final Dice dice;
    private final Doings doings;
    private final Invention invention;

    Meetings(Days days, Value.Fields rules, Dice dice, Doings doings) {
        this.days = days;
        this.rules = rules;
        this.dice = dice;
        this.doings = doings;
        this.invention = new Invention(rules, dice);
    }

    /** Somebody goes on with a gathering, and often somebody else does on a second phone. */
    void happen(Phone one, Phone other) {
        Optional<Value.Fields> gathering = last(one, "gathering");
        if (gathering.isEmpty() || dice.percent(10)) {
            convene(one);
            gathering = last(one, "gathering");
        }
        if (gathering.isEmpty()) {
            return;
        }
        long id = gathering.get().whole("id").orElseThrow();
        writeDown(one, gathering.get());
        if (other != one && dice.percent(60) && days.look(other, id).isPresent()) {
            writeDown(other, gathering.get());
        }
    }

    private void convene(Phone phone) {
        Calling calling = days.calling(phone);
        if (calling.writes().contains("gathering") && !calling.villages().isEmpty()) {
            boolean isDistricts = dice.percent(20);
            long place = isDistricts ? Land.DISTRICT : dice.pick(calling.villages());
            days.record(
                    phone,
                    Tree.fields(
                            "kind", "edit",
                            "type", "gathering",
                            "fields", Tree.fields("place", place, "on", "2026-11-05", "title", "t" + dice.roll(9))));
        }
    }

    /** One of the last two of a type that a phone shows. */
    private Optional<Value.Fields> last(Phone phone, String type) {
        List<Known> all = days.known(phone).stream()
                .filter(one -> one.type().equals(type))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : phone.see(all.get(Math.max(0, all.size() - 1 - dice.roll(2))).id());
    }

    private void writeDown(Phone phone, Value.Fields gathering) {
        for (int more = dice.roll(3); more >= 0; more--) {
            if (dice.percent(35)) {
                move(phone);
            } else {
                note(phone, gathering, dice.percent(65) ? dice.pick(OFTEN) : dice.pick(TYPES));
            }
        }
    }

    private void move(Phone phone) {
        last(phone, dice.pick(ON_THE_WAY))
                .map(row -> new Known(
                        row.whole("id").orElseThrow(),
                        row.text("type").orElseThrow(),
                        row.fields("data").text("status").orElse(""),
                        0,
                        0))
                .flatMap(doings::move)
                .ifPresent(draft -> days.record(phone, draft));
    }

    /** Something of this gathering: what it must say, and now and then what it may. */
    private void note(Phone phone, Value.Fields gathering, String type) {
        if (!days.calling(phone).writes().contains(type) && !dice.percent(5)) {
            return;
        }
        Value.Fields shape = rules.fields("records").fields(type);
        List<Known> common =
                days.known(phone).stream().filter(one -> one.person() == 0).toList();
        Value.Fields fields = Value.Fields.NONE;
        for (String name : shape.fields("fields").values().keySet()) {
            Value.Fields field = shape.fields("fields").fields(name);
            boolean isTold = !field.text("policy").orElse("").equals("derived")
                    && !name.equals(shape.text("owner").orElse(""));
            boolean isLikely = field.flag("required") || dice.percent(name.equals("replaces") ? 20 : 50);
            Optional<Value> value = isTold && isLikely ? value(phone, name, field, common) : Optional.empty();
            if (value.isEmpty() && field.flag("required")) {
                return;
            }
            fields = fields.with(name, value.orElse(Value.Nothing.NOTHING));
        }
        days.record(
                phone,
                Tree.fields(
                        "kind",
                        shape.flag("fact") ? "fact" : "edit",
                        "type",
                        type,
                        "fields",
                        fields.with(here(gathering, shape.fields("fields")))));
    }

    private Optional<Value> value(Phone phone, String name, Value.Fields field, List<Known> common) {
        return switch (name) {
            case "marks" -> Optional.of(marks(common));
            case "requestedBy" ->
                dice.percent(90) ? Optional.of(new Value.Whole(phone.account())) : invention.value(field, common);
            case "household" -> Optional.empty();
            default -> invention.value(field, common);
        };
    }

    /** Dots on one topic or two. */
    private Value marks(List<Known> common) {
        Value.Fields marks = Value.Fields.NONE;
        for (long topic : common.stream()
                .filter(one -> one.type().equals("topic"))
                .flatMapToLong(one -> LongStream.of(one.id()))
                .limit(2)
                .toArray()) {
            marks = marks.with(Long.toString(topic), new Value.Whole(1 + dice.roll(3)));
        }
        return marks;
    }

    private static Value.Fields here(Value.Fields gathering, Value.Fields fields) {
        Value.Fields here = Tree.fields("place", gathering.fields("data").get("place"));
        return fields.has("gathering") ? here.with("gathering", gathering.get("id")) : here;
    }
}
