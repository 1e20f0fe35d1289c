package org.sala.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sala.place.Spot;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.Settings;
import org.sala.server.listing.Listing;
import org.sala.server.listing.MakeListing;
import org.sala.server.listing.Publishing;
import org.sala.server.search.Reindex;
import org.sala.server.search.Search;
import org.sala.server.search.SearchJob;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

/**
 * How well services are found, by a small directory with needs of which people judged what fits; and how fast, among many, beside PostgreSQL alone with the
 * same services and the same questions.
 */
final class SearchBench {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ROUNDS = 5;
    private static final int BEST = 10;
    private static final long FIRST = 50_000_000;
    private static final Spot HERE = new Spot(18.4, 101.6);

    private static final String ORGANIZATION = """
            insert into record (area_id, id, type, rv, data, versions, scopes)
            select id, 40000000, 'organization', 1, jsonb_build_object('place', id, 'name', 'Office'), '{}', '{}' from place where code = 'D1'""";

    private static final String SERVICE = """
            insert into record (area_id, id, type, rv, data, versions, scopes)
            select p.id, ? + n, 'service', 1, ?::jsonb || jsonb_build_object('place', p.id, 'organization', 40000000,
              'name', (?::jsonb ->> 'name') || ' ' || n, 'latitude', 14 + random() * 8, 'longitude', 100 + random() * 7), '{}', '{}'
            from generate_series(?::int, ?::int) as n join place p on p.code = 'D1'""";

    private final Sala sala;
    private final JdbcClient sql;
    private final List<Value.Fields> directory = list("directory", "services");
    private final List<Value.Fields> needs = list("needs", "needs");
    private final List<String> lines = new ArrayList<>();

    private SearchBench(Sala sala) {
        this.sala = sala;
        this.sql = sala.get(JdbcClient.class);
    }

    static String measure(Path data, int services) {
        try (var sala = Sala.serve(new Settings("127.0.0.1", 0, data, Optional.empty(), 0))) {
            var found = new SearchBench(sala);
            found.begin();
            found.judge();
            found.time(services);
            return String.join("\n", found.lines) + "\n";
        }
    }

    private static List<Value.Fields> list(String file, String name) {
        try (InputStream in = SearchBench.class.getResourceAsStream("/search/" + file + ".json")) {
            if (in == null) throw new IllegalStateException("there is no " + file);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return RowText.fields(text).items(name).stream()
                    .map(Value.Fields.class::cast)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void begin() {
        sql.sql("insert into place (level, code) values ('district', 'D1')").update();
        sql.sql("update place_edition set edition = edition + 1").update();
        sql.sql(ORGANIZATION).update();
        for (Value.Fields service : directory) {
            sql.sql("""
                            insert into record (area_id, id, type, rv, data, versions, scopes)
                            select p.id, ?, 'service', 1, jsonb_build_object('place', p.id, 'organization', 40000000, 'name', ?::text,
                              'nameOther', ?::text, 'description', ?::text, 'categories', ?::jsonb, 'latitude', ?::float, 'longitude', ?::float), '{}', '{}'
                            from place p where p.code = 'D1'""")
                    .params(
                            FIRST + service.whole("id").orElseThrow(),
                            service.needText("name"),
                            service.needText("nameOther"),
                            service.needText("description"),
                            "[\"" + String.join("\",\"", service.texts("categories")) + "\"]",
                            number(service, "north"),
                            number(service, "east"))
                    .update();
        }
        index();
    }

    private static double number(Value.Fields service, String name) {
        return service.get(name) instanceof Value.Decimal(double number) ? number : 0;
    }

    private double index() {
        sql.sql("update listing set edition = ''").update();
        new MakeListing(sql, sala.get(TransactionTemplate.class), sala.get(Listing.class), sala.get(Publishing.class))
                .ifNeeded();
        var job = sala.get(SearchJob.class);
        wait(() -> job.size().isPresent());
        var nobody = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        new CommandLine(new Reindex(sala::get, nobody)).execute();
        double seconds = (System.nanoTime() - begun) / 1e9;
        int services = sql.sql("select count(*) from record where type = 'service'")
                .query(Integer.class)
                .single();
        wait(() -> job.size().orElse(0) == services);
        return seconds;
    }

    private static void wait(Supplier<Boolean> is) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!is.get()) {
            if (System.nanoTime() > end) throw new IllegalStateException("the index did not come");
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Of each need what was found first, set against the best there could be: 1 is the judges' own order. */
    private void judge() {
        double sum = 0;
        List<String> weak = new ArrayList<>();
        for (Value.Fields need : needs) {
            double gain = gain(need);
            sum += gain;
            if (gain < 0.8) weak.add(String.format(Locale.ROOT, "%s (%.2f)", need.needText("words"), gain));
        }
        lines.add(String.format(
                Locale.ROOT,
                "nDCG@10 over %d judged needs in a directory of %d services: %.3f",
                needs.size(),
                directory.size(),
                sum / needs.size()));
        if (!weak.isEmpty()) lines.add("\nBelow 0.8: " + String.join(", ", weak));
    }

    private double gain(Value.Fields need) {
        Map<Long, Double> fits = new TreeMap<>();
        need.fields("fits").values().forEach((id, grade) -> {
            if (grade instanceof Value.Whole(long told)) fits.put(FIRST + Long.parseLong(id), (double) told);
        });
        List<Double> got = sala.get(Search.class).firstFor(need.needText("words"), Optional.empty()).stream()
                .map(id -> fits.getOrDefault(id, 0.0))
                .toList();
        List<Double> best = fits.values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
        return discounted(got) / discounted(best);
    }

    private static double discounted(List<Double> grades) {
        double sum = 0;
        for (int at = 0; at < Math.min(BEST, grades.size()); at++) {
            sum += (Math.pow(2, grades.get(at)) - 1) / (Math.log(at + 2.0) / Math.log(2));
        }
        return sum;
    }

    private void time(int services) {
        int each = services / directory.size();
        for (Value.Fields service : directory) {
            long id = service.whole("id").orElseThrow();
            String told = sql.sql("select data::text from record where id = ?")
                    .param(FIRST + id)
                    .query(String.class)
                    .single();
            sql.sql(SERVICE).params(FIRST + 1_000_000 * id, told, told, 1, each).update();
        }
        double made = index();
        sql.sql("vacuum analyze").update();
        var rival = new FoundByPostgres(sql);
        var search = sala.get(Search.class);
        var ours = new Spread();
        var theirs = new Spread();
        for (int round = -2; round < ROUNDS; round++) {
            for (Value.Fields need : needs) {
                String words = need.needText("words");
                double found = millis(() -> search.firstFor(words, Optional.of(HERE)));
                double told = millis(() -> rival.firstFor(words, HERE));
                if (round < 0) continue;
                ours.add(found);
                theirs.add(told);
            }
        }
        lines.add("");
        lines.add("| " + each * directory.size() + " services, words and a place, ms a question | |");
        lines.add("|---|---|");
        lines.add("| Sala: index, records read again, rights | " + ours.text("%.2f") + " |");
        lines.add("| PostgreSQL alone, " + rival.how() + " | " + theirs.text("%.2f") + " |");
        lines.add("");
        lines.add(String.format(Locale.ROOT, "The index was made in %.1f s.", made));
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
