package org.sala.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schema distributes by area: every table but the small ones, which are whole on every node, leads with area_id in its primary key
 * and has it in every unique constraint and foreign key; and there is no trigger.
 */
class CatalogueTest {
    /** Whole on every node: they grow with places and team, not with people. */
    private static final String SMALL =
            "('place', 'place_name', 'place_boundary', 'catchment', 'place_edition', 'account', 'role_grant', 'failed_sign_in', 'device_key',"
                    + " 'enrolment', 'team_log', 'gathering_template', 'listing', 'directory_feed', 'flyway_schema_history')";

    private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());

    private List<String> names(String query) {
        return sql.sql(query.replace("SMALL", SMALL)).query(String.class).list();
    }

    @Test
    void every_primary_key_of_a_growing_table_leads_with_the_area() {
        assertEquals(List.of(), names("""
                select c.relname from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname not in SMALL
                 and not exists (
                    select 1 from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                    where i.indrelid = c.oid and i.indisprimary and a.attname = 'area_id')"""));
    }

    @Test
    void every_unique_constraint_of_a_growing_table_has_the_area() {
        assertEquals(List.of(), names("""
                select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                where i.indisunique and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                  and c.relname not in SMALL
                 and not exists (
                    select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'area_id' and a.attnum = any(i.indkey))"""));
    }

    @Test
    void a_foreign_key_between_growing_tables_has_the_area() {
        assertEquals(List.of(), names("""
                select k.conname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_class target on target.oid = k.confrelid
                where k.contype = 'f' and c.relname not in SMALL and target.relname not in SMALL
                 and not exists (
                    select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'area_id' and a.attnum = any(k.conkey))"""));
    }

    @Test
    void there_is_no_trigger() {
        assertEquals(List.of(), names("select tgname from pg_trigger where not tgisinternal"));
    }
}
