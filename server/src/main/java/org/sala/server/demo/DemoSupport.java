package org.sala.server.demo;

import static org.sala.server.demo.DemoPhone.seen;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sala.followup.CloseSupport;
import org.sala.followup.LogContact;
import org.sala.followup.ReopenSupport;
import org.sala.journal.RecordId;

/** How long one invented person is accompanied: every two months they look together at how it goes, until the support ends. */
final class DemoSupport {
    /** In spells, a little less than the silence after which somebody stands on the due list. */
    private static final int REVIEW = 18;

    private static final int LAST_MESSAGES = 6;
    private static final int DAYS_OF_A_SPELL = 3;

    private final DemoStage stage;
    private final DemoPerson person;
    private final DemoPhone worker;
    private @Nullable RecordId goal;
    private boolean isClosed;

    DemoSupport(DemoStage stage, DemoPerson person, DemoPhone worker) {
        this.stage = stage;
        this.person = person;
        this.worker = worker;
    }

    boolean isClosed() {
        return isClosed;
    }

    void reviews(RecordId planned) {
        goal = planned;
        stage.year().after(REVIEW, this::review);
    }

    private void review() {
        if (isClosed) return;
        String kind = stage.happens(60) ? "visit" : "phone";
        worker.does(LogContact.of(person.id(), stage.clock().today(), kind, "reached")
                .minutes(stage.between(15, 60))
                .log(0));
        if (stage.happens(45)) {
            close(stage.happens(60) ? "partly" : stage.happens(50) ? "no-service" : "person-ended");
        } else {
            var later = stage.clock().today().plusDays((REVIEW + 2) * DAYS_OF_A_SPELL);
            worker.edit(Objects.requireNonNull(goal), "goal", Telling.nothing().and("by", later));
        }
        stage.year().after(REVIEW, this::review);
    }

    void tellTheNurse(RecordId referral, String helped) {
        String words = helped.equals("yes") ? "Went, and it helped." : "Went; it helped in part, and we go on.";
        RecordId message = worker.make(
                "message",
                Telling.of(person.id())
                        .and("to", stage.team().with(DemoTeam.NURSE).account())
                        .and("words", words)
                        .and("about", referral)
                        .and("parts", List.of("went", "helped")));
        // The last ones still wait for somebody to read them once more.
        if (stage.year().now() > DemoYear.SPELLS - LAST_MESSAGES) return;
        worker.command(message, "message.approve");
        worker.command(message, "message.send");
    }

    void close(String reason) {
        if (isClosed) return;
        isClosed = true;
        worker.does(new CloseSupport(seen(person.id())).close(reason));
        if (stage.happens(8)) stage.year().after(6, this::reopen);
    }

    private void reopen() {
        isClosed = false;
        worker.does(new ReopenSupport(seen(person.id())).reopen());
        stage.year().after(1, this::review);
    }
}
