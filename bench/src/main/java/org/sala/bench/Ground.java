package org.sala.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.server.Sala;
import org.sala.server.TestTeam;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.EnrolDevice;
import org.sala.server.team.LendDevices;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Districts with villages, and in each a link worker with a phone: put in place beside a running Sala, as its own commands are. */
final class Ground {
    private static final int VILLAGES = 6;

    /** A token may ask 600 times a minute, so a program that is to be measured has several. */
    private static final int TOKENS = 8;

    private Ground() {}

    /** A link worker with an enrolled phone, other software with tokens of the same account, and the villages of the district. */
    record Worker(long account, long device, String token, List<String> programTokens, List<Long> villages) {
        long village(int at) {
            return villages.get(at % villages.size());
        }

        @Override
        public String toString() {
            return "Worker[" + account + "]";
        }
    }

    static List<Worker> prepare(Sala sala, int districts) {
        var team = new TestTeam(sala);
        List<Worker> workers = new ArrayList<>();
        for (int at = 1; at <= districts; at++) {
            workers.add(worker(sala, team, at));
        }
        return workers;
    }

    private static Worker worker(Sala sala, TestTeam team, int number) {
        String code = "%02d".formatted(number + 10);
        long district = team.place(team.country, "district", "03" + code, "District " + number, "ເມືອງ " + number);
        List<Long> villages = new ArrayList<>();
        for (int at = 1; at <= VILLAGES; at++) {
            villages.add(team.place(
                    district,
                    "village",
                    "03" + code + "0" + at,
                    "Ban " + number + "." + at,
                    "ບ້ານ " + number + "." + at));
        }
        sala.get(JdbcClient.class)
                .sql("update place_edition set edition = edition + 1")
                .update();
        sala.get(StoredPlaces.class).forget();
        long id = team.account("worker" + number, "Worker " + number, "", "en", district, "link-worker");
        Account account = sala.get(Accounts.class).get(id);
        var enrolled = sala.get(EnrolDevice.class).enrol(account, DeviceKey.Kind.PHONE, "phone " + number);
        List<String> programTokens = IntStream.rangeClosed(1, TOKENS)
                .mapToObj(at -> sala.get(LendDevices.class).giveToken(null, account, "clinic " + number + "." + at))
                .map(lent -> lent.token().text())
                .toList();
        return new Worker(id, enrolled.device(), enrolled.token().text(), programTokens, List.copyOf(villages));
    }
}
