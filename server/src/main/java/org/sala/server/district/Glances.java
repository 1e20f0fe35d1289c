package org.sala.server.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands out, village by village, counted by the database from the lines of these areas: none of their records is opened. */
public final class Glances {
    /** Whoever looks today can still do something about what is due by then. */
    static final int SOON_DAYS = 14;

    private static final String VISIBLE = """
             area_id = any(:areas) and type = any(:types)
             and (category is null or category <> all(:hidden))""";

    /** What waits, whenever it began; of what ended only what ended lately. */
    private static final String COUNTS = """
            select place,
                max(day || ' ' || status) filter (where type = 'gathering' and day <= :today) as last_meeting,
                max(day) filter (where type = 'gathering' and day <= :today and status <> 'planned') >= :since as is_met,
                min(day) filter (where type = 'gathering' and day > :today and status = 'planned') as next_meeting,
                count(*) filter (where type = 'priority') as priorities,
                count(*) filter (where type = 'commitment' and status in ('promised', 'renegotiated')
                                 and day between :today and :soon) as soon,
                count(*) filter (where type = 'commitment' and status = 'kept' and in_time) as in_time,
                count(*) filter (where type = 'commitment'
                                 and (status in ('kept', 'broken', 'late')
                                      or (status in ('promised', 'renegotiated') and day < :today))) as due,
                count(*) filter (where type = 'topic' and source = 'gap' and status = 'offered') as gaps,
                count(*) filter (where type = 'escalation') as waiting,
                count(*) filter (where type = 'escalation' and day < :today) as overdue,
                count(*) filter (where type = 'visit' and status = 'planned' and day >= :today) as planned,
                count(*) filter (where type = 'visit' and status = 'done') as done,
                count(*) filter (where type = 'visit' and (status = 'missed' or (status = 'planned' and day < :today))) as missed,
                count(*) filter (where type = 'spending') as requests,
                count(*) filter (where type = 'complaint') as complaints
            from community_line
            where VISIBLE
              and (status in ('planned', 'open', 'offered', 'chosen', 'promised', 'said-kept', 'late', 'renegotiated', 'raised',
                              'received', 'requested')
                   or (type = 'commitment' and status in ('kept', 'broken') and done >= :since)
                   or (type = 'visit' and status in ('done', 'missed') and done >= :since)
                   or (type = 'gathering' and status = 'closed' and done >= :long))
            group by place""".replace("VISIBLE", VISIBLE);

    /** By the side that gave them; of a party that stands on no side by itself. */
    private static final String LATE = """
            select place, coalesce(side.name, party) as side, count(*) as late
            from community_line left join unnest(:parties::text[], :sides::text[]) as side (member, name) on side.member = party
            where VISIBLE and type = 'commitment'
              and (status = 'late' or (status in ('promised', 'renegotiated') and day < :today))
            group by 1, 2""".replace("VISIBLE", VISIBLE);

    /** What was approved is as good as spent. */
    private static final String LEFT = """
            select purse.place, coalesce(purse.currency, 'LAK') as currency,
                   sum(greatest(0, purse.amount - coalesce(gone.amount, 0)))::bigint as money_left
            from community_line as purse
            left join (select fund, sum(amount) as amount from community_line
                       where area_id = any(:areas) and type = 'spending' and status in ('approved', 'paid')
                       group by fund) as gone on gone.fund = purse.record_id
            where purse.area_id = any(:areas) and purse.type = 'fund' and purse.status = 'open'
              and purse.type = any(:types) and 'spending' = any(:types)
            group by 1, 2""";

    private final JdbcClient sql;
    private final Sides sides;

    public Glances(JdbcClient sql, Sides sides) {
        this.sql = sql;
        this.sides = sides;
    }

    /** By place; a place of which nothing is known is not among them. */
    public Map<Long, Glance> read(Collection<Long> areas, Sight sight, LocalDate today) {
        Map<String, Object> asked = asked(areas, sight, today);
        Map<Long, Map<String, Long>> late = perPlace(LATE, asked, "side", "late");
        Map<Long, Map<String, Long>> left = perPlace(LEFT, asked, "currency", "money_left");
        Map<Long, Glance> glances = new HashMap<>();
        sql.sql(COUNTS)
                .params(asked)
                .query((row, at) -> {
                    long place = row.getLong("place");
                    return glances.put(
                            place, glance(row, late.getOrDefault(place, Map.of()), left.getOrDefault(place, Map.of())));
                })
                .list();
        return glances;
    }

    private Map<String, Object> asked(Collection<Long> areas, Sight sight, LocalDate today) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("areas", areas.toArray(Long[]::new));
        asked.put("types", sight.types().toArray(String[]::new));
        asked.put("hidden", sight.hidden().toArray(String[]::new));
        asked.put("today", today.toString());
        asked.put("soon", today.plusDays(SOON_DAYS).toString());
        asked.put("since", today.minusYears(1).toString());
        asked.put("long", today.minusYears(3).toString());
        asked.put("parties", sides.members().toArray(String[]::new));
        asked.put("sides", sides.ofMembers().toArray(String[]::new));
        return asked;
    }

    private Map<Long, Map<String, Long>> perPlace(
            String question, Map<String, Object> asked, String name, String number) {
        Map<Long, Map<String, Long>> all = new HashMap<>();
        sql.sql(question)
                .params(asked)
                .query((row, at) -> all.computeIfAbsent(row.getLong("place"), none -> new TreeMap<>())
                        .put(row.getString(name), row.getLong(number)))
                .list();
        return all;
    }

    private static Glance glance(ResultSet row, Map<String, Long> late, Map<String, Long> left) throws SQLException {
        return new Glance(
                meetings(row),
                row.getLong("priorities"),
                new Glance.Promises(row.getLong("soon"), late, row.getLong("in_time"), row.getLong("due")),
                row.getLong("gaps"),
                new Glance.Raised(row.getLong("waiting"), row.getLong("overdue")),
                new Glance.Visits(row.getLong("planned"), row.getLong("done"), row.getLong("missed")),
                new Glance.Money(left, row.getLong("requests")),
                row.getLong("complaints"));
    }

    private static Glance.Meetings meetings(ResultSet row) throws SQLException {
        Optional<List<String>> last =
                Optional.ofNullable(row.getString("last_meeting")).map(told -> List.of(told.split(" ", 2)));
        return new Glance.Meetings(
                1,
                row.getBoolean("is_met") ? 1 : 0,
                last.map(parts -> LocalDate.parse(parts.getFirst())),
                last.map(List::getLast).orElse(""),
                Optional.ofNullable(row.getString("next_meeting")).map(LocalDate::parse));
    }
}
