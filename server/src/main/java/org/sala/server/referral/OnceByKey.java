package org.sala.server.referral;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Canonical;
import org.sala.rule.Value;
import org.sala.server.signin.Asker;
import org.sala.server.signin.Secret;
import org.sala.server.web.Problem;
import org.sala.server.web.Refused;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what other software asks once for each key that it gave, also when it asks several times at once. What was done and what was
 * answered are kept together or not at all.
 */
public final class OnceByKey {
    private static final int CONFLICT = 409;

    /** Two transactions that want the same rows in different order: one gives way, and is begun again. */
    private static final int ATTEMPTS = 8;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public OnceByKey(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A question: the key that names it, its address, and what it says. Only hashes of these are kept. */
    public record Asked(String key, String path, Value.Fields body) {
        String keyHash() {
            return new Secret(key).hash();
        }

        String hash() {
            return new Secret(path + "\n" + Canonical.write(body)).hash();
        }

        @Override
        public String toString() {
            return "Asked[" + path + "]";
        }
    }

    /** The answer of the work, or that of the first time. */
    public Value.Fields answer(Asker asker, Asked asked, Supplier<Value.Fields> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(
                        begun -> isFirst(asker, asked) ? keep(asker, asked, work.get()) : before(asker, asked)));
            } catch (PessimisticLockingFailureException anotherWentFirst) {
                if (attempt == ATTEMPTS) throw anotherWentFirst;
            }
        }
    }

    /** Waits while the same is being done for somebody who asked a moment before. */
    private boolean isFirst(Asker asker, Asked asked) {
        return sql.sql("""
                insert into software_answer (area_id, device, key_hash, asked, answer, made_at)
                values (:area, :device, :key, :asked, '{}', :now) on conflict do nothing
                """)
                        .param("area", asker.area())
                        .param("device", asker.device())
                        .param("key", asked.keyHash())
                        .param("asked", asked.hash())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Value.Fields keep(Asker asker, Asked asked, Value.Fields answer) {
        sql.sql("""
                update software_answer set answer = :answer::jsonb
                where area_id = :area and device = :device and key_hash = :key
                """)
                .param("answer", Json.write(answer))
                .param("area", asker.area())
                .param("device", asker.device())
                .param("key", asked.keyHash())
                .update();
        return answer;
    }

    private record Kept(String asked, String answer) {}

    private Value.Fields before(Asker asker, Asked asked) {
        Kept kept = sql.sql("""
                select asked, answer from software_answer
                where area_id = :area and device = :device and key_hash = :key
                """)
                .param("area", asker.area())
                .param("device", asker.device())
                .param("key", asked.keyHash())
                .query((row, at) -> new Kept(row.getString(1), row.getString(2)))
                .single();
        if (!kept.asked().equals(asked.hash()))
            throw new Refused(Problem.at(CONFLICT, "key-reused", "Idempotency-Key"));
        try {
            return Json.readFields(kept.answer());
        } catch (NotJson broken) {
            throw new IllegalStateException("an answer that was kept is not JSON", broken);
        }
    }
}
