package org.sala.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sala.server.Sala;
import org.sala.server.district.Glance;
import org.sala.server.district.Glances;
import org.sala.server.district.Sides;
import org.sala.server.district.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The figures of a district's page in three ways, by the very same questions: what differs is where they find the lines. */
final class DistrictFigures implements AutoCloseable {
    private static final String FOLDED = """
            create view folded.community_line as
            with effect as (
                select ledger.area_id, (one.told ->> 0)::bigint as record_id, one.told ->> 1 as type, (one.told ->> 2)::int as rv,
                       one.told -> 3 as fields
                from ledger cross join lateral jsonb_array_elements(ledger.effects) as one (told)
                where one.told ->> 1 in ('gathering', 'topic', 'priority', 'commitment', 'escalation', 'visit', 'complaint', 'fund', 'spending')),
            folded as (
                select area_id, record_id, type, jsonb_object_agg(field.key, field.value order by rv) as data
                from effect cross join lateral jsonb_each(fields) as field group by 1, 2, 3)
            select area_id, record_id, type, (data ->> 'place')::bigint as place,
                coalesce(data ->> 'status', case when data -> 'closed' = 'true' then 'closed' else 'open' end) as status,
                coalesce(data ->> 'due', data ->> 'on') as day,
                coalesce(data ->> 'confirmedOn', data ->> 'doneOn', data ->> 'answeredOn', data ->> 'paidOn', data ->> 'closedOn',
                         data ->> 'due', data ->> 'on') as done,
                coalesce(coalesce(data ->> 'saidOn', data ->> 'confirmedOn') <= data ->> 'due', true) as in_time,
                data ->> 'by' as party, data ->> 'source' as source, data ->> 'category' as category,
                (coalesce(data ->> 'budget', data ->> 'amount'))::numeric as amount, data ->> 'currency' as currency,
                (data ->> 'fund')::bigint as fund
            from folded""";

    private final Connection connection;
    private final SingleConnectionDataSource source;
    private final JdbcClient sql;
    private final Glances glances;
    private final long area;
    private final Sight sight;
    private final LocalDate today;

    /** Where the lines are found. */
    enum Way {
        LINES("public", "its queries, from the lines that the door keeps"),
        RECORDS("told", "rival: the same queries from the records themselves"),
        LEDGER("folded", "rival: the same queries from the ledger, folded when asked");

        private final String schema;
        private final String words;

        Way(String schema, String words) {
            this.schema = schema;
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isQuick() {
            return this == LINES;
        }
    }

    DistrictFigures(Sala sala, Sides sides, long area, Sight sight, LocalDate today) throws SQLException {
        this.connection = sala.get(DataSource.class).getConnection();
        this.source = new SingleConnectionDataSource(connection, true);
        this.sql = JdbcClient.create(source);
        this.glances = new Glances(sql, sides);
        this.area = area;
        this.sight = sight;
        this.today = today;
        sql.sql(
                        "drop schema if exists told cascade; drop schema if exists folded cascade; create schema told; create schema folded")
                .update();
        sql.sql("create view told.community_line as select * from public.community_line_told")
                .update();
        sql.sql(FOLDED).update();
    }

    Map<Long, Glance> read(Way way) {
        sql.sql("set search_path = " + way.schema + ", public").update();
        return glances.read(List.of(area), sight, today);
    }

    /** A rival that comes to other figures would be no rival. */
    void sameAsEachOther() {
        Map<Long, Glance> lines = read(Way.LINES);
        for (Way way : Way.values()) {
            if (!read(way).equals(lines)) throw new IllegalStateException(way + " comes to other figures");
        }
    }

    @Override
    public void close() throws SQLException {
        sql.sql("set search_path = public; drop schema told cascade; drop schema folded cascade")
                .update();
        source.destroy();
        connection.close();
    }
}
