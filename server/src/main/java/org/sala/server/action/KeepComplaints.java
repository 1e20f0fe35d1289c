package org.sala.server.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what is said at the public page to the door, and finds again what became of it. Who said it is not known here. */
public final class KeepComplaints {
    /** Other forms that may have had the same figures before: that there is even one is rarer than a lost paper. */
    private static final int TURNS = 20;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Door door;
    private final DeviceKeys devices;
    private final Clock clock;

    public KeepComplaints(
            JdbcClient sql,
            TransactionTemplate transaction,
            Journal journal,
            Door door,
            DeviceKeys devices,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.journal = journal;
        this.door = door;
        this.devices = devices;
        this.clock = clock;
    }

    /** Keeps it, once for each key, and tells its number; both are kept or neither. */
    ComplaintNumber keep(SaidOf of, Said said, Secret key) {
        return Objects.requireNonNull(transaction.execute(begun -> {
            for (int turn = 0; turn < TURNS; turn++) {
                var number = ComplaintNumber.of(key, turn);
                if (reserve(of, number, key)) {
                    note(of, number, submit(of, said));
                    return number;
                }
                if (isOfForm(of, number, key)) return number;
            }
            throw new IllegalStateException("every number of a form is another's");
        }));
    }

    private boolean reserve(SaidOf of, ComplaintNumber number, Secret key) {
        return sql.sql("""
                        insert into complaint_number (area_id, number_hash, key_hash, made_at)
                        values (:area, :number, :key, :now) on conflict do nothing""")
                        .param("area", of.hears().id())
                        .param("number", number.hash())
                        .param("key", key.hash())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private boolean isOfForm(SaidOf of, ComplaintNumber number, Secret key) {
        return sql.sql("select key_hash from complaint_number where area_id = :area and number_hash = :number")
                .param("area", of.hears().id())
                .param("number", number.hash())
                .query(String.class)
                .optional()
                .equals(Optional.of(key.hash()));
    }

    private RecordId submit(SaidOf of, Said said) {
        long area = of.hears().id();
        long device = devices.doorway(area, Account.PERSON, DeviceKey.Kind.PAGE);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Value.Fields fields = said.fields()
                .with("place", new Value.Whole(area))
                .with("via", new Value.Text(Complainer.VIA))
                .with("on", new Value.Text(today.toString()));
        if (of.isOfVillage())
            fields = fields.with("village", new Value.Whole(of.place().id()));
        var draft = Draft.making(0, Complainer.TYPE, fields);
        return door.submit(device, new Complainer(area), List.of(draft))
                .told()
                .getFirst()
                .record();
    }

    private void note(SaidOf of, ComplaintNumber number, RecordId complaint) {
        sql.sql("update complaint_number set complaint = :complaint where area_id = :area and number_hash = :number")
                .param("complaint", complaint.number())
                .param("area", of.hears().id())
                .param("number", number.hash())
                .update();
    }

    /** What may be told of the complaint that has this number. */
    Optional<Value.Fields> find(SaidOf of, ComplaintNumber number) {
        long area = of.hears().id();
        Optional<Long> complaint = sql.sql("""
                        select complaint from complaint_number
                        where area_id = :area and number_hash = :number and complaint is not null""")
                .param("area", area)
                .param("number", number.hash())
                .query(Long.class)
                .optional();
        return complaint.flatMap(id -> journal.read(reading -> {
            Map<RecordId, Row> rows = reading.rows(Set.of(area), Set.of(new RecordId(id)));
            return rows.values().stream()
                    .flatMap(row -> new Complainer(area).show(row, null).stream())
                    .findFirst();
        }));
    }
}
