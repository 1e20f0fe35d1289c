package org.sala.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sala.server.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each stage of what a community does together is there to be looked at in the invented district, whatever its size. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCommunityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String THREAD = "LA9901001";
    private static final String PLAN = "LA9901002";
    private static final String HELD = "LA9901003";
    private static final String PLANNED = "LA9901004";
    private static final String DISTRICT = "LA9901";

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);

    @BeforeAll
    void make() {
        DemoDistrictTest.on(database).make(DemoDistrictTest.SMALL, TODAY, part -> {});
    }

    private long count(String type, String place, String which) {
        return sql.sql("select count(*) from record where type = '" + type
                        + "' and data ->> 'place' = (select id::text from place where code = '" + place + "') and "
                        + which)
                .query(Long.class)
                .single();
    }

    private List<String> told(String type, String place, String field) {
        return sql.sql("select coalesce(data ->> '" + field + "', '') from record where type = '" + type
                        + "' and data ->> 'place' = (select id::text from place where code = '" + place
                        + "') order by id")
                .query(String.class)
                .list();
    }

    private Set<String> states(String type, String place) {
        return new TreeSet<>(told(type, place, "status"));
    }

    @Test
    void one_village_will_meet_and_what_its_people_lack_waits() {
        assertEquals(List.of("planned"), told("gathering", PLANNED, "status"));
        assertTrue(LocalDate.parse(told("gathering", PLANNED, "on").getFirst()).isAfter(TODAY));
        assertEquals(Set.of("rice-gap", "transport-health"), new TreeSet<>(told("topic", PLANNED, "category")));
        assertEquals(Set.of("offered"), states("topic", PLANNED));
        for (String category : List.of("rice-gap", "transport-health")) {
            assertEquals(DemoMissing.PEOPLE, lacking(PLANNED, category), category);
        }
        assertEquals(0, count("commitment", PLANNED, "true"));
    }

    /** People who agreed to a record, are supported, and have an open need of which it was noted that nothing meets it. */
    private long lacking(String place, String category) {
        return sql.sql("select count(distinct person.id) from record gap"
                        + " join record need on need.id::text = gap.data ->> 'need'"
                        + " join record person on person.id = gap.owner_id"
                        + " where gap.type = 'gap' and need.data ->> 'status' = 'open' and need.data ->> 'category' = ?"
                        + " and person.data ->> 'status' = 'supported' and jsonb_exists(person.data -> 'consents', 'record')"
                        + " and person.data ->> 'place' = (select id::text from place where code = ?)")
                .params(List.of(category, place))
                .query(Long.class)
                .single();
    }

    @Test
    void one_has_just_met_and_one_group_was_not_there() {
        assertEquals(List.of("open"), told("gathering", HELD, "status"));
        String groups = told("profile", HELD, "ethnicities").getFirst();
        assertTrue(groups.contains("khmu"), groups);
        assertEquals(0, count("attendance", HELD, "data ->> 'ethnicity' = 'khmu'"));
        assertEquals(1, count("attendance", HELD, "jsonb_exists(data, 'replaces')"));
        for (String kind : List.of("household", "water", "road", "school", "temple", "clinic", "risk")) {
            assertTrue(count("feature", HELD, "data ->> 'kind' = '" + kind + "'") > 0, kind);
        }
        assertEquals(2, authors("minute", HELD), "two facilitators wrote it down");
        assertEquals(2, authors("attendance", HELD));
        assertEquals(List.of("closed"), told("ballot", HELD, "status"));
        assertEquals(45, count("vote", HELD, "true"));
        assertEquals(List.of("1", "2", "3"), told("priority", HELD, "rank"));
    }

    private long authors(String type, String place) {
        return sql.sql("select count(distinct record.id >> 24) from record where type = '" + type
                        + "' and data ->> 'place' = (select id::text from place where code = '" + place + "')")
                .query(Long.class)
                .single();
    }

    @Test
    void women_and_men_of_it_put_other_things_first() {
        Set<String> firsts = new TreeSet<>();
        for (String sex : List.of("female", "male")) {
            firsts.add(sql.sql(
                            "select topic.data ->> 'category' from record vote, jsonb_each_text(vote.data -> 'marks') mark"
                                    + " join record topic on topic.id::text = mark.key"
                                    + " where vote.type = 'vote' and vote.data ->> 'sex' = ? and vote.data ->> 'place' ="
                                    + " (select id::text from place where code = ?)"
                                    + " group by 1 order by sum(mark.value::int) desc, 1 limit 1")
                    .params(List.of(sex, HELD))
                    .query(String.class)
                    .single());
        }
        assertEquals(Set.of("water", "transport-health"), firsts);
    }

    @Test
    void one_is_three_months_on_and_promises_went_every_way() {
        assertEquals(
                Set.of("promised", "said-kept", "kept", "broken", "renegotiated", "withdrawn"),
                states("commitment", PLAN));
        assertEquals(1, count("commitment", PLAN, "data ->> 'confirmedOn' <= data ->> 'due'"));
        assertEquals(1, count("commitment", PLAN, "data ->> 'confirmedOn' > data ->> 'due'"));
        assertEquals(
                1, count("commitment", PLAN, "data ->> 'status' = 'promised' and data ->> 'due' < '" + TODAY + "'"));
        assertTrue(count("commitment", PLAN, "data ->> 'by' like '%health%' and data ->> 'to' like 'village%'") > 0);
        assertTrue(count("commitment", PLAN, "data ->> 'to' = 'health-centre'") > 0);
        assertEquals(1, count("escalation", PLAN, "data ->> 'status' = 'answered'"));
        assertEquals(1, count("escalation", PLAN, "data ->> 'status' = 'raised' and data ->> 'due' < '" + TODAY + "'"));
        assertEquals(1, count("visit", PLAN, "data ->> 'status' = 'done' and jsonb_exists(data, 'fixes')"));
        assertEquals(1, count("visit", PLAN, "data ->> 'status' = 'planned' and data ->> 'on' > '" + TODAY + "'"));
        assertEquals(List.of("paid", "requested"), told("spending", PLAN, "status"));
        assertEquals(3, count("goal", PLAN, "jsonb_exists(data, 'indicator') and not jsonb_exists(data, 'person')"));
        assertEquals(Set.of("planned", "done"), states("step", PLAN));
    }

    @Test
    void one_has_gone_all_the_way_from_what_was_lacking_to_what_helps() {
        long thread = sql.sql("select count(*) from record service"
                        + " join record promise on promise.id::text = service.data ->> 'commitment'"
                        + " join record goal on goal.id::text = promise.data ->> 'goal'"
                        + " join record priority on priority.id::text = goal.data ->> 'priority'"
                        + " join record topic on topic.id::text = priority.data ->> 'topic'"
                        + " where promise.data ->> 'status' = 'kept' and promise.data ->> 'offers' = 'transport-health'"
                        + " and topic.data ->> 'source' = 'gap' and topic.data ->> 'category' = 'transport-health'"
                        + " and service.data ->> 'active' = 'true' and priority.data ->> 'rank' = '1'")
                .query(Long.class)
                .single();
        assertEquals(1, thread);
        assertEquals(DemoMissing.PEOPLE, lacking(THREAD, "transport-health"), "who lacked it can be told now");
        assertEquals(List.of("pairwise"), told("ballot", THREAD, "method"));
    }

    @Test
    void the_district_has_met_too_and_every_village_is_described() {
        assertEquals(List.of("closed"), told("gathering", DISTRICT, "status"));
        assertTrue(count("attendance", DISTRICT, "true") > 3);
        assertEquals(List.of("said-kept"), told("commitment", DISTRICT, "status"));
        assertEquals(
                12,
                sql.sql("select count(*) from record where type = 'profile'")
                        .query(Long.class)
                        .single());
    }

    @Test
    void nothing_of_it_stands_where_everybody_reads_and_names_somebody() {
        assertEquals(
                0,
                sql.sql("select count(*) from record where (owner_id is not null or jsonb_exists(data, 'household')"
                                + " or type in ('attendance', 'vote', 'feature', 'photo', 'minute')) and exists (select 1"
                                + " from unnest(scopes) scope where scope like 'community:%')")
                        .query(Long.class)
                        .single());
    }
}
