package org.sala.server.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who can sign in. */
public final class Accounts {
    private static final String COLUMNS =
            "id, login, name, name_other, language, place, must_change, demo, disabled_at is not null as disabled, stamp";

    private final JdbcClient sql;
    private final Clock clock;

    public Accounts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * An account to be made.
     *
     * @param hash of its first password
     */
    public record New(
            String login, String name, String nameOther, String language, long place, String hash, boolean isDemo) {
        @Override
        public String toString() {
            return "New[hidden]";
        }
    }

    /** Makes an account whose password must be changed at the first sign-in, and tells its number. */
    public long add(New account) {
        return sql.sql("""
                insert into account (login, name, name_other, language, place, password_hash, must_change, demo, made_at, password_at)
                values (:login, :name, :nameOther, :language, :place, :hash, true, :isDemo, :now, :now)
                returning id
                """)
                .param("login", account.login())
                .param("name", account.name())
                .param("nameOther", account.nameOther())
                .param("language", account.language())
                .param("place", account.place())
                .param("hash", account.hash())
                .param("isDemo", account.isDemo())
                .param("now", now())
                .query(Long.class)
                .single();
    }

    public Account get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no account " + id));
    }

    public Optional<Account> find(long id) {
        return sql.sql("select " + COLUMNS + " from account where id = :id")
                .param("id", id)
                .query(Accounts::read)
                .optional();
    }

    public Optional<Account> find(String login) {
        return sql.sql("select " + COLUMNS + " from account where login = :login")
                .param("login", login)
                .query(Accounts::read)
                .optional();
    }

    /** Everybody but the doorways' own, by login. */
    public List<Account> list() {
        return sql.sql("select " + COLUMNS + " from account where id > :doorways order by login")
                .param("doorways", Account.BRIDGE)
                .query(Accounts::read)
                .list();
    }

    public List<Account> listDemo() {
        return sql.sql("select " + COLUMNS + " from account where demo and disabled_at is null order by id")
                .query(Accounts::read)
                .list();
    }

    /** The kept hash of an account's password. */
    String passwordHash(long id) {
        return sql.sql("select password_hash from account where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** A password that its owner chose: demo no more. Whatever was signed in has to sign in again. */
    void choosePassword(long id, String hash) {
        sql.sql("""
                update account set password_hash = :hash, must_change = false, demo = false, password_at = :now,
                    stamp = stamp + 1
                where id = :id
                """).param("hash", hash).param("now", now()).param("id", id).update();
    }

    /** A password that somebody else gave: to be changed at the next sign-in. */
    void givePassword(long id, String hash) {
        sql.sql("""
                update account set password_hash = :hash, must_change = true, password_at = :now, stamp = stamp + 1
                where id = :id
                """).param("hash", hash).param("now", now()).param("id", id).update();
    }

    public void change(long id, String name, String nameOther, String language, long place) {
        sql.sql("""
                update account set name = :name, name_other = :nameOther, language = :language, place = :place
                where id = :id
                """)
                .param("name", name)
                .param("nameOther", nameOther)
                .param("language", language)
                .param("place", place)
                .param("id", id)
                .update();
    }

    public void disable(long id) {
        sql.sql("""
                update account set disabled_at = coalesce(disabled_at, :now), stamp = stamp + 1 where id = :id
                """).param("now", now()).param("id", id).update();
    }

    public void enable(long id) {
        sql.sql("update account set disabled_at = null where id = :id")
                .param("id", id)
                .update();
    }

    public void speak(long id, String language) {
        sql.sql("update account set language = :language where id = :id")
                .param("language", language)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        long place = row.getLong("place");
        OptionalLong whereFrom = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(place);
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("name_other"),
                row.getString("language"),
                whereFrom,
                row.getBoolean("must_change"),
                row.getBoolean("demo"),
                row.getBoolean("disabled"),
                row.getLong("stamp"));
    }
}
