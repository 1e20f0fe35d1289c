package org.sala.server.store;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.JournalStand;
import org.sala.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The journal on PostgreSQL, as the contract's tests want it. */
public record SqlStand(JdbcClient sql, Journal journal) implements JournalStand {
    public static SqlStand on(DataSource database) {
        var sql = JdbcClient.create(database);
        return new SqlStand(sql, new JournalInSql(sql, new JdbcTransactionManager(database)));
    }

    @Override
    public void enrol(long number, long account, long area) {
        new JournalDevices(sql).enrol(number, account, area);
    }

    @Override
    public void revoke(long number) {
        new JournalDevices(sql).revoke(number);
    }

    @Override
    public List<Entry> ledger() {
        return sql.sql("select * from ledger order by received, device, n")
                .query(EntryText::entry)
                .list();
    }

    @Override
    public Collection<Row> rows() {
        return sql.sql("select " + RowText.COLUMNS + " from record")
                .query(RowText::row)
                .list();
    }
}
