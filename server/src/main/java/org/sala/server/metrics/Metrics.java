package org.sala.server.metrics;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.sala.journal.Outcome;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The figures of this Sala, in the text that Prometheus and most others read. docs/api.md says what each means. */
public final class Metrics {
    private static final Duration HEARD_LATELY = Duration.ofDays(1);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JdbcClient sql;
    private final Clock clock;
    private final Timer rounds;
    private volatile Stored stored = Stored.UNKNOWN;

    /** Learnt from the database when somebody asks for the figures. */
    private record Stored(double changes, double bytes, double devices, double toSettle) {
        static final Stored UNKNOWN = new Stored(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    public Metrics(HikariDataSource pool, CountedJournal journal, JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        for (Outcome outcome : Outcome.values()) {
            FunctionCounter.builder("sala.changes", journal, counted -> counted.count(outcome))
                    .tag("outcome", outcome.code())
                    .description("changes taken since the start, by what became of them")
                    .register(registry);
        }
        rounds = Timer.builder("sala.round")
                .description("how long the answer to a phone took")
                .serviceLevelObjectives(
                        Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(3))
                .register(registry);
        gauge("sala.journal.changes", "changes in the journal", Stored::changes);
        gauge("sala.database.bytes", "size of the database", Stored::bytes);
        gauge("sala.devices.heard", "devices that were heard within a day", Stored::devices);
        gauge("sala.settle.open", "things that wait for somebody to settle them", Stored::toSettle);
        pool(pool, "active", HikariPoolMXBean::getActiveConnections);
        pool(pool, "idle", HikariPoolMXBean::getIdleConnections);
        pool(pool, "waiting", HikariPoolMXBean::getThreadsAwaitingConnection);
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void gauge(String name, String meaning, ToDoubleFunction<Stored> figure) {
        Gauge.builder(name, this, metrics -> figure.applyAsDouble(metrics.stored))
                .description(meaning)
                .register(registry);
    }

    private void pool(HikariDataSource pool, String state, ToDoubleFunction<HikariPoolMXBean> figure) {
        Gauge.builder("sala.pool", pool, source -> figure.applyAsDouble(source.getHikariPoolMXBean()))
                .tag("state", state)
                .description("connections to the database, and requests that wait for one")
                .register(registry);
    }

    /** Answers a round, and notes how long it took. */
    public ServerResponse timed(ServerRequest request, HandlerFunction<ServerResponse> answer) throws Exception {
        long begun = System.nanoTime();
        try {
            return answer.handle(request);
        } finally {
            rounds.record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** All figures now. */
    public String tell() {
        stored = look();
        return registry.scrape();
    }

    private Stored look() {
        try {
            return sql.sql("""
                    select (select coalesce(sum(last_n), 0) from device) as changes,
                      pg_database_size(current_database()) as bytes,
                      (select count(*) from device where previous_round > :lately) as devices,
                      (select count(*) from record where type = 'settle' and data ->> 'status' = 'open') as to_settle
                    """)
                    .param("lately", clock.millis() - HEARD_LATELY.toMillis())
                    .query((row, at) -> new Stored(
                            row.getDouble("changes"),
                            row.getDouble("bytes"),
                            row.getDouble("devices"),
                            row.getDouble("to_settle")))
                    .single();
        } catch (DataAccessException lost) {
            return Stored.UNKNOWN;
        }
    }
}
