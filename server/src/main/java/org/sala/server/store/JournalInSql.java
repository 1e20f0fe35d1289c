package org.sala.server.store;

import java.util.function.Function;
import org.sala.journal.Journal;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal on PostgreSQL. Inside a transaction that is under way (an import's, say) it joins that one. */
public final class JournalInSql implements Journal {
    /** Two transactions that want the same rows in different order: one gives way, and tries again. */
    private static final int ATTEMPTS = 8;

    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read";

    private final JdbcClient sql;
    private final DeviceAreas areas;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    public JournalInSql(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.areas = new DeviceAreas(sql);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        // What another transaction has begun, only that one can begin again.
        int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
        for (int attempt = 1; ; attempt++) {
            try {
                return done(writing.execute(transaction -> work.apply(new SqlWriting(sql, areas))));
            } catch (PessimisticLockingFailureException anotherWentFirst) {
                if (attempt == attempts) {
                    throw anotherWentFirst;
                }
            }
        }
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return done(reading.execute(transaction -> {
            // Said here, for one transaction: said to the driver it would cost four journeys to the database and back.
            if (transaction.isNewTransaction()) sql.sql(ONE_SNAPSHOT).update();
            return work.apply(new SqlReading(sql, areas));
        }));
    }

    private static <T> T done(@org.jspecify.annotations.Nullable T result) {
        return java.util.Objects.requireNonNull(result, "a transaction of the journal always comes to something");
    }
}
