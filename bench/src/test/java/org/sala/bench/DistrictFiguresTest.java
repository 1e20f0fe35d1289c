package org.sala.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sala.rule.Rules;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.district.Sides;
import org.sala.server.district.Sight;
import org.sala.server.signin.Accounts;
import org.sala.server.team.Team;

/** The rivals are real: from the records and from the ledger they come to the very figures that the lines have, after years of work. */
class DistrictFiguresTest {
    private static final int VILLAGES = 5;

    @Test
    void three_ways_come_to_the_same_figures() throws SQLException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (Sala sala = TestSala.serve()) {
            var ground = DistrictGround.prepare(sala, VILLAGES);
            var life = new DistrictLife(ground, today);
            life.live();
            life.writeAgain();
            life.endYearsOfWork();
            var rules = sala.get(Rules.class);
            long officer = sala.get(Accounts.class)
                    .find(DistrictGround.LOGIN)
                    .orElseThrow()
                    .id();
            Sight sight = Sight.of(sala.get(Team.class).rightsOf(officer), rules, ground.district(), ground.district());
            try (var figures = new DistrictFigures(sala, Sides.of(rules), ground.district(), sight, today)) {
                figures.sameAsEachOther();
                var read = figures.read(DistrictFigures.Way.LINES);
                assertEquals(VILLAGES, read.size());
                assertTrue(read.values().stream().anyMatch(one -> one.promises().due() > 0), read::toString);
            }
        }
    }
}
