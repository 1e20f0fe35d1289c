package org.sala.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sala.server.store.postgres.Durability;
import org.sala.server.store.postgres.Postgres;

/**
 * What to compare with: a program that asks nobody's rights or consent, keeps no history and tells no phone, but inserts the same
 * referrals by JDBC into one table of the same PostgreSQL, each commit as durable as Sala's.
 */
final class Rival implements AutoCloseable {
    private static final String TABLE = """
            create table referral (
                area_id bigint not null, id bigint not null, person bigint not null, need bigint not null,
                service bigint not null, organization bigint not null, requested_by bigint not null,
                urgency text not null, category text not null, words text not null, share text[] not null,
                reasons text[] not null, status text not null, rv int not null, at bigint not null,
                primary key (area_id, id)) with (autovacuum_enabled = false)""";

    private static final String INSERT = "insert into referral values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Postgres postgres;
    private final String url;
    private final List<Writer> writers = new ArrayList<>();

    private Rival(Postgres postgres, String url) {
        this.postgres = postgres;
        this.url = url;
    }

    /** In the PostgreSQL of the Sala that works in this folder. */
    static Rival beside(Path data, int connections) throws SQLException {
        var postgres = Postgres.startOrJoin(data, Durability.SURVIVES_POWER_CUTS);
        try (var own = connect(postgres, postgres.url());
                var statement = own.createStatement()) {
            statement.execute("create database rival");
        }
        // The driver's own way of sending many rows as one statement: the rival is to be as quick as it can.
        var rival =
                new Rival(postgres, postgres.url().replaceFirst("/sala$", "/rival") + "?reWriteBatchedInserts=true");
        for (int at = 1; at <= connections; at++) rival.writers.add(new Writer(at, connect(postgres, rival.url)));
        try (var table = rival.writers.getFirst().connection.createStatement()) {
            table.execute(TABLE);
        }
        for (Writer writer : rival.writers) writer.prepare();
        return rival;
    }

    private static Connection connect(Postgres postgres, String url) throws SQLException {
        return DriverManager.getConnection(url, postgres.user(), postgres.password());
    }

    /** As many as there are connections, each committing so many rows at a time. */
    List<Load.Step> steps(int rowsPerCommit) {
        return writers.stream()
                .map(writer -> (Load.Step) () -> writer.insert(rowsPerCommit))
                .toList();
    }

    /** Throws its rows away, so that tidying up after them does not slow down what is measured next. */
    void forget() {
        Writer first = writers.getFirst();
        try (var statement = first.connection.createStatement()) {
            statement.execute("truncate referral");
            first.connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the rival cannot forget", e);
        }
    }

    /** What PostgreSQL says of its durability. */
    String durability() throws SQLException {
        try (var connection = connect(postgres, postgres.url());
                var statement = connection.createStatement();
                var told = statement.executeQuery("select 'fsync ' || current_setting('fsync')"
                        + " || ', synchronous_commit ' || current_setting('synchronous_commit')"
                        + " || ', full_page_writes ' || current_setting('full_page_writes')")) {
            told.next();
            return told.getString(1);
        }
    }

    /** How many lines of Sala's ledger are about referrals, by what became of them. */
    String ledger() throws SQLException {
        var text = new ArrayList<String>();
        try (var connection = connect(postgres, postgres.url());
                var statement = connection.createStatement();
                var told = statement.executeQuery("select outcome, count(*) from ledger"
                        + " where type like 'referral%' group by outcome order by outcome")) {
            while (told.next()) text.add(told.getString(1) + " " + told.getLong(2));
        }
        return String.join(", ", text);
    }

    @Override
    public void close() throws SQLException {
        for (Writer writer : writers) writer.connection.close();
    }

    private static final class Writer {
        private static final long RECORDS = 1L << 24;

        private final long area;
        private final Connection connection;
        private PreparedStatement insert;
        private long last;

        Writer(long area, Connection connection) throws SQLException {
            this.area = area;
            this.connection = connection;
            this.insert = connection.prepareStatement("select 1");
        }

        void prepare() throws SQLException {
            insert = connection.prepareStatement(INSERT);
            connection.setAutoCommit(false);
        }

        int insert(int rows) {
            try {
                for (int row = 0; row < rows; row++) add(++last);
                insert.executeBatch();
                connection.commit();
                return rows;
            } catch (SQLException e) {
                throw new IllegalStateException("the rival cannot insert", e);
            }
        }

        private void add(long n) throws SQLException {
            long[] numbers = {
                area, area * RECORDS + n, area * RECORDS + n % 400, area * RECORDS + n % 400 + 1, n % 5, n % 5 + 1, area
            };
            for (int at = 0; at < numbers.length; at++) insert.setLong(at + 1, numbers[at]);
            insert.setString(8, "routine");
            insert.setString(9, "transport");
            insert.setString(10, Phone.WORDS);
            insert.setArray(11, connection.createArrayOf("text", new String[] {"name", "phone", "landmark"}));
            insert.setArray(12, connection.createArrayOf("text", new String[] {"meets-need", "near"}));
            insert.setString(13, "draft");
            insert.setInt(14, 1);
            insert.setLong(15, 1_793_450_000_000L + n);
            insert.addBatch();
        }
    }
}
