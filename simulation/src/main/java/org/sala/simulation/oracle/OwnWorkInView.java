package org.sala.simulation.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.phone.Phone;

/** A phone shows what was done on it and not yet taken, all of it, in its order, through every crash and every reply. */
final class OwnWorkInView implements Invariant {
    private final Book book;
    private final Shapes shapes;
    private final Map<Long, Long> acknowledged = new TreeMap<>();

    OwnWorkInView(Book book, Shapes shapes) {
        this.book = book;
        this.shapes = shapes;
    }

    @Override
    public void heard(Heard heard) {
        long device = heard.phone().device();
        long ack = Tree.whole(heard.reply().get("ack"));
        String before = heard.before().text("epoch").orElse("");
        boolean isAnotherLife = !before.isEmpty() && !heard.reply().text("e").equals(Optional.of(before));
        acknowledged.merge(device, ack, isAnotherLife ? (old, now) -> now : Math::max);
    }

    @Override
    public void stepped(Phone phone) {
        if (book.isWiped(phone.device())) {
            return;
        }
        long acked = acknowledged.getOrDefault(phone.device(), 0L);
        List<Value> expected = new ArrayList<>();
        book.recordedOn(phone.device()).values().stream()
                .filter(recorded -> recorded.n() > acked)
                .forEach(recorded -> expected.add(told(recorded)));
        List<Value> unsent = new ArrayList<>();
        phone.unsent().forEach(change -> unsent.add(told((Value.Fields) change)));
        ensure(
                expected.equals(unsent),
                "device " + phone.device() + " has other unsent changes than were made on it: " + unsent.size()
                        + " where " + expected.size() + " were expected");
        overlay(phone);
    }

    private static Value told(Recorded recorded) {
        List<Value> wire = Tree.list(recorded.wire());
        return Tree.items(wire.get(0), wire.get(2), wire.get(3), wire.get(6));
    }

    private static Value told(Value.Fields change) {
        return Tree.items(change.get("n"), change.get("type"), change.get("subject"), change.get("payload"));
    }

    /** The last unsent word on each field stands on the screen. */
    private void overlay(Phone phone) {
        Map<Value, Map<String, Value>> last = new LinkedHashMap<>();
        for (Value told : phone.unsent()) {
            Value.Fields change = (Value.Fields) told;
            Map<String, Value> fields = last.computeIfAbsent(change.get("subject"), none -> new TreeMap<>());
            if (change.text("kind").equals(Optional.of("command"))) {
                Value.Fields rule = shapes.command(change.text("type").orElse(""));
                rule.texts("sets").forEach(fields::remove);
                rule.fields("writes").values().keySet().forEach(fields::remove);
                fields.remove("status");
            } else {
                fields.putAll(change.fields("payload").values());
            }
        }
        List<Value> subjects = List.copyOf(last.keySet());
        List<Value> rows = phone.see(subjects);
        for (int at = 0; at < subjects.size(); at++) {
            ensure(
                    rows.get(at) instanceof Value.Fields,
                    "device " + phone.device() + " does not show its own record " + subjects.get(at));
            Value.Fields row = (Value.Fields) rows.get(at);
            ensure(row.flag("unsent"), "device " + phone.device() + " does not say that a record has unsent changes");
            last.getOrDefault(subjects.get(at), Map.of()).forEach((field, value) -> shown(phone, row, field, value));
        }
    }

    private void shown(Phone phone, Value.Fields row, String field, Value value) {
        String type = row.text("type").orElse("");
        String policy = shapes.field(type, field).text("policy").orElse("later");
        Value seen = row.fields("data").get(field);
        boolean isThere = switch (policy) {
            case "fixed" -> seen != Value.Nothing.NOTHING || value == Value.Nothing.NOTHING;
            case "union" -> isIn(value, seen);
            default -> Invariant.same(seen, value);
        };
        ensure(
                isThere,
                "device " + phone.device() + " does not show the " + field + " that was set on it of " + type + " "
                        + Tree.whole(row.get("id")));
    }

    private static boolean isIn(Value edit, Value seen) {
        List<Value> elements = seen instanceof Value.Items(List<Value> items) ? items : List.of();
        List<Value> added = edit instanceof Value.Items(List<Value> all) ? all : ((Value.Fields) edit).items("add");
        return elements.containsAll(added);
    }
}
