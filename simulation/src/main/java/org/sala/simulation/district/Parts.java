package org.sala.simulation.district;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sala.journal.Journal;
import org.sala.journal.Rights;
import org.sala.rule.Value;
import org.sala.simulation.phone.Disk;
import org.sala.simulation.phone.PhoneCode;
import org.sala.simulation.phone.WholeDisk;

/**
 * The real parts of which a world is made. Each mutant is the same list with a bug in one of them.
 *
 * @param code the phone's
 * @param rules as the server reads them
 * @param journal under the door
 * @param rights as the door and the round ask them
 * @param disk of a new phone
 * @param archive of a new server
 * @param epoch the name of the server's life, by how often it came back from a backup
 */
public record Parts(
        PhoneCode code,
        Value.Fields rules,
        UnaryOperator<Journal> journal,
        UnaryOperator<Rights> rights,
        Supplier<Disk> disk,
        Supplier<Archive> archive,
        IntFunction<String> epoch) {

    public static Parts real(PhoneCode code, Value.Fields rules) {
        return new Parts(
                code,
                rules,
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                WholeDisk::new,
                Archive::inMemory,
                life -> "life-" + life);
    }

    public Parts with(PhoneCode other) {
        return new Parts(other, rules, journal, rights, disk, archive, epoch);
    }

    public Parts withRules(Value.Fields other) {
        return new Parts(code, other, journal, rights, disk, archive, epoch);
    }

    public Parts withJournal(UnaryOperator<Journal> other) {
        return new Parts(code, rules, other, rights, disk, archive, epoch);
    }

    public Parts withRights(UnaryOperator<Rights> other) {
        return new Parts(code, rules, journal, other, disk, archive, epoch);
    }

    public Parts withDisk(Supplier<Disk> other) {
        return new Parts(code, rules, journal, rights, other, archive, epoch);
    }

    public Parts withArchive(Supplier<Archive> other) {
        return new Parts(code, rules, journal, rights, disk, other, epoch);
    }

    public Parts withEpoch(IntFunction<String> other) {
        return new Parts(code, rules, journal, rights, disk, archive, other);
    }
}
