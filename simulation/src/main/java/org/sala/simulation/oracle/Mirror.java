package org.sala.simulation.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Effect;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** The server as it ought to be: every record, every shelf's log and every consent, from the ledger's lines alone. */
public final class Mirror {
    private final Shapes shapes;
    private final Map<Long, Standing> records;
    private final Map<String, List<Long>> logs;
    private final Agreements agreements;
    private final List<Entry> ledger;

    Mirror(Shapes shapes) {
        this(shapes, new TreeMap<>(), new TreeMap<>(), new Agreements(), new ArrayList<>());
    }

    private Mirror(
            Shapes shapes,
            Map<Long, Standing> records,
            Map<String, List<Long>> logs,
            Agreements agreements,
            List<Entry> ledger) {
        this.shapes = shapes;
        this.records = records;
        this.logs = logs;
        this.agreements = agreements;
        this.ledger = ledger;
    }

    Mirror copy() {
        Map<String, List<Long>> copied = new TreeMap<>();
        logs.forEach((shelf, log) -> copied.put(shelf, new ArrayList<>(log)));
        return new Mirror(shapes, new TreeMap<>(records), copied, agreements.copy(), new ArrayList<>(ledger));
    }

    @Nullable Standing find(long record) {
        return records.get(record);
    }

    Standing get(long record) {
        return Optional.ofNullable(records.get(record)).orElseThrow();
    }

    @Nullable Standing ownerOf(Standing standing) {
        if (standing.type().equals("person")) {
            return standing;
        }
        return standing.owner() == null ? null : records.get(standing.owner());
    }

    List<Standing> all() {
        return List.copyOf(records.values());
    }

    List<Entry> ledger() {
        return List.copyOf(ledger);
    }

    Agreements agreements() {
        return agreements;
    }

    int head(String shelf) {
        return logs.getOrDefault(shelf, List.of()).size();
    }

    /** The records that a shelf's log names after one position up to another. */
    Set<Long> named(String shelf, long after, long upTo) {
        return new LinkedHashSet<>(logs.getOrDefault(shelf, List.of()).subList((int) after, (int) upTo));
    }

    /** One change more; which shelves it moves is reckoned at the end of its transaction. */
    void fold(Entry entry, Journal.Saving saving) {
        ledger.add(entry);
        for (Effect effect : entry.effects()) {
            fold(entry, effect, saving);
        }
    }

    private void fold(Entry entry, Effect effect, Journal.Saving saving) {
        long id = effect.record().number();
        @Nullable Standing before = records.get(id);
        Value.Fields data = (before == null ? Value.Fields.NONE : before.data()).with(effect.set());
        Map<String, Set<Long>> writers = new TreeMap<>(before == null ? Map.of() : before.writers());
        long hand = hand(entry, id);
        for (String field : effect.set().values().keySet()) {
            Set<Long> hands = new TreeSet<>();
            boolean isMixed = entry.outcome().code().equals("conflict") && isJoined(effect.type(), field);
            if (isMixed) {
                hands.addAll(writers.getOrDefault(field, Set.of()));
            }
            hands.add(hand);
            writers.put(field, hands);
        }
        @Nullable Long owner = shapes.ownerOf(effect.type(), data);
        long area = area(effect, data, owner, saving);
        Set<String> shelves = before == null ? Set.of() : before.shelves();
        records.put(id, new Standing(id, effect.type(), effect.rv(), area, owner, data, shelves, writers));
        boolean isNewState = effect.set().has("status");
        if (effect.type().equals("consent") && (isNewState || effect.set().has("receiver"))) {
            agreements.note(get(id), isNewState, entry.estimated(), hand);
        }
    }

    /** The device whose words a record now holds: that of the change, or of the one that was let count at last; 0 for the server's own. */
    private long hand(Entry entry, long record) {
        if (entry.change().subject().number() == record) {
            return entry.change().id().device();
        }
        @Nullable Standing settle = records.get(entry.change().subject().number());
        Value.Fields waiting =
                settle == null ? Value.Fields.NONE : settle.data().fields("change");
        boolean isTakenUp = entry.change().type().equals("settle.take")
                && waiting.whole("subject").equals(OptionalLong.of(record));
        return isTakenUp ? waiting.whole("device").orElse(0) : 0;
    }

    private boolean isJoined(String type, String field) {
        return shapes.field(type, field).text("policy").orElse("").equals("join");
    }

    private long area(Effect effect, Value.Fields data, @Nullable Long owner, Journal.Saving saving) {
        @Nullable Standing person = owner == null ? null : records.get(owner);
        if (person != null) {
            return person.area();
        }
        return data.whole("place").isPresent()
                        && shapes.field(effect.type(), "place").has("kind")
                ? Shapes.areaOfPlace(data.whole("place").getAsLong())
                : areaAsSaved(effect, saving);
    }

    /** Where something to settle that belongs to nobody is kept has no rule of its own: that alone is believed. */
    private static long areaAsSaved(Effect effect, Journal.Saving saving) {
        return saving.rows().stream()
                .map(Journal.Changed::after)
                .filter(row -> row.id().equals(effect.record()))
                .mapToLong(Row::area)
                .findFirst()
                .orElse(0);
    }

    /** The transaction is whole: what it touched, and what belongs to whom it touched, stands where it ought to. */
    void shelve(Journal.Saving saving) {
        Set<Long> touched = new HashSet<>();
        saving.entries()
                .forEach(entry -> entry.effects()
                        .forEach(effect -> touched.add(effect.record().number())));
        Map<String, List<Long>> lines = new TreeMap<>();
        Stream.concat(
                        records.values().stream().filter(one -> one.owner() == null),
                        records.values().stream().filter(one -> one.owner() != null))
                .filter(one -> touched.contains(one.id()) || (one.owner() != null && touched.contains(one.owner())))
                .toList()
                .forEach(one -> shelve(one, touched.contains(one.id()), lines));
        // Which lines there are is reckoned here; in what order those of one transaction stand is its own affair.
        List<Long> order = saving.rows().stream()
                .map(changed -> changed.after().id().number())
                .toList();
        lines.forEach((shelf, records) -> {
            records.sort(Comparator.comparing(order::indexOf));
            logs.computeIfAbsent(shelf, none -> new ArrayList<>()).addAll(records);
        });
    }

    private void shelve(Standing standing, boolean isTouched, Map<String, List<Long>> lines) {
        @Nullable Standing owner = standing.owner() == null ? null : records.get(standing.owner());
        long area = owner == null ? standing.area() : owner.area();
        Set<String> now = shapes.shelves(standing.type(), area, standing.data(), owner);
        if (!isTouched && now.equals(standing.shelves())) {
            return;
        }
        Set<String> either = new TreeSet<>(standing.shelves());
        either.addAll(now);
        either.forEach(
                shelf -> lines.computeIfAbsent(shelf, none -> new ArrayList<>()).add(standing.id()));
        records.put(
                standing.id(),
                new Standing(
                        standing.id(),
                        standing.type(),
                        standing.rv(),
                        area,
                        standing.owner(),
                        standing.data(),
                        now,
                        standing.writers()));
    }
}
