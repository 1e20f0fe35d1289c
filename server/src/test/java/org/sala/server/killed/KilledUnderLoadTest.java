package org.sala.server.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.exchange.json.Json;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.rule.Value;
import org.sala.server.Knocker;
import org.sala.server.Sala;
import org.sala.server.Settings;
import org.sala.server.TestTeam;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.signin.EnrolDevice;
import org.sala.server.store.TestFolders;
import org.sala.server.store.Verify;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Three phones push without a pause while Sala, its PostgreSQL and both are killed. No change that was acknowledged is lost, and none counts twice. */
class KilledUnderLoadTest {
    private static final int PHONES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<PushingPhone> phones = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private Path folder;
    private KillableSala sala;

    @BeforeEach
    void begin() throws IOException {
        folder = TestFolders.empty("killed");
        var data = Files.createDirectories(folder.resolve("data"));
        Files.createSymbolicLink(data.resolve("cache"), Files.createDirectories(TestFolders.cache()));
        sala = new KillableSala(data, folder.resolve("said"));
    }

    @AfterEach
    void end() throws InterruptedException {
        stopPushing();
        sala.killEverything();
        TestFolders.delete(folder);
    }

    @Test
    void what_was_acknowledged_is_there_once_and_as_it_was_told() throws InterruptedException {
        enrolPhones();
        sala.start();
        push();

        pushed(100);
        sala.killSala();
        assertTrue(sala.postmaster().isPresent(), "killing Sala alone leaves its PostgreSQL");
        var left = sala.postmaster();
        sala.start();
        assertNotEquals(left, sala.postmaster(), "the next Sala ends it, and starts its own");

        pushed(100);
        sala.killPostmaster();
        pushed(100);
        sala.killEverything();
        sala.start();
        pushed(50);
        sala.killEverything();

        stopPushing();
        check();
    }

    private void enrolPhones() {
        try (var quiet = Sala.open(settings())) {
            var team = new TestTeam(quiet);
            var kham = quiet.get(Accounts.class).get(team.kham);
            var enrol = quiet.get(EnrolDevice.class);
            var first = enrol.enrol(kham, Kind.PHONE, "");
            long shared = sharedPerson(quiet, first.device(), team);
            for (int phone = 0; phone < PHONES; phone++) {
                var enrolled = enrol.enrol(kham, Kind.PHONE, "");
                var told = new Told(enrolled.device(), team.village, shared);
                phones.add(new PushingPhone(sala, enrolled.token().text(), told, new Random(phone)));
            }
        }
    }

    private static long sharedPerson(Sala quiet, long device, TestTeam team) {
        var person = Value.Fields.of("place", new Value.Whole(team.village))
                .with("description", new Value.Text("whom everybody visits"));
        return quiet.get(Door.class)
                .submit(device, quiet.get(Team.class).rightsOf(team.kham), List.of(Draft.making(0, "person", person)))
                .told()
                .getFirst()
                .record()
                .number();
    }

    private void push() {
        phones.forEach(phone -> threads.add(Thread.ofPlatform().start(phone)));
    }

    private void stopPushing() throws InterruptedException {
        phones.forEach(PushingPhone::stop);
        for (var thread : threads) thread.join();
    }

    /** Waits until each phone has read so many more outcomes. */
    private void pushed(int more) {
        var goals = phones.stream().map(phone -> phone.acknowledged() + more).toList();
        var patience = Instant.now().plus(PATIENCE);
        for (int phone = 0; phone < phones.size(); phone++) {
            while (phones.get(phone).acknowledged() < goals.get(phone)) {
                assertNoSurprise();
                assertTrue(Instant.now().isBefore(patience), this::state);
                KillableSala.pause();
            }
        }
    }

    private String state() {
        return phones.stream()
                .map(phone -> phone.acknowledged() + " of " + phone.sent())
                .toList()
                .toString();
    }

    private void assertNoSurprise() {
        phones.forEach(phone -> assertEquals(List.of(), phone.surprises()));
    }

    private void check() {
        assertNoSurprise();
        assertTrue(phones.stream().mapToInt(PushingPhone::unanswered).sum() >= PHONES, "killed in the middle of work");
        try (var again = Sala.open(settings())) {
            var sql = again.get(JdbcClient.class);
            phones.forEach(phone -> checkPhone(sql, phone));
            phones.forEach(phone -> checkShelves(sql, phone));
            assertEquals(List.of(), new Verify(sql, again.get(PlatformTransactionManager.class), part -> {}).check());
        }
    }

    private record Line(long n, String outcome, String payload) {}

    private static void checkPhone(JdbcClient sql, PushingPhone phone) {
        Told told = phone.told();
        List<Line> ledger = sql.sql("select n, outcome, payload from ledger where device = ? order by n")
                .param(told.device())
                .query((row, at) -> new Line(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        long last = ledger.size();
        assertEquals(
                LongStream.rangeClosed(1, last).boxed().toList(),
                ledger.stream().map(Line::n).toList());
        assertTrue(
                last >= phone.acknowledged(), () -> phone.acknowledged() + " were acknowledged, kept are only " + last);
        assertTrue(last <= phone.sent());
        for (Line line : ledger) {
            assertEquals("applied", line.outcome());
            assertEquals(told.payload(line.n()), Knocker.fields(line.payload()));
        }
        checkRecords(sql, told, last);
    }

    private static void checkRecords(JdbcClient sql, Told told, long last) {
        List<Long> found = new ArrayList<>();
        sql.sql("select id, data from record where id between ? and ? order by id")
                .params(told.record(1), told.record((1L << 24) - 1))
                .query(row -> {
                    long n = row.getLong(1) - told.record(0);
                    found.add(n);
                    Value.Fields kept = Knocker.fields(row.getString(2));
                    told.recordAfter(n, last).values().forEach((field, value) -> assertEquals(value, kept.get(field)));
                });
        assertEquals(
                LongStream.rangeClosed(1, last).filter(told::isMaking).boxed().toList(), found);
    }

    /** No phone has seen more of a shelf than there is. */
    private static void checkShelves(JdbcClient sql, PushingPhone phone) {
        phone.checkpoints().forEach((scope, seen) -> {
            long head = sql.sql(
                            "select coalesce(max(head), 0) from scope where kind || ':' || number || '/' || area_id = ?")
                    .param(scope)
                    .query(Long.class)
                    .single();
            assertTrue(
                    seen instanceof Value.Whole(long upTo) && upTo <= head,
                    () -> scope + " was told up to " + Json.write(seen) + ", and has " + head);
        });
    }

    private Settings settings() {
        return new Settings("127.0.0.1", 0, folder.resolve("data"), Optional.empty(), 0);
    }
}
