package org.sala.server.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sala.exchange.file.Findings;
import org.sala.exchange.places.PlacesImport;
import org.sala.exchange.places.PlacesReader;
import org.sala.exchange.places.PlacesSetting;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.JournalInMemory;
import org.sala.journal.Outcome;
import org.sala.journal.Round;
import org.sala.journal.Scope;
import org.sala.place.Levels;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.RuleFolder;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.store.TestDatabase;
import org.sala.team.Grant;
import org.sala.team.TeamRights;
import org.sala.team.TeamRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Country, region, zone, woreda and kebele: only rule files say so, from the import to a person on a phone. */
class OtherCountryTest {
    private static final List<String> LEVELS = List.of("country", "region", "zone", "woreda", "kebele");
    private static final String PLACES = """
            code,parent,level,name_en,name_am,latitude,longitude
            ET,,country,Ethiopia,ኢትዮጵያ,,
            04,ET,region,Oromia,ኦሮሚያ,,
            01,04,zone,West Wellega,,,
            0101,01,woreda,Mana Sibu,,9.8,35.1
            0102,01,woreda,Nejo,,9.5,35.5
            K1,0101,kebele,Kiltu,,9.81,35.11
            K2,0102,kebele,Walgo,,9.51,35.51
            """;

    private final DataSource database = TestDatabase.fresh();
    private final Rules rules = Rules.of(RuleFolder.rules()
            .tree()
            .with("places", places("woreda", "kebele"))
            .with("roles", roles())
            .with("records", records()));
    private final Levels levels = Levels.of(rules);
    private final StoredPlaces stored = new StoredPlaces(JdbcClient.create(database), Clock.systemUTC(), levels);
    private final JournalInMemory journal = new JournalInMemory();

    private static Value.Fields places(String area, String home) {
        return Value.Fields.of("levels", Value.Items.ofTexts(LEVELS))
                .with("area", new Value.Text(area))
                .with("home", new Value.Text(home));
    }

    /** The shipped roles, on the levels of this country. */
    private static Value.Fields roles() {
        Value.Fields roles = Value.Fields.NONE;
        var shipped = RuleFolder.rules().tree().fields("roles").fields("roles").values();
        for (var role : shipped.entrySet()) {
            Value.Fields told = (Value.Fields) role.getValue();
            Map<String, String> here = Map.of("village", "kebele", "district", "woreda");
            String level = told.needText("level");
            roles = roles.with(role.getKey(), told.with("level", new Value.Text(here.getOrDefault(level, level))));
        }
        return Value.Fields.of("roles", roles);
    }

    private static Value.Fields records() {
        Value.Fields records = RuleFolder.rules().tree().fields("records");
        Value.Fields service = records.fields("service");
        Value.Fields reach = service.fields("fields").fields("reach").with("codes", Value.Items.ofTexts(LEVELS));
        return records.with(
                "service", service.with("fields", service.fields("fields").with("reach", reach)));
    }

    private Places imported() {
        PlacesImport read = PlacesReader.read(
                Map.of("places.csv", PLACES.getBytes(StandardCharsets.UTF_8)),
                new PlacesSetting(levels, List.of()),
                new Findings());
        var sql = JdbcClient.create(database);
        var store = new PlacesStore(
                sql, new TransactionTemplate(new JdbcTransactionManager(database)), stored, new Boundaries(sql));
        store.take(read.rows(), "test", told -> {});
        return stored.now();
    }

    private TeamRights rights(String role, Place place) {
        var teamRules = TeamRules.of(rules);
        var grant = new Grant(7, teamRules.roles().find(role).orElseThrow(), place.id(), null);
        return new TeamRights(7, List.of(grant), teamRules, stored.now(), (at, area) -> OptionalLong.empty());
    }

    @Test
    void a_person_of_a_kebele_comes_to_the_phones_of_that_woreda_and_of_no_other() {
        Places tree = imported();
        Place woreda = tree.named("0101").getFirst();
        Place kebele = tree.named("K1").getFirst();
        assertEquals(OptionalLong.of(woreda.id()), tree.areaOf(kebele.id()));

        TeamRights linkWorker = rights("link-worker", woreda);
        var home = new Scope(woreda.id(), Scope.VILLAGE, kebele.id());
        // The woreda meets too, though nobody lives there.
        var meeting = new Scope(woreda.id(), Scope.VILLAGE, woreda.id());
        assertEquals(List.of(meeting, home), villages(linkWorker));
        assertEquals(List.of(home), villages(rights("volunteer", kebele)));

        journal.enrol(1, 7, woreda.id());
        var door = new Door(rules, stored, journal, Clock.systemUTC());
        var person = Draft.making(
                0,
                "person",
                Value.Fields.of("place", new Value.Whole(kebele.id())).with("noticedBy", new Value.Text("volunteer")));
        var receipt = door.submit(1, linkWorker, List.of(person));
        assertEquals(Outcome.APPLIED, receipt.told().getFirst().outcome());

        assertEquals(1, held(linkWorker, door));
        assertEquals(0, held(rights("link-worker", tree.named("0102").getFirst()), door));
    }

    private static List<Scope> villages(TeamRights rights) {
        return rights.scopes().stream()
                .filter(scope -> scope.kind().equals(Scope.VILLAGE))
                .toList();
    }

    private long held(TeamRights rights, Door door) {
        var round = new Round(journal, door, rules, Clock.systemUTC(), "test");
        var request = new Round.Request("", 1, "", 0, Map.of(), List.of());
        return round.answer(1, rights, request).shelves().stream()
                .flatMap(shelf -> shelf.lines().stream())
                .filter(line -> line.type().equals("person"))
                .count();
    }

    @Test
    void levels_that_do_not_fit_each_other_are_told_with_their_file() {
        var wrong = assertThrows(
                RuleProblem.class,
                () -> Levels.of(Rules.of(RuleFolder.rules().tree().with("places", places("woreda", "kebele")))));
        assertEquals(true, String.valueOf(wrong.getMessage()).contains("rules/records/service.json"));
        assertThrows(
                RuleProblem.class, () -> Levels.of(Rules.of(rules.tree().with("places", places("kebele", "zone")))));
        assertThrows(
                RuleProblem.class, () -> Levels.of(Rules.of(rules.tree().with("places", places("clan", "kebele")))));
    }
}
