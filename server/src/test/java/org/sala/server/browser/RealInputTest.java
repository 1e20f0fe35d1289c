package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sala.place.Place;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.Visitor;
import org.sala.server.file.ImportFiles;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.team.UserCommands;
import picocli.CommandLine;

/** From an empty Sala, as docs/imports.md tells it: real districts, a published directory, accounts with first passwords, and the way round on them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealInputTest {
    private static final Pattern PASSWORD = Pattern.compile("\\b[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}\\b");
    private static final String CHOSEN = "three boats on the river";

    @TempDir
    Path folder = Path.of("");

    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serve();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @AfterAll
    void close() {
        sala.close();
        browsers.close();
    }

    private String does(Object command, String... words) {
        said.reset();
        assertEquals(0, new CommandLine(command).execute(words), () -> said.toString(StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Path data() {
        String named = System.getProperty("sala.data");
        Path data = named == null
                ? Path.of("").toAbsolutePath().resolve("../../shared/data").normalize()
                : Path.of(named);
        assumeTrue(
                Files.isDirectory(data.resolve("hsds/simple")),
                "skipped: the published places and directories are not here; name their folder with -Dsala.data=…");
        return data;
    }

    private static String first(String text) {
        var found = PASSWORD.matcher(text);
        assertTrue(found.find(), text);
        return found.group();
    }

    @Test
    void the_way_round_on_real_districts_and_a_published_directory() throws IOException {
        Place district = places(data());
        directory(data(), district);
        String[] passwords = team(district);
        var words = Said.in("en");
        var loop = new Loop(browsers, words);
        try (var volunteer = phone("real-volunteer", words);
                var worker = phone("real-worker", words);
                var nurse = phone("real-nurse", words)) {
            volunteer.enterFirst("seng", passwords[0], CHOSEN);
            worker.enterFirst("noy", passwords[1], CHOSEN);
            volunteer.cutNetwork();
            long person = loop.notice(volunteer, "Sivilay");
            volunteer.restoreNetwork();
            volunteer.waitUntilSent();
            worker.waitUntilSent();
            loop.plan(worker, person, "Sivilay");
            long referral = loop.refer(worker, person);
            worker.sees("Shop Assist");
            worker.tap("referral.link.referral");
            loop.receiverAnswers(worker.link());
            String mine = loop.ownLink(worker, person);
            volunteer.waitUntilSent();
            loop.heWent(volunteer, referral);
            loop.writeBack(worker, person, referral);
            nurse.enterFirst("dao", passwords[2], CHOSEN);
            loop.theNurseHears(nurse, "Sivilay");
            loop.heReadsHisOwn(mine, "Sivilay", "Noy");
            assertEquals(List.of(), volunteer.troubles());
            assertEquals(List.of(), worker.troubles());
        }
    }

    private Place place(String name) {
        return sala.get(StoredPlaces.class).now().list().stream()
                .filter(place -> place.names().containsValue(name))
                .findFirst()
                .orElseThrow();
    }

    /** Provinces and districts as they are published, and two villages of one district, which nobody publishes, from a table. */
    private Place places(Path data) throws IOException {
        imports("places", data + "/places/lao-provinces.geojson", data + "/places/lao-districts.geojson");
        Place district = place("Phonhong");
        Path villages = Files.writeString(folder.resolve("villages.csv"), """
                code,parent,level,name_en,name_lo,latitude,longitude
                V1,%1$s,village,Ban Nasay,\u0e9a\u0ec9\u0eb2\u0e99\u0e99\u0eb2\u0e8a\u0eb2\u0e8d,18.49,102.41
                V2,%1$s,village,Ban Thalat,\u0e9a\u0ec9\u0eb2\u0e99\u0e97\u0ec8\u0eb2\u0ea5\u0eb2\u0e94,18.52,102.45
                """.formatted(district.code()));
        imports("places", villages.toString());
        return district;
    }

    private String imports(String... words) {
        return does(new ImportFiles(sala::get, out), words);
    }

    /** Published without any kinds of need: whoever imports it says what a service is good for here. */
    private void directory(Path data, Place district) throws IOException {
        Path terms = Files.writeString(folder.resolve("terms.csv"), """
                term,category
                Shop Assist,transport-health
                The City's Kitchen,food
                Never Homeless Helpline,homelessness
                """);
        String path = data.resolve("hsds/simple").toString();
        String told = imports("directory", path, "--place", district.code(), "--terms", terms.toString());
        assertTrue(told.contains("new 23"), told);
    }

    /** The first administrator comes from the command line; the others are made on the pages. The first passwords of seng, noy and dao. */
    private String[] team(Place district) {
        String given = first(does(
                new UserCommands(sala::get, out),
                "add admin --name Bounmy --language en --place LA --role administrator".split(" ")));
        try (var admin = new Visitor(sala)) {
            admin.post("/sign-in", Map.of("login", "admin", "password", given));
            admin.post("/password", Map.of("old", given, "new", CHOSEN, "again", CHOSEN));
            return new String[] {
                account(admin, "seng", "Seng", "volunteer", place("Ban Nasay").id()),
                account(admin, "noy", "Noy", "link-worker", district.id()),
                account(admin, "dao", "Dao", "clinician", district.id())
            };
        }
    }

    private String account(Visitor admin, String login, String name, String role, long place) {
        String at = Long.toString(place);
        var made = admin.post(
                "/team/new", Map.of("login", login, "name", name, "nameOther", "", "language", "en", "place", at));
        long account = sala.get(Accounts.class).find(login).orElseThrow().id();
        var granted = admin.post("/team/" + account + "/role", Map.of("role", role, "place", at, "until", ""));
        assertEquals(303, granted.statusCode(), granted::body);
        return first(made.body());
    }

    private Phone phone(String who, Said words) {
        return new Phone(browsers.browser(), sala.port(), words, who);
    }
}
