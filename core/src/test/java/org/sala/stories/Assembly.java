package org.sala.stories;

import java.time.LocalDate;
import java.util.List;
import org.sala.action.GiveCommitment;
import org.sala.action.OpenFund;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Ban Phonsay and those above it, when the village has met: Khamla is of the village, Thong facilitates and stands beside both sides, Noy
 * works for health, Bouakham for the district, Vanh supervises both, Souk sits at the province.
 */
final class Assembly {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final long THONG = 30;
    static final long SOUK = 31;

    final District district = new District();
    final Member khamla = district.khamla();
    final Member seng = district.seng();
    final Member noy = district.noy();
    final Member vanh = district.vanh();
    final Member bouakham = district.bouakham();
    final Member thong = district.join(THONG, "facilitator", District.PHONSAY, null);
    final Member souk = district.join(SOUK, "district-officer", District.PROVINCE, null);

    Assembly() {
        syncAll();
    }

    void syncAll() {
        for (Member member : List.of(khamla, seng, noy, vanh, bouakham, thong, souk)) {
            member.syncs();
        }
    }

    static GiveCommitment promise(String by, String to) {
        return GiveCommitment.of(District.PHONSAY, "Gravel on the road to the health centre", by, to)
                .due(TODAY, TODAY.plusMonths(3))
                .before("the whole meeting");
    }

    RecordId given(String by, String to) {
        return Village.does(thong, promise(by, to).give(0));
    }

    RecordId fund(long budget) {
        return Village.does(
                vanh,
                OpenFund.of(District.PHONSAY, "Transport fund", budget, TODAY)
                        .in("LAK")
                        .open(0));
    }

    /** What somebody says, and what becomes of it; everybody else hears of it. */
    String says(Member member, Draft draft) {
        member.syncs();
        member.does(draft);
        String outcome = Village.outcome(member);
        syncAll();
        return outcome;
    }

    Row row(RecordId record) {
        return district.journal().rows().stream()
                .filter(row -> row.id().equals(record))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no record " + record));
    }

    List<Row> rows() {
        return List.copyOf(district.journal().rows());
    }

    boolean isThere(String type) {
        return rows().stream().anyMatch(row -> row.type().equals(type));
    }

    List<Row> toSettle() {
        return rows().stream()
                .filter(row -> row.type().equals("settle") && row.status().equals("open"))
                .toList();
    }

    /** Somebody lets in what waits first. */
    String letsIn(Member member) {
        return says(member, Draft.command(toSettle().getFirst().id(), "settle.take", 1, Value.Fields.NONE));
    }
}
