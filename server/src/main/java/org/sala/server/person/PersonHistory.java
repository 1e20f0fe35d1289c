package org.sala.server.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what about a person and when, by the ledger: as much of it as the asker may see of the records themselves. */
public final class PersonHistory {
    private final JdbcClient sql;
    private final Journal journal;
    private final Rules rules;

    public PersonHistory(JdbcClient sql, Journal journal, Rules rules) {
        this.sql = sql;
        this.journal = journal;
        this.rules = rules;
    }

    /**
     * One change that took effect.
     *
     * @param kind {@code e}, {@code f} or {@code c}, as on the wire
     * @param isMaking true when the record began with it
     * @param at milliseconds, estimated by the server's clock
     */
    public record Line(
            long device,
            long n,
            String kind,
            String type,
            RecordId subject,
            boolean isMaking,
            long author,
            long at,
            Value.Fields payload) {}

    /** What was done on all the records of one person, the latest first; of each as much as {@code rightsTo} it show. */
    public List<Line> listOf(List<Row> records, Function<Row, Rights> rightsTo, int limit) {
        List<Line> lines = new ArrayList<>();
        records.forEach(record -> lines.addAll(listOf(record, rightsTo.apply(record), limit)));
        // One record's lines stand in the order in which they came.
        if (records.size() > 1) lines.sort(Comparator.comparingLong(Line::at).reversed());
        return List.copyOf(lines.subList(0, Math.min(limit, lines.size())));
    }

    private List<Line> listOf(Row person, Rights rights, int limit) {
        List<Line> lines = lines(person, rights, limit);
        List<RecordId> records = lines.stream().map(Line::subject).distinct().toList();
        Map<RecordId, Value.Fields> shown = new HashMap<>();
        journal.read(reading -> reading.rows(rights.areas(), records))
                .forEach((record, row) -> rights.show(row, person)
                        .filter(fields -> !isToldToAuthor(row, fields))
                        .ifPresent(fields -> shown.put(record, fields)));
        return lines.stream()
                .filter(line -> shown.containsKey(line.subject()))
                .map(line -> seen(line, shown.getOrDefault(line.subject(), Value.Fields.NONE)))
                .toList();
    }

    /** Whoever raised a worry knows how it stands; what was told in it, and who did what about it, is for those with the right to it. */
    private boolean isToldToAuthor(Row row, Value.Fields shown) {
        return rules.type(row.type()).filter(type -> type.isToldToAuthor(shown)).isPresent();
    }

    private List<Line> lines(Row person, Rights rights, int limit) {
        return sql.sql("""
                select device, n, kind, type, subject, account, estimated, payload::text as payload
                from ledger
                where area_id = any(:areas) and outcome in ('applied', 'conflict') and subject in (
                    select id from record where area_id = :area and owner_id = :person and type <> 'reading'
                    union all select :person)
                order by received desc, device, n desc limit :limit
                """)
                .param(
                        "areas",
                        rights.areas().stream().mapToLong(Long::longValue).toArray())
                .param("area", person.area())
                .param("person", person.id().number())
                .param("limit", limit)
                .query(PersonHistory::line)
                .list();
    }

    private static Line line(ResultSet row, int at) throws SQLException {
        long device = row.getLong("device");
        long n = row.getLong("n");
        String kind = row.getString("kind");
        var subject = new RecordId(row.getLong("subject"));
        boolean isMaking = !kind.equals("c") && subject.number() == device * (1L << 24) + n;
        return new Line(
                device,
                n,
                kind,
                row.getString("type"),
                subject,
                isMaking,
                row.getLong("account"),
                row.getLong("estimated"),
                payload(row.getString("payload")));
    }

    private static Value.Fields payload(String json) {
        try {
            return Json.readFields(json);
        } catch (NotJson broken) {
            throw new IllegalStateException("the ledger holds a payload that is no JSON: " + broken.getMessage());
        }
    }

    /** A field that the asker may not see now was not seen then either; what needs no right may be told even when it was cleared. */
    private Line seen(Line line, Value.Fields shown) {
        int dot = line.type().indexOf('.');
        Optional<RecordType> type =
                rules.type(dot < 0 ? line.type() : line.type().substring(0, dot));
        Map<String, Value> told = new TreeMap<>(line.payload().values());
        told.keySet().removeIf(name -> !shown.has(name) && !isPlain(type, name, line));
        return new Line(
                line.device(),
                line.n(),
                line.kind(),
                line.type(),
                line.subject(),
                line.isMaking(),
                line.author(),
                line.at(),
                new Value.Fields(told));
    }

    private static boolean isPlain(Optional<RecordType> type, String name, Line line) {
        Optional<FieldRule> rule = type.flatMap(found -> found.field(name));
        return rule.map(found -> found.sensitive() == null && found.consent() == null)
                .orElse(line.kind().equals("c"));
    }
}
