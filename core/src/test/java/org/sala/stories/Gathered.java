package org.sala.stories;

import static org.sala.stories.Village.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.sala.gathering.Attendance;
import org.sala.gathering.OpenGathering;
import org.sala.gathering.PlanGathering;
import org.sala.gathering.Template;
import org.sala.gathering.Templates;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * Ban Phonsay meets: Phet and Mali lead the gathering, each with a phone; Tui leads those of Ban Nakham. Bouakham sits in the district office.
 */
final class Gathered {
    static final long PHET = 11;
    static final long MALI = 12;
    static final long TUI = 13;

    final Phonsay phonsay = new Phonsay();
    final District district = phonsay.district;
    final Member phet = district.join(PHET, "facilitator", District.PHONSAY, null);
    final Member mali = district.join(MALI, "facilitator", District.PHONSAY, null);
    final Member tui = district.join(TUI, "facilitator", District.NAKHAM, null);
    final Member bouakham = district.bouakham();
    final Template template =
            Templates.of(district.rules()).latest("connect-derived").orElseThrow();

    PlanGathering meeting(LocalDate on) {
        return PlanGathering.of(District.PHONSAY, on)
                .after(template, template.module("village-planning").orElseThrow())
                .at("under the great tree")
                .ledBy(PHET);
    }

    RecordId planned() {
        RecordId gathering = Village.does(phet, meeting(TODAY).plan(0));
        everybodySyncs();
        return gathering;
    }

    RecordId opened() {
        RecordId gathering = planned();
        Village.does(phet, new OpenGathering(row(gathering)).open());
        everybodySyncs();
        return gathering;
    }

    Row row(RecordId record) {
        return phonsay.row(record);
    }

    /** Whom all counts together tell of, as the server has them. */
    Attendance room() {
        return Attendance.of(phonsay.list("attendance"));
    }

    void everybodySyncs() {
        List.of(phet, mali, tui, bouakham).forEach(Member::syncs);
        phonsay.syncAll();
    }
}
