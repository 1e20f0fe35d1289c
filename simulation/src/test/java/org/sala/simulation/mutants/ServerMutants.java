package org.sala.simulation.mutants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Device;
import org.sala.journal.Entry;
import org.sala.journal.Hash;
import org.sala.journal.Journal;
import org.sala.journal.Journal.Saving;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.simulation.district.Parts;
import org.sala.simulation.district.Passing;

/** Bugs under the door: in what is locked, written down and read back. */
final class ServerMutants {
    private ServerMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "a change that comes again counts again",
                        locking(ServerMutants::oneBehind),
                        "OnceOnly",
                        "ComesToRest"),
                Mutant.of("the chain begins anew each time", locking(ServerMutants::unchained), "LedgerHolds"),
                Mutant.of(
                        "a change is acknowledged that was not kept",
                        saving(ServerMutants::withoutLast),
                        "LedgerHolds",
                        "OutcomesTold"),
                Mutant.of(
                        "who moves away is not taken off the shelf",
                        saving(saving -> rows(saving, ServerMutants::notLeaving)),
                        "NoGapNoReturn",
                        "ComesToRest"),
                Mutant.of(
                        "a record is put on one of its shelves only",
                        saving(saving -> rows(saving, ServerMutants::onOneShelf)),
                        "NoGapNoReturn",
                        "LedgerHolds"),
                Mutant.of("a page is cut off and taken for the whole", ServerMutants::cutOff, "NoGapNoReturn"),
                Mutant.of("what became of a change is told once only", ServerMutants::toldOnce, "OutcomesTold"),
                Mutant.of(
                        "a server back from its backup does not say so",
                        parts -> parts.withEpoch(life -> "always"),
                        "NothingLost",
                        "NoGapNoReturn",
                        "OwnWorkInView",
                        "OnceOnly",
                        "SameEverywhere",
                        "ComesToRest"));
    }

    private static Device oneBehind(Device device) {
        return new Device(
                device.number(),
                device.account(),
                device.area(),
                Math.max(0, device.lastN() - 1),
                device.lastHash(),
                device.previousRound(),
                device.isRevoked());
    }

    private static Device unchained(Device device) {
        return new Device(
                device.number(),
                device.account(),
                device.area(),
                device.lastN(),
                Hash.NONE,
                device.previousRound(),
                device.isRevoked());
    }

    private static Saving withoutLast(Saving saving) {
        List<Entry> entries = saving.entries();
        return entries.size() < 2
                ? saving
                : new Saving(saving.device(), entries.subList(0, entries.size() - 1), saving.rows());
    }

    private static Saving rows(Saving saving, UnaryOperator<Journal.Changed> wrong) {
        return new Saving(
                saving.device(),
                saving.entries(),
                saving.rows().stream().map(wrong).toList());
    }

    private static Journal.Changed notLeaving(Journal.Changed changed) {
        @Nullable Row before = changed.before();
        if (before == null) {
            return changed;
        }
        Set<Scope> stayed = new LinkedHashSet<>(before.scopes());
        stayed.retainAll(changed.after().scopes());
        return new Journal.Changed(on(before, stayed), changed.after());
    }

    private static Journal.Changed onOneShelf(Journal.Changed changed) {
        Set<Scope> first = new LinkedHashSet<>();
        changed.after().scopes().stream().sorted().limit(1).forEach(first::add);
        return new Journal.Changed(changed.before(), on(changed.after(), first));
    }

    private static Row on(Row row, Set<Scope> scopes) {
        return new Row(row.id(), row.type(), row.area(), row.owner(), row.rv(), row.data(), row.versions(), scopes);
    }

    private static UnaryOperator<Parts> locking(UnaryOperator<Device> wrong) {
        return planted(hands -> new Passing.Hands(hands) {
            @Override
            public Device lockDevice(long number) {
                return wrong.apply(super.lockDevice(number));
            }
        });
    }

    private static UnaryOperator<Parts> saving(UnaryOperator<Saving> wrong) {
        return planted(hands -> new Passing.Hands(hands) {
            @Override
            public void save(Saving saving) {
                super.save(wrong.apply(saving));
            }
        });
    }

    private static Parts toldOnce(Parts parts) {
        return planted(hands -> new Passing.Hands(hands) {
                    @Override
                    public List<Entry> entries(Set<Long> areas, long device, long first, long last) {
                        return List.of();
                    }
                })
                .apply(parts);
    }

    private static UnaryOperator<Parts> planted(UnaryOperator<Journal.Writing> wrong) {
        return parts -> parts.withJournal(journal -> new Passing(journal) {
            @Override
            protected Journal.Writing writing(Journal.Writing behind) {
                return wrong.apply(behind);
            }
        });
    }

    private static Parts cutOff(Parts parts) {
        return parts.withJournal(journal -> new Passing(journal) {
            @Override
            protected Journal.Reading reading(Journal.Reading behind) {
                return new Eyes(behind) {
                    @Override
                    public Journal.Touched touched(Scope scope, long after, long upTo, int limit) {
                        return new Journal.Touched(
                                new ArrayList<>(
                                        super.touched(scope, after, upTo, limit).records()),
                                upTo);
                    }
                };
            }
        });
    }
}
