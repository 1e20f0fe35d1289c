package org.sala.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.journal.Outcome;
import org.sala.place.Levels;
import org.sala.rule.RuleFolder;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.Passwords;
import org.sala.server.store.JournalDevices;
import org.sala.server.store.JournalInSql;
import org.sala.server.store.TestDatabase;
import org.sala.server.store.Verify;
import org.sala.server.team.RoleGrants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DemoDistrictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final int SMALL = 24;

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);

    static DemoDistrict on(DataSource database) {
        var sql = JdbcClient.create(database);
        var transactions = new JdbcTransactionManager(database);
        var transaction = new TransactionTemplate(transactions);
        Clock clock = Clock.systemUTC();
        return new DemoDistrict(new DemoDistrict.Parts(
                sql,
                transaction,
                RuleFolder.rules(),
                new StoredPlaces(sql, clock, Levels.of(RuleFolder.rules())),
                new JournalInSql(sql, transactions),
                new Accounts(sql, clock),
                new RoleGrants(sql, clock),
                new DeviceKeys(sql, new JournalDevices(sql), transaction, clock),
                new Passwords(new java.security.SecureRandom())));
    }

    private static List<String> ledger(DataSource database) {
        return JdbcClient.create(database)
                .sql("select hash from ledger order by device, n")
                .query(String.class)
                .list();
    }

    private long count(String query) {
        return sql.sql("select count(*) from " + query).query(Long.class).single();
    }

    @Test
    void the_same_day_makes_the_same_district() {
        var other = TestDatabase.fresh();
        on(database).make(SMALL, TODAY, part -> {});
        on(other).make(SMALL, TODAY, part -> {});
        assertEquals(ledger(database), ledger(other));
    }

    @Test
    void nothing_that_the_team_did_was_refused_but_what_was_meant_to_be() {
        Map<Outcome, Integer> outcomes = on(database).make(SMALL, TODAY, part -> {});
        assertEquals(Set.of(Outcome.APPLIED, Outcome.TO_SETTLE, Outcome.HELD), outcomes.keySet(), reasons());
        assertEquals(2, outcomes.get(Outcome.TO_SETTLE), reasons());
        assertEquals(2, outcomes.get(Outcome.HELD), reasons());
        assertEquals(List.of(), new Verify(sql, new JdbcTransactionManager(database), part -> {}).check());
    }

    /** Whenever it is made: who tries it out, and the tests that do so, find somebody who waits for an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2027-02-28", "2028-02-29", "2026-11-24", "2031-07-06"})
    void on_any_day_people_wait_for_an_answer(LocalDate today) {
        on(database).make(SMALL, today, part -> {});
        for (String worker : List.of("noy", "latsamy")) {
            long waiting = count("record r join record p on p.id = r.owner_id join account a on a.login = '" + worker
                    + "' and p.data ->> 'worker' = a.id::text where r.type = 'referral'"
                    + " and r.data ->> 'status' = 'requested' and jsonb_exists(p.data -> 'consents', 'refer')");
            assertTrue(waiting >= (worker.equals("noy") ? 4 : 1), worker + " on " + today + ": " + waiting);
        }
    }

    private String reasons() {
        return sql.sql(
                        "select distinct outcome || ' ' || kind || ' ' || type || ' ' || details from ledger where outcome <> 'applied'")
                .query(String.class)
                .list()
                .toString();
    }

    @Test
    void the_whole_district_has_the_people_and_the_services_that_it_should() {
        on(database).make(DemoDistrict.HOUSEHOLDS, TODAY, part -> {});
        assertEquals(12, count("place where level = 'village'"));
        long people = count("record where type = 'person'");
        assertTrue(people > 2_300 && people < 2_900, "people: " + people);
        long services = count("record where type = 'service'");
        assertTrue(services >= 38 && services <= 45, "services: " + services);
        assertTrue(
                count("record where type = 'referral'") > 250, "referrals: " + count("record where type = 'referral'"));
        assertEquals(Set.of(), missingStates());
        assertTrue(count("record where type = 'gap'") > 50, "gaps: " + count("record where type = 'gap'"));
        // The two that were answered too late were told by hand.
        assertEquals(2, count("record where type = 'referral' and not jsonb_exists(data, 'reasons')"));
    }

    /** Every state of a referral and of a person's support has somebody in it, so that each can be looked at. */
    private Set<String> missingStates() {
        Set<String> missing = new TreeSet<>();
        Rules rules = RuleFolder.rules();
        for (String type : List.of("person", "referral")) {
            rules.lifeCycleOf(rules.type(type).orElseThrow()).orElseThrow().states().stream()
                    .filter(state -> !Set.of("draft").contains(state))
                    .filter(state ->
                            count("record where type = '" + type + "' and data ->> 'status' = '" + state + "'") == 0)
                    .forEach(state -> missing.add(type + " " + state));
        }
        return missing;
    }

    @Test
    void it_is_not_put_beside_real_accounts() {
        sql.sql("insert into account (login, name, language, password_hash, must_change, made_at, password_at)"
                        + " values ('real', 'Real', 'en', '', true, now(), now())")
                .update();
        var district = on(database);
        assertThrows(IllegalArgumentException.class, () -> district.make(SMALL, TODAY, part -> {}));
        assertEquals(0, count("place"));
    }

    @Test
    void a_district_that_was_interrupted_left_nothing() {
        var district = on(database);
        assertThrows(
                IllegalStateException.class,
                () -> district.make(SMALL, TODAY, part -> {
                    if (part.contains("month 6")) throw new IllegalStateException("the light went out");
                }));
        assertEquals(0, count("ledger") + count("place") + count("account where demo"));
        district.make(SMALL, TODAY, part -> {});
        assertTrue(district.isThere());
    }

    @Test
    void its_services_are_of_kinds_that_are_listed() {
        Set<String> kinds = new TreeSet<>();
        DemoWords.items(RuleFolder.rules().tree().fields("needs").get("categories"))
                .forEach(kind -> kinds.add(((Value.Fields) kind).text("code").orElseThrow()));
        var words = new DemoWords();
        Set<String> unknown = new TreeSet<>(words.needs());
        words.organizations()
                .forEach(organization -> DemoWords.items(organization.get("services"))
                        .forEach(service -> unknown.addAll(((Value.Fields) service).texts("categories"))));
        unknown.removeAll(kinds);
        assertEquals(Set.of(), unknown);
    }
}
