package org.sala.stories;

import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.util.List;
import java.util.stream.Stream;
import org.sala.gathering.CastVote;
import org.sala.gathering.OpenBallot;
import org.sala.gathering.RaiseTopic;
import org.sala.gathering.SortTopic;
import org.sala.gathering.Tally;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** Ban Phonsay meets to choose what matters most: Mali and Kham lead the gathering, each with a phone. */
final class Room {
    static final long MALI = 31;
    static final long KHAM = 32;

    final Phonsay phonsay = new Phonsay();
    final Member mali = phonsay.district.join(MALI, "facilitator", District.PHONSAY, null);
    final Member kham = phonsay.district.join(KHAM, "facilitator", District.PHONSAY, null);
    final RecordId gathering =
            does(mali, Draft.making(0, "gathering", fields("place", District.PHONSAY, "on", TODAY.toString())));

    RecordId raises(String category) {
        return raises(mali, category);
    }

    RecordId raises(Member by, String category) {
        return does(by, raising().raise(0, category, "villager", "as it was said"));
    }

    RaiseTopic raising() {
        return new RaiseTopic(District.PHONSAY, gathering, TODAY, RuleFolder.rules());
    }

    SortTopic sorting(RecordId topic) {
        return new SortTopic(phonsay.row(topic));
    }

    /** Topics put to the vote by one method; both phones know of it. */
    RecordId opens(String method, RecordId... topics) {
        List<Row> rows = Stream.of(topics).map(phonsay::row).toList();
        int before = phonsay.list("ballot").size();
        does(mali, OpenBallot.by(District.PHONSAY, gathering, method).open(rows).toArray(Draft[]::new));
        kham.syncs();
        return phonsay.list("ballot").get(before).id();
    }

    /** The supervisor moves something that she has seen. */
    void vanhMoves(RecordId record, String command) {
        phonsay.vanh.syncs();
        phonsay.vanh.does(Draft.command(record, command, phonsay.row(record).rv(), fields()));
    }

    Tally tally(RecordId ballot) {
        List<Long> topics = phonsay.row(ballot).data().texts("topics").stream()
                .map(Long::valueOf)
                .toList();
        return Tally.of(RuleFolder.rules(), phonsay.row(ballot).data(), topics, votes(ballot));
    }

    /** A card of whoever is asked next, of whom these things are known; written even when the ballot has just been closed elsewhere. */
    CastVote card(RecordId ballot, Object... who) {
        Row open = phonsay.row(ballot);
        return new CastVote(
                new Row(
                        open.id(),
                        open.type(),
                        open.area(),
                        null,
                        open.rv(),
                        open.data().with("status", new Value.Text("open")),
                        open.versions(),
                        open.scopes()),
                "phone",
                fields(who));
    }

    List<Row> votes(RecordId ballot) {
        return phonsay.list("vote").stream()
                .filter(vote -> vote.reference("ballot").filter(ballot::equals).isPresent())
                .toList();
    }
}
