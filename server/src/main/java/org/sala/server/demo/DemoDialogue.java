package org.sala.server.demo;

import static org.sala.server.demo.DemoPhone.seen;

import java.util.List;
import org.sala.action.GiveCommitment;
import org.sala.action.SayKept;
import org.sala.journal.RecordId;

/** The offices of the district and those who speak for its villages meet once, and promise each other something too. */
final class DemoDialogue {
    private static final int MET = 34;
    private static final List<String> CATEGORIES = List.of("transport-health", "money");
    private static final List<String> WORDS = List.of("dialogue-topic", "dialogue-topic-money");

    private final DemoHand officer;
    private final DemoHand supervisor;

    DemoDialogue(DemoHand officer, DemoHand supervisor) {
        this.officer = officer;
        this.supervisor = supervisor;
    }

    void plan() {
        DemoYear year = officer.stage().year();
        year.after(MET - 3, () -> {
            var gathering =
                    DemoGathering.plan(officer, "district-dialogue", "title-dialogue", "where-office", officer.in(9));
            year.after(3, () -> hold(gathering));
        });
    }

    /** Who came is written down by somebody who works with people; the office itself does not hold it. */
    private void hold(DemoGathering gathering) {
        DemoGathering there = gathering.on(supervisor);
        there.open();
        there.attends("district-officer", "male", 5);
        there.attends("district-officer", "female", 4);
        there.attends("village-authority", "male", 12);
        there.attends("womens-union", "female", 9);
        there.attends("health-staff", "female", 6);
        List<RecordId> topics = List.of(
                there.topic(CATEGORIES.get(0), WORDS.get(0), "village-authority"),
                there.topic(CATEGORIES.get(1), WORDS.get(1), "district-officer"));
        RecordId ballot = there.ballot("dots", topics);
        var voting = new DemoVoting(there, ballot, topics, officer.stage().dice());
        voting.dots(supervisor, "male", "adult", 12, List.of(5, 3));
        voting.dots(supervisor, "female", "adult", 11, List.of(6, 2));
        voting.close(2, CATEGORIES, WORDS);
        there.minute("support-promised", "decision", "dialogue-minute");
        promise(there);
        there.close();
    }

    private void promise(DemoGathering there) {
        RecordId promise = supervisor.does(GiveCommitment.of(
                        supervisor.place(),
                        supervisor.say("dialogue-promise"),
                        "district-authority",
                        "village-authority")
                .due(supervisor.today(), supervisor.in(330))
                .before(supervisor.say("witness"))
                .at(there.id())
                .give(0));
        officer.stage().year().after(80, () -> officer.does(new SayKept(seen(promise)).say(officer.today())));
    }
}
