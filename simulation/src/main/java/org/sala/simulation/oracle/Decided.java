package org.sala.simulation.oracle;

import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Effect;
import org.sala.journal.Entry;
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
