package org.sala.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;
import org.sala.server.district.Glances;
import org.sala.server.district.Sides;
import org.sala.server.district.Sight;
import org.sala.stories.District;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a nation asks for all day touches one area only: every statement of a story is overheard, and its plan must find the rows of
 * growing tables by their area. So the same statements go to one partition, or to one node, when the tables are spread.
 */
class OneAreaTest {
    private static final Set<String> GROWING =
            Set.of("device", "record", "record_scope", "scope", "scope_log", "ledger", "link", "community_line");

    private static final Pattern SCAN = Pattern.compile("Scan.* on (\\w+)");

    /** Asked once for each device and then remembered. */
    private static final Set<String> ONCE = Set.of("select area_id from device where number = ?");

    private final Overheard database = new Overheard(TestDatabase.fresh());

    /** Plans are asked for without values, which the driver sends only in its simple way. */
    private final DataSource planning =
            new DriverManagerDataSource(TestDatabase.freshUrl() + "&preferQueryMode=simple");

    @BeforeEach
    void live() {
        var district = new District(SqlStand.on(database));
        RecordId person = district.khamla().does(Draft.making(0, "person", named("place", District.PHONSAY)));
        district.khamla().syncs();
        district.khamla().does(Draft.edit(person, "person", 1, named("description", "by the boats")));
        district.khamla()
                .does(Draft.making(
                        0, "consent", named("person", person.number()).with("purpose", new Value.Text("record"))));
        district.khamla().syncs();
        district.noy().syncs();
        district.khamla().syncs();
    }

    private static Value.Fields named(String field, Object value) {
        return Value.Fields.of(
                field, value instanceof Long number ? new Value.Whole(number) : new Value.Text(value + ""));
    }

    @Test
    void every_hot_statement_finds_its_rows_by_their_area() {
        Set<String> hot = new TreeSet<>(database.statements());
        hot.removeAll(ONCE);
        hot.removeIf(statement -> statement.startsWith("set transaction"));
        assertTrue(hot.size() >= 10, "the story was not overheard: " + hot);
        Set<String> elsewhere = new TreeSet<>();
        hot.forEach(statement -> elsewhere.addAll(scansWithoutArea(statement)));
        assertEquals(Set.of(), elsewhere);
    }

    @Test
    void what_a_district_page_asks_finds_its_lines_by_their_area() {
        var overheard = new Overheard(TestDatabase.fresh());
        var sides = new Sides(List.of("village"), List.of("villagers"), List.of("village"));
        var sight = new Sight(Set.of("gathering", "fund", "spending"), Set.of("elder-abuse"));
        new Glances(JdbcClient.create(overheard), sides).read(List.of(1L), sight, LocalDate.EPOCH);
        assertTrue(overheard.statements().size() >= 3, overheard.statements().toString());
        Set<String> elsewhere = new TreeSet<>();
        overheard.statements().forEach(statement -> elsewhere.addAll(scansWithoutArea(statement)));
        assertEquals(Set.of(), elsewhere);
    }

    @Test
    void a_statement_that_names_no_area_is_noticed() {
        assertEquals(1, scansWithoutArea("select * from record where id = ?").size());
    }

    /** The plan's nodes that read a growing table without saying of which area. */
    private List<String> scansWithoutArea(String statement) {
        return nodes(statement).stream()
                .filter(node -> SCAN.matcher(node).results().anyMatch(scan -> GROWING.contains(scan.group(1))))
                .filter(node -> !node.contains("area_id"))
                .map(node -> node.strip() + " in: " + statement)
                .toList();
    }

    /** Each node of the plan with its conditions, as PostgreSQL would run it whatever the values are. */
    private List<String> nodes(String statement) {
        return new TransactionTemplate(new JdbcTransactionManager(planning)).execute(transaction -> {
            var sql = JdbcClient.create(planning);
            // These tables are too small to be worth an index; a nation's are not.
            sql.sql("set local enable_seqscan = off").update();
            String plan = String.join(
                    "\n",
                    sql.sql("explain (generic_plan, costs off) " + numbered(statement))
                            .query(String.class)
                            .list());
            return List.of(plan.split("->"));
        });
    }

    private static String numbered(String statement) {
        Matcher marks = Pattern.compile("\\?").matcher(statement);
        int[] number = {0};
        return marks.replaceAll(mark -> "\\$" + ++number[0]);
    }
}
