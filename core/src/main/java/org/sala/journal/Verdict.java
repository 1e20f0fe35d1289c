package org.sala.journal;

import java.util.List;
import org.sala.rule.Fit;
import org.sala.rule.Value;

/** An outcome and its details: what the author is told. */
record Verdict(Outcome outcome, Value.Fields details) {
    static final Verdict APPLIED = new Verdict(Outcome.APPLIED, Value.Fields.NONE);

    static Verdict of(Outcome outcome, String reason) {
        return new Verdict(outcome, Value.Fields.of("reason", new Value.Text(reason)));
    }

    static Verdict held(String reason) {
        return of(Outcome.HELD, reason);
    }

    static Verdict heldAt(String reason, String field) {
        return held(reason).with("fields", Value.Items.ofTexts(List.of(field)));
    }

    /** Held at a field that cannot hold what it was given, with what it could hold. */
    static Verdict heldAt(Fit.Unfit unfit, String field) {
        Verdict held = heldAt(unfit.reason(), field);
        return unfit.allowed().values().isEmpty() ? held : held.with("allowed", unfit.allowed());
    }

    Verdict with(String name, Value value) {
        return new Verdict(outcome, details.with(name, value));
    }
}
