package org.sala.simulation.oracle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Effect;
import org.sala.journal.Entry;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Value;
import org.sala.simulation.Tree;

/** The ledger in the archive is the one that was decided, chained without a break, and the records are what it comes to. */
final class LedgerHolds implements Invariant {

    @Override
    public void atRest(Rest rest) {
        Map<Long, List<Entry>> chains = new TreeMap<>();
        for (Entry entry : rest.centre().archive().ledger()) {
            chains.computeIfAbsent(entry.change().id().device(), none -> new ArrayList<>())
                    .add(entry);
        }
        Map<Long, List<Entry>> decided = new TreeMap<>();
        for (Entry entry : rest.book().mirror().ledger()) {
            decided.computeIfAbsent(entry.change().id().device(), none -> new ArrayList<>())
                    .add(entry);
        }
        ensure(chains.equals(decided), "the archive holds another ledger than was decided");
        chains.forEach(this::chain);
        records(rest);
    }

    private void chain(long device, List<Entry> entries) {
        String previous = "";
        for (Entry entry : entries) {
            String hash = sha256(previous + text(told(entry)));
            String line = "line " + entry.change().id().n() + " of device " + device;
            ensure(entry.previous().hex().equals(previous), line + " is not chained to the one before");
            ensure(entry.hash().hex().equals(hash), line + " is not what its hash says");
            previous = hash;
        }
    }

    private static Value told(Entry entry) {
        Change change = entry.change();
        List<Value> effects = new ArrayList<>();
        for (Effect effect : entry.effects()) {
            effects.add(Tree.items(effect.record().number(), effect.type(), effect.rv(), effect.set()));
        }
        return Tree.items(
                change.id().device(),
                change.id().n(),
                change.kind().letter(),
                change.type(),
                change.subject().number(),
                change.base(),
                change.at(),
                change.payload(),
                change.schema(),
                entry.author(),
                entry.area(),
                entry.estimated(),
                entry.received(),
                entry.outcome().code(),
                entry.details(),
                new Value.Items(effects));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** JSON as the ledger's hash is defined over it: names sorted, nothing between. */
    private static String text(Value value) {
        return switch (value) {
            case Value.Nothing nothing -> "null";
            case Value.Text(String text) ->
                "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\u000a") + "\"";
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Decimal(double number) ->
                new java.math.BigDecimal(Double.toString(number))
                        .stripTrailingZeros()
                        .toPlainString();
            case Value.Flag(boolean yes) -> Boolean.toString(yes);
            case Value.Items(List<Value> items) -> {
                List<String> all = new ArrayList<>();
                items.forEach(item -> all.add(text(item)));
                yield "[" + String.join(",", all) + "]";
            }
            case Value.Fields fields -> {
                List<String> all = new ArrayList<>();
                fields.values().forEach((name, one) -> all.add("\"" + name + "\":" + text(one)));
                yield "{" + String.join(",", all) + "}";
            }
        };
    }

    private void records(Rest rest) {
        Map<Long, Row> rows = new TreeMap<>();
        rest.centre().archive().rows().forEach(row -> rows.put(row.id().number(), row));
        for (Standing expected : rest.book().mirror().all()) {
            @Nullable Row row = rows.remove(expected.id());
            ensure(
                    row != null
                            && row.rv() == expected.rv()
                            && row.area() == expected.area()
                            && row.data().equals(expected.data()),
                    Invariant.name(expected) + " is not what the ledger comes to");
            TreeSet<String> keys = new TreeSet<>();
            if (row != null) {
                row.scopes().stream().map(Scope::key).forEach(keys::add);
            }
            ensure(
                    keys.equals(expected.shelves()),
                    Invariant.name(expected) + " stands on " + keys + ", and ought to on " + expected.shelves());
        }
        ensure(rows.isEmpty(), "records " + rows.keySet() + " were made by no change");
    }
}
