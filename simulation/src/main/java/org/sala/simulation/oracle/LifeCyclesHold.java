package org.sala.simulation.oracle;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Effect;
import org.sala.journal.Kind;
import org.sala.rule.Value;

/**
 * A record's state is what its applied commands come to, one allowed step after another. A command that does not fit changes nothing and
 * becomes something to settle. Custody moves on acceptance only, and one referral at a time takes a need.
 */
final class LifeCyclesHold implements Invariant {
    private final Shapes shapes;

    LifeCyclesHold(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public void decided(Decided decided) {
        if (decided.change().kind() == Kind.COMMAND) {
            command(decided);
        }
        for (Effect effect : decided.entry().effects()) {
            states(decided, effect);
        }
    }

    private void command(Decided decided) {
        @Nullable Standing subject = decided.subject();
        Value.Fields rule = shapes.command(decided.change().type());
        if (subject == null || decided.outcome().equals("held")) {
            return;
        }
        String status = subject.status();
        String to = rule.text("to").orElse("");
        boolean isFitting = rule.texts("from").contains(status) || (rule.flag("always") && !status.equals(to));
        boolean isTaken = isTakenByAnother(decided, subject, rule);
        String story = decided + " on a record that was " + status + " came out as " + decided.outcome();
        switch (decided.outcome()) {
            case "applied" -> ensure(isFitting && !isTaken && isText(decided.after("status"), to), story);
            case "already-done" -> ensure(!isFitting && status.equals(to), story);
            case "to-settle" -> {
                ensure((!isFitting && !status.equals(to)) || isTaken, story);
                ensure(isText(decided.after("status"), status), story + " and moved it");
                ensure(isText(decided.left().get("kind"), "command"), story + " and left nothing to settle");
            }
            default -> ensure(false, story);
        }
    }

    private static boolean isText(Value value, String text) {
        return value.equals(new Value.Text(text));
    }

    private static boolean isTakenByAnother(Decided decided, Standing subject, Value.Fields rule) {
        OptionalLong need = rule.text("claims").map(subject.data()::whole).orElse(OptionalLong.empty());
        @Nullable Standing claimed = need.isPresent() ? decided.mirror().find(need.getAsLong()) : null;
        if (claimed == null) {
            return false;
        }
        OptionalLong taker = claimed.data().whole("takenBy");
        return taker.isPresent() && taker.getAsLong() != subject.id();
    }

    /** States move by commands only: by this one, or by one that somebody decides shall count after all. */
    private void states(Decided decided, Effect effect) {
        @Nullable Standing before = decided.mirror().find(effect.record().number());
        boolean isMoved = effect.set().has("status")
                && before != null
                && !isText(effect.set().get("status"), before.status());
        if (!isMoved || before == null) {
            return;
        }
        boolean isCommanded = decided.change().kind() == Kind.COMMAND
                && effect.record().equals(decided.change().subject());
        ensure(
                isCommanded || isTakenUp(decided, before, effect),
                decided + " moved " + Invariant.name(before) + " from " + before.status());
        boolean isGivenAway = isText(effect.set().get("holder"), "receiver");
        ensure(
                !isGivenAway || decided.change().type().equals("referral.accept") || isTakenUp(decided, before, effect),
                decided + " gave " + Invariant.name(before) + " into the receiver's hands");
    }

    private boolean isTakenUp(Decided decided, Standing moved, Effect effect) {
        @Nullable Standing settle = decided.subject();
        if (settle == null || !decided.change().type().equals("settle.take")) {
            return false;
        }
        Value.Fields waiting = settle.data().fields("change");
        String to = shapes.command(waiting.text("type").orElse("")).text("to").orElse("");
        return waiting.whole("subject").equals(OptionalLong.of(moved.id()))
                && isText(effect.set().get("status"), to);
    }
}
