package org.sala.server.store;

import java.util.Collection;
import java.util.List;
import org.sala.journal.DoorContract;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.JournalStand;
import org.sala.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class DoorOnSqlTest extends DoorContract {
    @Override
    protected JournalStand stand() {
        var database = TestDatabase.fresh();
        var sql = JdbcClient.create(database);
        return new SqlStand(sql, new JournalInSql(sql, new JdbcTransactionManager(database)));
    }

    private record SqlStand(JdbcClient sql, Journal journal) implements JournalStand {
        @Override
        public void enrol(long number, long account, long area) {
            sql.sql("insert into device (area_id, number, account, kind, created_at) values (?, ?, ?, 'phone', 0)")
                    .params(List.of(area, number, account))
                    .update();
        }

        @Override
        public void revoke(long number) {
            sql.sql("update device set revoked_at = 1 where number = ?")
                    .param(number)
                    .update();
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
}
