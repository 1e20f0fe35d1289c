package org.sala.simulation.district;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Journal;
import org.sala.journal.Scope;

/** The journal while the server may die in the middle of a transaction or right after it, and while its logs are trimmed. */
final class MortalJournal extends Passing {
    private final Consumer<Saving> saved;
    private final Map<Scope, Long> floors;
    private int writesLeft = Integer.MAX_VALUE;
    private boolean isDyingBefore;

    /** {@code saved} hears what was committed, before anybody else does. */
    MortalJournal(Journal behind, Consumer<Saving> saved, Map<Scope, Long> floors) {
        super(behind);
        this.saved = saved;
        this.floors = floors;
    }

    /** It dies in its so manieth next transaction: before that is committed, or after. */
    void die(int afterWrites, boolean isBeforeCommit) {
        writesLeft = afterWrites;
        isDyingBefore = isBeforeCommit;
    }

    void live() {
        writesLeft = Integer.MAX_VALUE;
    }

    Map<Scope, Long> floors() {
        return new TreeMap<>(floors);
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        boolean isLast = --writesLeft == 0;
        @Nullable Saving[] noted = new Saving[1];
        T result = super.write(writing -> {
            T worked = work.apply(new Hands(writing) {
                @Override
                public void save(Saving saving) {
                    noted[0] = saving;
                    super.save(saving);
                }
            });
            if (isLast && isDyingBefore) {
                throw new ServerDied();
            }
            return worked;
        });
        if (noted[0] != null) {
            saved.accept(noted[0]);
        }
        if (isLast) {
            throw new ServerDied();
        }
        return result;
    }

    @Override
    protected Reading reading(Reading behind) {
        return new Eyes(behind) {
            @Override
            public long floor(Scope scope) {
                return Math.max(super.floor(scope), floors.getOrDefault(scope, 0L));
            }
        };
    }

    /** Forgets the log of a scope up to where it stands now. */
    void trim(Scope scope) {
        long head = read(reading -> reading.heads(java.util.List.of(scope)).getOrDefault(scope, 0L));
        floors.put(scope, head);
    }

    /** The process ended; whoever waited for it hears nothing. */
    static final class ServerDied extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ServerDied() {
            super("the server died");
        }
    }
}
