package org.sala.server.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.sala.exchange.table.Cell;
import org.sala.exchange.table.Table;
import org.sala.server.web.Words;

/** Places at a glance as a table: one line each, and one for all of them together. What the reader may not see has no column. */
final class GlanceTable {
    private final List<Glanced> all;
    private final Sight sight;
    private final Sides sides;
    private final Words words;
    private final String language;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Function<Glance, Cell>> cells = new ArrayList<>();

    private GlanceTable(List<Glanced> all, Sight sight, Sides sides, Words words, String language) {
        this.all = all;
        this.sight = sight;
        this.sides = sides;
        this.words = words;
        this.language = language;
    }

    /** {@code all} in the order in which they are to stand, of which so many get a line; {@code name} is of the place they lie in. */
    static Table of(String name, List<Glanced> all, int most, Sight sight, Sides sides, Words words, String language) {
        return new GlanceTable(all, sight, sides, words, language).table(name, most);
    }

    private Table table(String name, int most) {
        columns.add(new Table.Column("", say("place")));
        columns.add(new Table.Column("", say("standing")));
        boolean isOfVillages =
                all.stream().allMatch(one -> one.glance().meetings().villages() <= 1);
        if (isOfVillages) addMeetings();
        else addVillages();
        count("priority", "", "priorities", Glance::priorities);
        if (sight.has("commitment")) addPromises();
        count("topic", "", "gaps", Glance::gaps);
        count("escalation", "raised", "waiting", glance -> glance.raised().waiting());
        count("escalation", "raised", "overdue", glance -> glance.raised().overdue());
        count("visit", "visits", "planned", glance -> glance.visits().planned());
        count("visit", "visits", "done", glance -> glance.visits().done());
        count("visit", "visits", "missed", glance -> glance.visits().missed());
        if (sight.has("fund") && sight.has("spending")) addMoney();
        count("complaint", "", "complaints", Glance::complaints);
        List<List<Cell>> rows = new ArrayList<>(all.stream()
                .limit(most)
                .map(one -> row(one.place().name(language), one.standing(), one.glance()))
                .toList());
        if (all.size() > 1) {
            Glance sum = all.stream()
                    .map(Glanced::glance)
                    .reduce(Glance.NONE, Glance::plus)
                    .withoutDays();
            rows.add(row(say("together"), Standing.of(sum), sum));
        }
        return new Table(say("villages") + " " + name, columns, rows);
    }

    private List<Cell> row(String name, Standing standing, Glance glance) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(name));
        row.add(new Cell.Text(say("standing." + standing.code())));
        cells.forEach(cell -> row.add(cell.apply(glance)));
        return row;
    }

    private void addMeetings() {
        add(
                "meetings",
                "last",
                glance -> glance.meetings().last().<Cell>map(Cell.Day::new).orElse(Cell.EMPTY));
        add("meetings", "state", glance -> new Cell.Text(state(glance.meetings().state())));
        add(
                "meetings",
                "next",
                glance -> glance.meetings().next().<Cell>map(Cell.Day::new).orElse(Cell.EMPTY));
    }

    private String state(String status) {
        String key = "gathering.status." + status;
        return words.has(key) ? words.say(language, key) : status;
    }

    private void addVillages() {
        count(
                "gathering",
                "meetings",
                "all-villages",
                glance -> glance.meetings().villages());
        count("gathering", "meetings", "met", glance -> glance.meetings().met());
    }

    private void addPromises() {
        count("commitment", "promises", "late", glance -> glance.promises().allLate());
        Set<String> late = new TreeSet<>(sides.names());
        all.forEach(one -> late.addAll(one.glance().promises().late().keySet()));
        for (String side : late) {
            columns.add(new Table.Column(say("promises"), say("late-of", Map.of("side", side(side)))));
            cells.add(glance -> new Cell.Count(glance.promises().late().getOrDefault(side, 0L)));
        }
        count("commitment", "promises", "soon", glance -> glance.promises().soon());
        count("commitment", "promises", "in-time", glance -> glance.promises().inTime());
        count("commitment", "promises", "due", glance -> glance.promises().due());
    }

    private String side(String side) {
        String key = "district.side." + side;
        return words.has(key) ? words.say(language, key) : side;
    }

    private void addMoney() {
        Set<String> currencies = new TreeSet<>();
        all.forEach(one -> currencies.addAll(one.glance().money().left().keySet()));
        for (String currency : currencies) {
            columns.add(new Table.Column(say("money"), say("left", Map.of("currency", currency))));
            cells.add(glance -> {
                Long left = glance.money().left().get(currency);
                return left == null ? Cell.EMPTY : new Cell.Count(left);
            });
        }
        count("spending", "money", "requests", glance -> glance.money().requests());
    }

    private void count(String type, String group, String title, ToLongFunction<Glance> number) {
        if (sight.has(type)) add(group, title, glance -> new Cell.Count(number.applyAsLong(glance)));
    }

    private void add(String group, String title, Function<Glance, Cell> cell) {
        columns.add(new Table.Column(group.isEmpty() ? "" : say(group), say(title)));
        cells.add(cell);
    }

    private String say(String key) {
        return words.say(language, "district." + key);
    }

    private String say(String key, Map<String, String> names) {
        return words.say(language, "district." + key, names);
    }
}
