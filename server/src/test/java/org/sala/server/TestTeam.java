package org.sala.server;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.Passwords;
import org.sala.server.team.RoleGrant;
import org.sala.server.team.RoleGrants;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A country with two districts, their villages, and the people who work there. Everybody's password is the same and already chosen. */
public final class TestTeam {
    public static final String PASSWORD = "three boats on the river";

    public final long country;
    public final long district;
    public final long village;
    public final long otherDistrict;
    public final long otherVillage;
    public final long noy;
    public final long kham;
    public final long vone;
    public final long admin;

    private final Sala sala;

    public TestTeam(Sala sala) {
        this.sala = sala;
        country = place(null, "country", "LA", "Laos", "ລາວ");
        district = place(country, "district", "0101", "Phonsay", "ໂພນໄຊ");
        village = place(district, "village", "010101", "Ban Phonsay", "ບ້ານໂພນໄຊ");
        otherDistrict = place(country, "district", "0102", "Nong", "ໜອງ");
        otherVillage = place(otherDistrict, "village", "010201", "Ban Nong", "ບ້ານໜອງ");
        sala.get(JdbcClient.class)
                .sql("update place_edition set edition = edition + 1")
                .update();
        sala.get(StoredPlaces.class).forget();
        noy = account("noy", "Noy", "ນ້ອຍ", "en", district, "link-worker");
        kham = account("kham", "ຄຳ", "Kham", "lo", village, "volunteer");
        vone = account("vone", "Vone", "ວອນ", "en", district, "supervisor");
        admin = account("admin", "Admin", "", "en", country, "administrator");
    }

    public final long place(Long parent, String level, String code, String english, String lao) {
        var sql = sala.get(JdbcClient.class);
        long id = sql.sql("insert into place (parent, level, code) values (?, ?, ?) returning id")
                .param(1, parent)
                .param(2, level)
                .param(3, code)
                .query(Long.class)
                .single();
        sql.sql("insert into place_name (place, language, name) values (?, 'en', ?), (?, 'lo', ?)")
                .param(1, id)
                .param(2, english)
                .param(3, id)
                .param(4, lao)
                .update();
        return id;
    }

    public final long account(String login, String name, String other, String language, long place, String role) {
        return account(login, name, other, language, place, role, OptionalLong.empty());
    }

    public final long account(
            String login, String name, String other, String language, long place, String role, OptionalLong whose) {
        long id =
                sala.get(Accounts.class).add(new Accounts.New(login, name, other, language, place, Hashed.ONCE, false));
        sala.get(JdbcClient.class)
                .sql("update account set must_change = false where id = ?")
                .param(id)
                .update();
        var from = LocalDate.of(2020, 1, 1);
        sala.get(RoleGrants.class).add(new RoleGrant(0, id, role, place, whose, from, Optional.empty()), null);
        sala.get(Team.class).forget();
        return id;
    }

    public Visitor visitor(String login) {
        return new Visitor(sala).signIn(login, PASSWORD);
    }

    /** Hashing is slow on purpose. */
    private static final class Hashed {
        static final String ONCE = new Passwords(new java.security.SecureRandom()).hash(PASSWORD);
    }
}
