package org.sala.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.stories.District;
import org.sala.stories.Member;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Three phones meet the real database at once, statement by statement, on the same people and the same shelves. */
class StatementByStatementTest {
    private static final int SEEDS = 60;

    /** A bug that is planted shows itself within so many. */
    private static final int PATIENCE = 150;

    private static final int SEEDS_WITH_THE_SAME_PEOPLE = 6;

    @Test
    void whatever_the_order_nothing_is_lost_and_nobody_misses_a_change() {
        var town = new Town(UnaryOperator.identity());
        for (long seed = 1; seed <= SEEDS; seed++) {
            town.play(seed);
        }
        town.verify();
        assertTrue(town.statements.waits() > SEEDS / 2, "the sessions met");
    }

    @Test
    void it_is_noticed_when_records_are_not_held() {
        var town = new Town(sql -> sql.replace(" for no key update", ""));
        assertNoticed(town);
    }

    @Test
    void it_is_noticed_when_counters_are_read_and_then_written() {
        var town = new Town(sql -> sql.replace(
                "set head = s.head + excluded.head",
                "set head = (select coalesce(max(seq), 0) from scope_log l where (l.area_id, l.kind, l.number) = (s.area_id, s.kind, s.number))"
                        + " + excluded.head"));
        assertNoticed(town);
    }

    private static void assertNoticed(Town town) {
        AssertionError noticed = assertThrows(AssertionError.class, () -> playAll(town));
        System.out.println("noticed: " + noticed.getMessage() + ", " + noticed.getCause());
        assertFalse(noticed.getCause() instanceof BadSqlGrammarException, "the planted bug is SQL that runs");
    }

    private static void playAll(Town town) {
        for (long seed = 1; seed <= PATIENCE; seed++) {
            town.play(seed);
        }
        town.verify();
    }

    /** A district on a database of its own. */
    private static final class Town {
        private final DataSource database = TestDatabase.fresh();
        private final JdbcClient sql = JdbcClient.create(database);
        private final Interleaver statements;
        private final District district;
        private final List<Member> members;
        private List<RecordId> people = List.of();
        private long changes;
        private long observers;

        Town(UnaryOperator<String> rewritten) {
            statements = new Interleaver(database, rewritten);
            district = new District(SqlStand.on(statements.database()));
            members = List.of(district.khamla(), district.noy(), district.vanh());
        }

        void play(long seed) {
            var dice = new SplittableRandom(seed);
            if (seed % SEEDS_WITH_THE_SAME_PEOPLE == 1) {
                people = List.of(notice(), notice());
                members.forEach(Member::syncs);
            }
            List<Runnable> rounds = new ArrayList<>();
            for (Member member : members) {
                for (int some = dice.nextInt(3); some >= 0; some--) {
                    member.does(draft(dice));
                    changes++;
                }
                boolean isCurious = dice.nextInt(3) == 0;
                rounds.add(() -> {
                    member.syncs();
                    if (isCurious) {
                        member.syncs();
                    }
                });
            }
            statements.run(seed, rounds);
            members.forEach(Member::syncs);
            check("seed " + seed);
        }

        private RecordId notice() {
            changes++;
            return district.khamla().does(Draft.making(0, "person", Filled.of("place", District.PHONSAY)));
        }

        /** Sometimes about the same person, and sometimes only on the same shelves. */
        private Draft draft(SplittableRandom dice) {
            RecordId person = people.get(dice.nextInt(people.size()));
            return switch (dice.nextInt(5)) {
                case 0 -> Draft.edit(person, "person", 1, Filled.of("description", "d" + dice.nextInt(5)));
                case 1 ->
                    Draft.edit(
                            person,
                            "person",
                            1,
                            Filled.of("worker", dice.nextBoolean() ? District.NOY : District.VANH));
                case 2 ->
                    Draft.making(
                            0,
                            "consent",
                            Filled.of("person", person, "purpose", "record", "how", "spoken", "witness", "his son"));
                case 3 -> Draft.making(0, "need", Filled.of("person", person, "category", "food"));
                default ->
                    Draft.command(
                            person,
                            dice.nextBoolean() ? "person.agree" : "person.decline",
                            1,
                            Filled.of("reason", "not-now"));
            };
        }

        private void check(String where) {
            assertEquals(changes, count("select count(*) from ledger"), where + ": every change is in the ledger once");
            assertEquals(0, count("""
                            select count(*) from (select s.head, count(l.seq) as lines, max(l.seq) as top
                                from scope s left join scope_log l using (area_id, kind, number)
                                group by area_id, kind, number) as shelf where head <> lines or head <> top"""), where + ": no counter has a gap");
            Member observer = district.join(1000 + ++observers, "supervisor", District.DISTRICT, null);
            observer.syncs();
            for (String type : List.of("person", "consent", "need", "settle")) {
                for (RecordId record : observer.list(type)) {
                    assertEquals(
                            observer.sees(record), district.vanh().sees(record), where + ": nobody misses a change");
                }
                assertEquals(observer.list(type), district.vanh().list(type), where + ": nobody misses a record");
            }
        }

        private long count(String query) {
            return sql.sql(query).query(Long.class).single();
        }

        void verify() {
            assertEquals(List.of(), new Verify(sql, new JdbcTransactionManager(database), part -> {}).check());
        }
    }
}
