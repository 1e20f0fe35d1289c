package org.sala.server.gathering;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.gathering.Template;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The templates of this Sala: those that came with it, and those that a programme took in. What is here once stays as it is. */
public final class StoredTemplates {
    /** More versions than a programme makes in many years. */
    public static final int LIMIT = 200;

    private final JdbcClient sql;
    private final Clock clock;
    private final Value.Fields shipped;

    /** Nothing is ever changed or taken away, so their number says whether these are still all. */
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(0, Value.Fields.NONE));

    public StoredTemplates(JdbcClient sql, Clock clock, Rules rules) {
        this.sql = sql;
        this.clock = clock;
        this.shipped = rules.tree().fields(Template.FOLDER);
    }

    private record Kept(long count, Value.Fields byName) {}

    /** Those that were taken in, by {@code code@version}. The same object as long as none comes. */
    public Value.Fields now() {
        long count = sql.sql("select count(*) from gathering_template")
                .query(Long.class)
                .single();
        Kept before = kept.get();
        if (before.count() == count) return before.byName();
        Value.Fields byName = Value.Fields.NONE;
        for (String told : sql.sql("select told from gathering_template order by code, version")
                .query(String.class)
                .list()) {
            Value.Fields template = read(told);
            byName = byName.with(name(template), template);
        }
        kept.set(new Kept(count, byName));
        return byName;
    }

    private static Value.Fields read(String told) {
        try {
            return Json.readFields(told);
        } catch (NotJson damaged) {
            throw new IllegalStateException("a template in the database cannot be read: " + damaged.getMessage());
        }
    }

    private static String name(Value.Fields template) {
        return template.needText("template") + "@" + version(template);
    }

    private static long version(Value.Fields template) {
        return template.whole("version").orElseThrow();
    }

    /** One version of a template, as it was written. */
    public Optional<Value.Fields> find(String code, long version) {
        return all(code).filter(template -> version(template) == version).findFirst();
    }

    /** The version by which the next gathering is held. */
    public Optional<Value.Fields> latest(String code) {
        return all(code).max(Comparator.comparing(StoredTemplates::version));
    }

    private Stream<Value.Fields> all(String code) {
        return Stream.of(shipped, now())
                .flatMap(folder -> folder.values().values().stream())
                .map(Value.Fields.class::cast)
                .filter(template -> template.needText("template").equals(code));
    }

    public boolean isFull() {
        return now().values().size() >= LIMIT;
    }

    /** What became of a template that was given. */
    public enum Taken {
        NEW,
        /** It was here before, word by word. */
        SAME,
        /** The version was here before, with other words; it stays as it was. */
        REFUSED
    }

    /** Takes a sound template in, unless its version is here already. */
    public Taken take(Value.Fields template, String source) {
        Optional<Taken> before = before(template);
        if (before.isPresent()) return before.get();
        int made = sql.sql("""
                        insert into gathering_template (code, version, told, source, taken_at)
                        values (:code, :version, :told, :source, :now) on conflict do nothing""")
                .param("code", template.needText("template"))
                .param("version", version(template))
                .param("told", Json.write(template))
                .param("source", source)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return made == 1 ? Taken.NEW : before(template).orElse(Taken.REFUSED);
    }

    /** What taking it in would come to because of what is here; empty when its version is new. */
    public Optional<Taken> before(Value.Fields template) {
        return find(template.needText("template"), version(template))
                .map(known -> Json.write(known).equals(Json.write(template)) ? Taken.SAME : Taken.REFUSED);
    }
}
