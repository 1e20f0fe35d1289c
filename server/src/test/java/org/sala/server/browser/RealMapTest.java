package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sala.exchange.places.Shape;
import org.sala.place.Place;
import org.sala.place.Spot;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.district.CommunityPhone;
import org.sala.server.file.ImportFiles;
import org.sala.server.place.Boundaries;
import org.sala.server.place.StoredPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** The map of a real district and of a real province, from the boundaries that were imported; the villages in it are invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealMapTest {
    private static final int VILLAGES = 14;

    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serve();
    private Optional<Place> district = Optional.empty();
    private Shape shape = new Shape(List.of());

    @BeforeAll
    void take() {
        Path data = data();
        // The country that it makes is the one that the files name.
        var team = new TestTeam(sala);
        var out = new ByteArrayOutputStream();
        var imports = new CommandLine(new ImportFiles(sala::get, new PrintStream(out, true, StandardCharsets.UTF_8)));
        String[] words = {
            "places",
            data.resolve("lao-provinces.geojson").toString(),
            data.resolve("lao-districts.geojson").toString()
        };
        assertEquals(0, imports.execute(words), () -> out.toString(StandardCharsets.UTF_8));
        var tree = sala.get(StoredPlaces.class).now();
        Place found = tree.list().stream()
                .filter(place ->
                        place.level().equals("district") && place.name("en").equals("Vangvieng"))
                .findFirst()
                .orElseThrow();
        district = Optional.of(found);
        shape = sala.get(Boundaries.class).find(List.of(found.id())).values().stream()
                .findFirst()
                .orElseThrow();
        settle(found, team);
    }

    /** Villages on a grid, as far as it lies in the district, and something that two of them are owed. */
    private void settle(Place found, TestTeam team) {
        List<Long> villages = new ArrayList<>();
        for (Spot spot : spots()) {
            int number = villages.size();
            long village =
                    team.place(found.id(), "village", "R" + number, "Ban " + (number + 1), "ບ້ານ " + (number + 1));
            sala.get(JdbcClient.class)
                    .sql("update place set latitude = ?, longitude = ? where id = ?")
                    .params(List.of(spot.latitude(), spot.longitude(), village))
                    .update();
            villages.add(village);
        }
        sala.get(JdbcClient.class)
                .sql("update place_edition set edition = edition + 1")
                .update();
        sala.get(StoredPlaces.class).forget();
        long province = found.parent() == null ? found.id() : found.parent();
        team.account("officer", "Officer", "", "en", province, "district-officer", OptionalLong.empty());
        team.account("writer", "Writer", "", "en", found.id(), "supervisor");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (var phone = new CommunityPhone(team.visitor("writer"))) {
            for (int at = 0; at < 4; at++) {
                phone.make(
                        "commitment",
                        "place",
                        villages.get(at),
                        "by",
                        "villagers",
                        "to",
                        "health-centre",
                        "due",
                        today.plusDays(at < 2 ? -5 : 5),
                        "words",
                        "A path");
            }
            phone.send();
        }
    }

    private List<Spot> spots() {
        List<Spot> corners = shape.polygons().getFirst().getFirst().points();
        double south = corners.stream().mapToDouble(Spot::latitude).min().orElseThrow();
        double north = corners.stream().mapToDouble(Spot::latitude).max().orElseThrow();
        double west = corners.stream().mapToDouble(Spot::longitude).min().orElseThrow();
        double east = corners.stream().mapToDouble(Spot::longitude).max().orElseThrow();
        List<Spot> inside = new ArrayList<>();
        for (int at = 0; at < 64 && inside.size() < VILLAGES; at++) {
            var spot = new Spot(
                    south + (north - south) * (at * 5 % 8 + 0.5) / 8,
                    west + (east - west) * (Math.floorDiv(at, 8) + 0.5) / 8);
            if (shape.contains(spot)) inside.add(spot);
        }
        return inside;
    }

    private static Path data() {
        String named = System.getProperty("sala.data");
        Path data = named == null
                ? Path.of("").toAbsolutePath().resolve("../../shared/data").normalize()
                : Path.of(named);
        assumeTrue(
                Files.isDirectory(data.resolve("places")),
                "skipped: the published boundaries are not here; name their folder with -Dsala.data=…");
        return data.resolve("places");
    }

    @AfterAll
    void close() {
        sala.close();
        browsers.close();
    }

    @Test
    void a_real_district_and_its_province_are_drawn_from_their_boundaries() {
        try (BrowserContext context = browsers.browser().newContext(new Browser.NewContextOptions().setLocale("en"))) {
            context.addCookies(List.of(new Cookie("lang", "en").setUrl("http://localhost:" + sala.port())));
            Page page = context.newPage();
            page.navigate("http://localhost:" + sala.port() + "/sign-in?next=/district");
            page.locator("#login").fill("officer");
            page.locator("#password").fill(TestTeam.PASSWORD);
            page.locator("form[action='/sign-in'] button").click();
            page.waitForURL("**/district/*");
            var look = new Look(page);
            look.at("real-province");
            assertTrue(page.locator("figure.map path.land").count() > 2, "the province, and each district in it");
            page.locator("table.cards tbody a").first().click();
            page.locator("figure.map svg a").first().waitFor();
            look.at("real-district");
            assertEquals(1, page.locator("path.land").count());
            assertTrue(page.locator("path.land").getAttribute("d").split(" L", -1).length > 15, "a real boundary");
            assertEquals(spots().size(), page.locator("figure.map svg a").count());
            assertTrue((boolean) page.evaluate(MARKS_ARE_INSIDE), "every village is drawn where it lies");
            assertEquals(List.of(), look.found());
        }
    }

    /** The browser's own geometry, which knows nothing of degrees. */
    private static final String MARKS_ARE_INSIDE = """
            () => {
              const land = document.querySelector('path.land');
              return [...document.querySelectorAll('figure.map svg a > g')].every((mark) => {
                const [x, y] = mark.getAttribute('transform').match(/[\\d.]+/g).map(Number);
                return land.isPointInFill(new DOMPoint(x, y));
              });
            }
            """;

    @Test
    void who_never_was_given_this_district_does_not_see_it() {
        try (var writer = new Visitor(sala).signIn("writer", TestTeam.PASSWORD)) {
            long here = district.orElseThrow().id();
            assertEquals(200, writer.get("/district/" + here).statusCode());
            assertEquals(
                    404,
                    writer.get("/district/" + district.orElseThrow().parent()).statusCode(),
                    "the province above it");
        }
    }
}
