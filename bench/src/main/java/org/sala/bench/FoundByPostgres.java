package org.sala.bench;

import java.util.List;
import java.util.Locale;
import org.sala.place.Spot;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What to compare with: the words of the public listing in PostgreSQL, by trigrams where it has them, else by LIKE; the nearest of the best first. It asks no rights. */
final class FoundByPostgres {
    private static final String NEAR = "(latitude - ?) * (latitude - ?) + (longitude - ?) * (longitude - ?)";

    private final JdbcClient sql;
    private final boolean hasTrigrams;

    FoundByPostgres(JdbcClient sql) {
        this.sql = sql;
        sql.sql("""
                create table rival as select s.record_id, s.words, a.latitude, a.longitude
                from listed_service s join listed_at_location a on a.area_id = s.area_id and a.service = s.record_id where s.shown""").update();
        this.hasTrigrams = trigrams();
        sql.sql("analyze rival").update();
    }

    private boolean trigrams() {
        try {
            sql.sql("create extension if not exists pg_trgm").update();
            sql.sql("create index rival_words on rival using gin (words gin_trgm_ops)")
                    .update();
            return true;
        } catch (DataAccessException notThere) {
            return false;
        }
    }

    String how() {
        return hasTrigrams ? "word_similarity with a GIN index of trigrams" : "LIKE (it has no trigrams)";
    }

    List<Long> firstFor(String words, Spot near) {
        String plain = words.toLowerCase(Locale.ROOT);
        String which = hasTrigrams
                ? "? <% words order by word_similarity(?, words) desc, "
                : "words like ? or words like ? order by ";
        String asked = hasTrigrams ? plain : "%" + plain + "%";
        return sql.sql("select record_id from rival where " + which + NEAR + " limit 20")
                .params(asked, asked, near.latitude(), near.latitude(), near.longitude(), near.longitude())
                .query(Long.class)
                .list();
    }
}
