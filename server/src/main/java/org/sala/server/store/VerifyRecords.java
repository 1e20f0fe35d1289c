package org.sala.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.sala.journal.Effect;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every record equals what the ledger says was done to it; both are read in the order of their numbers, side by side. */
final class VerifyRecords {
    private static final long PROGRESS_EVERY = 100_000;

    private final JdbcClient sql;
    private final Consumer<String> find;
    private final Consumer<String> progress;
    private final VerifyStanding standing;

    VerifyRecords(JdbcClient sql, Consumer<String> find, Consumer<String> progress) {
        this.sql = sql;
        this.find = find;
        this.standing = new VerifyStanding(find);
        this.progress = progress;
    }

    void check() {
        var effects = sql.sql("""
                        select (e.effect ->> 0)::bigint as record, e.effect ->> 1 as type, (e.effect ->> 2)::int as rv,
                               e.effect -> 3 as set_to, ledger.subject, ledger.area_id, ledger.device, ledger.estimated,
                               ledger.type as command
                        from ledger cross join lateral jsonb_array_elements(ledger.effects) as e (effect)
                        order by 1, 3""").withFetchSize(Verify.PAGE).query((found, at) -> told(found));
        var rows = sql.sql("select " + RowText.COLUMNS + " from record order by id")
                .withFetchSize(Verify.PAGE)
                .query(RowText::row);
        try (var told = effects.stream();
                var held = rows.stream()) {
            compareAll(held.iterator(), new Replay(told.iterator()));
        }
        apart();
    }

    /** What belongs to a person stands in the area where the person stands. */
    private void apart() {
        sql.sql("""
                        select record.id, record.type, record.area_id, record.owner_id
                        from record left join record as person on person.id = record.owner_id and person.area_id = record.area_id
                        where record.owner_id is not null and person.id is null""").withFetchSize(Verify.PAGE).query(found -> {
            find.accept("record: " + found.getLong("id") + " (" + found.getString("type") + ") stands in area "
                    + found.getLong("area_id") + ", where its owner " + found.getLong("owner_id") + " does not");
        });
    }

    private static Replay.Told told(ResultSet found) throws SQLException {
        var effect = new Effect(
                new RecordId(found.getLong("record")),
                found.getString("type"),
                found.getInt("rv"),
                RowText.fields(found.getString("set_to")));
        return new Replay.Told(
                effect,
                new RecordId(found.getLong("subject")),
                found.getLong("area_id"),
                found.getLong("device"),
                found.getLong("estimated"),
                found.getString("command"));
    }

    private void compareAll(Iterator<Row> rows, Replay replay) {
        Optional<Replay.Replayed> expected = replay.next();
        for (long seen = 1; rows.hasNext(); seen++) {
            Row row = rows.next();
            while (expected.isPresent()
                    && expected.get().id().number() < row.id().number()) {
                isMissing(expected.get());
                expected = replay.next();
            }
            if (expected.isEmpty() || !expected.get().id().equals(row.id())) {
                find.accept(name(row) + " was made by no change");
            } else {
                compare(row, expected.get());
                expected = replay.next();
            }
            if (seen % PROGRESS_EVERY == 0) progress.accept("the records: " + seen + " are done");
        }
        for (; expected.isPresent(); expected = replay.next()) {
            isMissing(expected.get());
        }
    }

    private void isMissing(Replay.Replayed expected) {
        find.accept("record: " + expected.id().number() + " is missing");
    }

    static String name(Row row) {
        return "record: " + row.id().number() + " (" + row.type() + ")";
    }

    private void compare(Row row, Replay.Replayed expected) {
        if (expected.rv() != row.rv()) {
            find.accept(name(row) + " is at version " + row.rv() + ", its changes come to " + expected.rv());
        }
        standing.compare(row, expected);
        row.data().values().keySet().stream()
                .filter(field ->
                        !Value.same(row.data().get(field), expected.data().get(field)))
                .forEach(field -> differs(row, field));
        expected.data().values().keySet().stream()
                .filter(field -> !row.data().has(field) && expected.data().get(field) != Value.Nothing.NOTHING)
                .forEach(field -> differs(row, field));
    }

    private void differs(Row row, String field) {
        find.accept(name(row) + " has another " + field + " than its changes come to");
    }
}
