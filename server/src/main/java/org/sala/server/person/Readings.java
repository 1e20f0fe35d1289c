package org.sala.server.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.signin.DeviceKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who read a person's record and why: told to the person, who may ask.
 *
 * <p>A phone records itself what is opened on it. Whatever shows a person to somebody in another way (a page, a private link, other
 * software's question, a print, a file taken out) calls {@link #note} once it has decided that the asker may see them, with the account
 * that reads: for a receiver's link {@code Account.RECEIVER}, for the person's own page {@code Account.PERSON}. A reader counts once
 * a day and reason. It goes through the door like everything else, under the doorway device of that account, and cannot be objected to.
 */
public final class Readings {
    private final JdbcClient sql;
    private final Door door;
    private final DeviceKeys devices;
    private final Clock clock;

    public Readings(JdbcClient sql, Door door, DeviceKeys devices, Clock clock) {
        this.sql = sql;
        this.door = door;
        this.devices = devices;
        this.clock = clock;
    }

    /** Why somebody's record was read: the codes of rules/records/reading.json. */
    public enum Why {
        OPENED,
        LIST,
        LINK,
        PRINT,
        EXPORT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One reader on one day. The account may be one of the doorways' own. */
    public record Reading(long who, String why, LocalDate on) {}

    public void note(long account, Kind doorway, Row person, Why why) {
        note(account, doorway, List.of(person), why);
    }

    /** The same for everybody on a list or in a file. */
    public void note(long account, Kind doorway, List<Row> people, Why why) {
        people.stream().map(Row::area).distinct().forEach(area -> {
            List<RecordId> unread = unread(
                    account,
                    area,
                    people.stream()
                            .filter(person -> person.area() == area)
                            .map(Row::id)
                            .toList(),
                    why);
            if (!unread.isEmpty()) note(devices.doorway(area, account, doorway), account, area, unread, why);
        });
    }

    private void note(long device, long account, long area, List<RecordId> people, Why why) {
        for (int from = 0; from < people.size(); from += Door.BATCH_LIMIT) {
            List<Draft> drafts = new ArrayList<>();
            for (RecordId person : people.subList(from, Math.min(people.size(), from + Door.BATCH_LIMIT))) {
                drafts.add(Draft.fact(drafts.size(), "reading", fields(account, person, why)));
            }
            door.submit(device, new OwnHand(area), drafts);
        }
    }

    private Value.Fields fields(long account, RecordId person, Why why) {
        return Value.Fields.of("person", new Value.Whole(person.number()))
                .with("why", new Value.Text(why.code()))
                .with("who", new Value.Whole(account))
                .with("on", new Value.Text(today().toString()));
    }

    private List<RecordId> unread(long account, long area, List<RecordId> people, Why why) {
        Set<Long> read = new HashSet<>(sql.sql("""
                select distinct owner_id from record
                where area_id = :area and owner_id = any(:people) and type = 'reading'
                  and data ->> 'who' = :who and data ->> 'on' = :today and data ->> 'why' = :why
                """)
                .param("area", area)
                .param("people", people.stream().mapToLong(RecordId::number).toArray())
                .param("who", Long.toString(account))
                .param("today", today().toString())
                .param("why", why.code())
                .query(Long.class)
                .list());
        return people.stream()
                .distinct()
                .filter(person -> !read.contains(person.number()))
                .toList();
    }

    /** Who read these records of a person, the latest first. Whom the journal knows as the author did, whatever a phone said. */
    public List<Reading> listOf(List<Row> records, int limit) {
        return sql.sql("""
                select coalesce(l.account, (r.data ->> 'who')::bigint) as who, coalesce(r.data ->> 'why', 'opened') as why,
                       coalesce(r.data ->> 'on', (to_timestamp(l.estimated / 1000) at time zone 'UTC')::date::text)::date as day
                from record r left join ledger l on l.area_id = r.area_id and l.subject = r.id
                where r.area_id in (:areas) and r.owner_id in (:records) and r.type = 'reading'
                  and coalesce(l.account, (r.data ->> 'who')::bigint) is not null
                order by 3 desc, r.id desc limit :limit
                """)
                .param("areas", records.stream().map(Row::area).distinct().toList())
                .param(
                        "records",
                        records.stream().map(record -> record.id().number()).toList())
                .param("limit", limit)
                .query(Readings::read)
                .list();
    }

    private static Reading read(ResultSet row, int at) throws SQLException {
        return new Reading(row.getLong("who"), row.getString("why"), row.getObject("day", LocalDate.class));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
