package org.sala.bench;

import java.util.ArrayList;
import java.util.List;
import org.sala.exchange.places.Ring;
import org.sala.exchange.places.Shape;
import org.sala.journal.Door;
import org.sala.place.Spot;
import org.sala.server.Sala;
import org.sala.server.TestTeam;
import org.sala.server.place.Boundaries;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.EnrolDevice;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One district with many villages.
 *
 * @param writer the account that {@code pen} writes for
 */
record DistrictGround(long district, long writer, List<Long> villages, DistrictPen pen) {
    static final String LOGIN = "officer";

    /** Places, a boundary, an officer who will look, and a supervisor who writes; beside a running Sala. */
    static DistrictGround prepare(Sala sala, int many) {
        var team = new TestTeam(sala);
        long district = team.place(team.country, "district", "0900", "Large district", "ເມືອງໃຫຍ່");
        List<Long> villages = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            villages.add(team.place(
                    district, "village", "09%05d".formatted(at), "Ban %04d".formatted(at), "ບ້ານ %04d".formatted(at)));
        }
        var sql = sala.get(JdbcClient.class);
        sql.sql(
                        "update place set latitude = 18 + (id * 37 % 1000) / 1000.0, longitude = 102 + (id * 91 % 1000) / 1000.0"
                                + " where parent = ?")
                .param(district)
                .update();
        new Boundaries(sql)
                .keep(
                        district,
                        new Shape(List.of(List.of(new Ring(List.of(
                                new Spot(18, 102), new Spot(18, 103), new Spot(19, 103), new Spot(19, 102)))))));
        sql.sql("update place_edition set edition = edition + 1").update();
        sala.get(StoredPlaces.class).forget();
        team.account(LOGIN, "Officer", "", "en", district, "district-officer");
        long writer = team.account("writer", "Writer", "", "en", district, "supervisor");
        var account = sala.get(Accounts.class).get(writer);
        long device = sala.get(EnrolDevice.class)
                .enrol(account, DeviceKey.Kind.PHONE, "writer")
                .device();
        var pen = new DistrictPen(sala.get(Door.class), sala.get(Team.class).rightsOf(writer), device);
        return new DistrictGround(district, writer, List.copyOf(villages), pen);
    }
}
