package org.sala.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.bench.SalaProcess.Start;
import org.sala.rule.Rules;
import org.sala.server.Sala;
import org.sala.server.Settings;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.district.Sides;
import org.sala.server.district.Sight;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a district of many villages: through HTTP, its queries by themselves, and the same figures worked out in other ways. */
final class DistrictBench {
    private static final int WARM_UP = 40;

    private final Sala beside;
    private final DistrictGround ground;
    private final SalaProcess sala;
    private final int times;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    private DistrictBench(Sala beside, DistrictGround ground, SalaProcess sala, int times, LocalDate today) {
        this.beside = beside;
        this.ground = ground;
        this.sala = sala;
        this.times = times;
        this.today = today;
    }

    /** {@code --short} is a try with a hundred villages. */
    static String run(Path root, Path folder, boolean isShort) throws SQLException {
        Path data = folder.resolve("district");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (var sala = SalaProcess.start(root, data, Start.WITH_CACHE);
                var beside = Sala.open(new Settings("127.0.0.1", 0, data, Optional.empty(), 0))) {
            var ground = DistrictGround.prepare(beside, isShort ? 100 : 1000);
            var bench = new DistrictBench(beside, ground, sala, isShort ? 50 : 300, today);
            bench.measure();
            return bench.table();
        }
    }

    private void measure() throws SQLException {
        say("writing what the villages do");
        var life = new DistrictLife(ground, today);
        life.live();
        look("as it is");
        say("nine more changes for each record");
        life.writeAgain();
        look("ten times the changes");
        say("nine years of ended gatherings, promises and visits before");
        life.endYearsOfWork();
        look("and nine former years of ended records");
    }

    private void look(String what) throws SQLException {
        var sql = beside.get(JdbcClient.class);
        sql.sql("analyze").update();
        long changes = count(sql, "ledger");
        long records = count(sql, "community_line");
        say(what + ": the page");
        double[] page;
        double bytes;
        try (var visitor = new Visitor(sala.port()).signIn(DistrictGround.LOGIN, TestTeam.PASSWORD)) {
            String address = "/district/" + ground.district();
            bytes = visitor.get(address).body().length();
            page = timed(times, () -> {
                if (visitor.get(address).statusCode() != 200) throw new IllegalStateException("no page");
            });
        }
        var rules = beside.get(Rules.class);
        long officer = beside.get(Accounts.class)
                .find(DistrictGround.LOGIN)
                .orElseThrow()
                .id();
        beside.get(StoredPlaces.class).forget();
        var rights = beside.get(Team.class).rightsOf(officer);
        Sight sight = Sight.of(rights, rules, ground.district(), ground.district());
        try (var figures = new DistrictFigures(beside, Sides.of(rules), ground.district(), sight, today)) {
            for (DistrictFigures.Way way : DistrictFigures.Way.values()) {
                say(what + ": " + way.words());
                double[] took = timed(way.isQuick() ? times : 5, () -> figures.read(way));
                lines.add(line(what, changes, records, way.words(), took));
            }
            figures.sameAsEachOther();
        }
        lines.add(line(
                what, changes, records, "the page over HTTP, " + Math.round(bytes / 1000) + " kB of letters", page));
    }

    private static String line(String what, long changes, long records, String way, double[] took) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %.1f | %.1f | %.1f |",
                what,
                changes,
                records,
                way,
                took[0],
                took[1],
                took[2]);
    }

    private static long count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Milliseconds: the middle, what one in twenty took longer than, and what the processors worked for each, whoever else used them. */
    private double[] timed(int times, Runnable what) {
        for (int at = 0; at < Math.min(WARM_UP, times / 5); at++) what.run();
        double[] took = new double[times];
        double worked = processorMilliseconds();
        for (int at = 0; at < times; at++) {
            long began = System.nanoTime();
            what.run();
            took[at] = (System.nanoTime() - began) / 1e6;
        }
        worked = processorMilliseconds() - worked;
        Arrays.sort(took);
        return new double[] {took[times / 2], took[Math.min(times - 1, times * 19 / 20)], worked / times};
    }

    /** Of Sala, its PostgreSQL and this process, which asks. */
    private double processorMilliseconds() {
        return Stream.concat(
                        Stream.of(sala.handle(), ProcessHandle.current()),
                        sala.handle().descendants())
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    private String table() {
        return "| history | changes | records on community shelves | what | middle, ms | one in 20 longer than, ms | processor time, ms |\n"
                + "|---|---|---|---|---|---|---|\n" + String.join("\n", lines) + "\n";
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
