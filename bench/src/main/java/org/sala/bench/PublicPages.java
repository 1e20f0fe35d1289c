package org.sala.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sala.server.Sala;
import org.sala.server.Settings;
import org.sala.server.listing.Listing;
import org.sala.server.listing.MakeListing;
import org.sala.server.listing.Publishing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long pages of the public directory take when it is large: first, middle and last ones, by change, by word, by term, by distance. */
final class PublicPages {
    private static final int AREAS = 20;
    private static final int ORGANIZATIONS = 20_000;
    private static final int ROUNDS = 11;

    private static final String PLACES = """
            insert into place (level, code, latitude, longitude)
            select 'district', 'D' || n, 14 + n % 8, 100 + n % 7 from generate_series(1, ?) as n""";

    private static final String MADE = """
            insert into record (area_id, id, type, rv, data, versions, scopes)
            select area, id, type, 1, data, '{}', '{}' from made""";

    private static final String OF_ORGANIZATIONS = """
            with made (area, id, type, data) as (
            select p.id, 1000000 + n, 'organization',
                   jsonb_build_object('place', p.id, 'name', 'Office ' || n, 'description', 'An office that helps people of the district')
            from generate_series(1, ?) as n join place p on p.code = 'D' || (n % ? + 1))
            """ + MADE;

    private static final String OF_SERVICES = """
            with made (area, id, type, data) as (
            select p.id, 10000000 + n, 'service',
                   jsonb_build_object('place', p.id, 'organization', 1000000 + n % ? + 1, 'name', 'Help number ' || n,
                      'nameOther', 'ຊ່ວຍເຫຼືອ ' || n, 'description', repeat('What it offers to people, and how to come to it. ', 6),
                      'categories', jsonb_build_array((array['food','transport','employment','elder-support','water'])[n % 5 + 1]),
                      'phone', '020 5555 ' || n, 'hours', 'Mon-Fri 8-16', 'address', 'Road ' || n, 'reach', 'district',
                      'latitude', 14 + random() * 8, 'longitude', 100 + random() * 7, 'active', true)
            from generate_series(1, ?) as n join place p on p.code = 'D' || (n % ? + 1))
            """ + MADE;

    private final Sala sala;
    private final JdbcClient sql;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Spread> spreads = new LinkedHashMap<>();
    private int asked;

    private PublicPages(Sala sala) {
        this.sala = sala;
        this.sql = sala.get(JdbcClient.class);
    }

    /** The figures as a table. */
    static String measure(Path data, int services) {
        try (var sala = Sala.serve(new Settings("127.0.0.1", 0, data, Optional.empty(), 0))) {
            var pages = new PublicPages(sala);
            double made = pages.fill(services);
            pages.ask(services);
            return pages.table(services, made);
        }
    }

    private double fill(int services) {
        sql.sql(PLACES).param(AREAS).update();
        sql.sql("update place_edition set edition = edition + 1").update();
        sql.sql(OF_ORGANIZATIONS).params(ORGANIZATIONS, AREAS).update();
        sql.sql(OF_SERVICES).params(ORGANIZATIONS, services, AREAS).update();
        long begun = System.nanoTime();
        new MakeListing(sql, sala.get(TransactionTemplate.class), sala.get(Listing.class), sala.get(Publishing.class))
                .ifNeeded();
        double seconds = (System.nanoTime() - begun) / 1e9;
        // One changed each minute, the last one now and then.
        sql.sql("update listed_service set changed = 1700000000000 + (record_id - 10000000) * 60000")
                .update();
        sql.sql("vacuum analyze").update();
        return seconds;
    }

    private void ask(int services) {
        long last = services / 50;
        String newest = java.time.Instant.ofEpochMilli(1_700_000_000_000L + (services - 120L) * 60_000)
                .toString();
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("services, first page", "/services");
        questions.put("services, middle page", "/services?page=" + last / 2);
        questions.put("services, last page", "/services?page=" + last);
        questions.put("services, last page, whole", "/services?full=true&page=" + last);
        questions.put("services, 120 changed lately", "/services?modified_after=" + newest);
        questions.put("services, all changed since, last page", "/services?modified_after=2020-01-01&page=" + last);
        questions.put("services, one word found once", "/services?search=number+" + (services - 7));
        questions.put("services, a word found everywhere, last page", "/services?search=offers&page=" + last);
        questions.put(
                "services, a term of one in five, last page",
                "/services?taxonomy_term_id=" + term() + "&page=" + last / 5);
        questions.put("organizations, first page", "/organizations");
        questions.put("organizations, last page", "/organizations?page=" + ORGANIZATIONS / 50);
        questions.put("places, first page", "/service_at_locations");
        questions.put("places, last page", "/service_at_locations?page=" + last);
        questions.put("places within 5 km", "/service_at_locations?postcode=D7&proximity=5000");
        questions.put("terms", "/taxonomy_terms");
        questions.put("minimal, 20,000 on a page", "/services?minimal=true");
        for (int round = -3; round < ROUNDS; round++) {
            boolean isWarm = round >= 0;
            System.out.println("round " + round);
            questions.forEach((what, path) -> {
                double took = time(path);
                if (isWarm) spreads.computeIfAbsent(what, first -> new Spread()).add(took);
            });
        }
        spreads.computeIfAbsent("all as lines, in seconds", first -> new Spread())
                .add(time("/services?format=ndjson&full=true") / 1000);
    }

    private String term() {
        return sql.sql("select term_id from listed_term group by 1 order by count(*) desc limit 1")
                .query(String.class)
                .single();
    }

    private double time(String path) {
        // Each time another asker, since one alone is told to wait after hundreds.
        String asker = "10.7." + ++asked / 250 + "." + asked % 250;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + sala.port() + "/hsds" + path))
                .header("X-Forwarded-For", asker)
                .build();
        long begun = System.nanoTime();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) throw new IllegalStateException(status + " for " + path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private String table(int services, double made) {
        List<String> lines = new ArrayList<>();
        lines.add("| public directory of " + services + " services, 50 on a page | ms |");
        lines.add("|---|---|");
        spreads.forEach((what, spread) -> lines.add("| " + what + " | " + spread.text("%.1f") + " |"));
        lines.add("");
        lines.add(String.format(Locale.ROOT, "The listing was made in %.1f s.", made));
        return String.join("\n", lines) + "\n";
    }
}
