package org.sala.simulation.oracle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Effect;
import org.sala.journal.Entry;
import org.sala.journal.Kind;
import org.sala.rule.Value;

/**
 * A change that the server decided.
 *
 * @param mirror everything as it stood before
 * @param sight the rights of its author at this moment
 * @param recorded what its phone wrote down; null when it came by a page or a link
 */
record Decided(
        Entry entry, Mirror mirror, Sight sight, @Nullable Recorded recorded, boolean isRevoked) {
    Change change() {
        return entry.change();
    }

    String outcome() {
        return entry.outcome().code();
    }

    /** The record it is about, as it stood before; null when it makes it. */
    @Nullable Standing subject() {
        return mirror.find(change().subject().number());
    }

    /** What the subject's field holds afterwards. */
    Value after(String field) {
        Value value = subject() == null
                ? Value.Nothing.NOTHING
                : mirror.get(change().subject().number()).data().get(field);
        for (Effect effect : entry.effects()) {
            if (effect.record().equals(change().subject()) && effect.set().has(field)) {
                value = effect.set().get(field);
            }
        }
        return value;
    }

    /** A command that came to count. */
    record Counted(String command, Standing subject, Value.Fields arguments) {}

    /** The command that takes effect by this change: the change itself, or what waited and is let count. Empty when there is none. */
    Optional<Counted> counted() {
        @Nullable Standing about = subject();
        if (about == null || !outcome().equals("applied") || change().kind() != Kind.COMMAND) {
            return Optional.empty();
        }
        if (!change().type().equals("settle.take")) {
            return Optional.of(new Counted(change().type(), about, change().payload()));
        }
        Value.Fields waiting = about.data().fields("change");
        @Nullable Standing moved = mirror.find(waiting.whole("subject").orElse(0));
        return moved == null
                        || waiting.text("type")
                                .filter(type -> type.contains("."))
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(waiting.text("type").orElseThrow(), moved, waiting.fields("payload")));
    }

    /** What it set of the thing to settle that it left; nothing when it left none. */
    Value.Fields left() {
        return entry.effects().stream()
                .filter(effect -> effect.record().equals(change().id().settling()))
                .map(Effect::set)
                .findFirst()
                .orElse(Value.Fields.NONE);
    }

    @Override
    public String toString() {
        return change().type() + " " + change().id().n() + " of device "
                + change().id().device();
    }
}
