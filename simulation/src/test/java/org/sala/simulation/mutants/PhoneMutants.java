package org.sala.simulation.mutants;

import java.util.List;
import org.sala.rule.Value;
import org.sala.simulation.Dice;
import org.sala.simulation.phone.WholeDisk;

/** Bugs in the phone's core, and in the disk under it. */
final class PhoneMutants {
    private PhoneMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.onPhone(
                        "an acknowledgement empties the whole outbox",
                        "outbox.js",
                        "const acked = entry.n <= ack ? entry.acked || now : again ? 0 : entry.acked;",
                        "const acked = entry.acked || now;",
                        "OwnWorkInView",
                        "NothingLost"),
                Mutant.onPhone(
                        "leaving a shelf empties the outbox",
                        "reply.js",
                        "entries: { put: outbox.put, remove: outbox.remove }",
                        "entries: reply.purge?.length ? { put: [], remove: state.entries.map(({ n }) => n) } : { put: outbox.put, remove: outbox.remove }",
                        "OwnWorkInView",
                        "NothingLost"),
                Mutant.onPhone(
                        "what a server lost with its life is not sent once more",
                        "outbox.js",
                        "again ? 0 : entry.acked;",
                        "entry.acked;",
                        "OwnWorkInView",
                        "NothingLost"),
                Mutant.onPhone(
                                "a version of a lost life is taken for one that was seen",
                                "outbox.js",
                                "const isBaseless = again &&",
                                "const isBaseless = false &&",
                                "NoSilentOverwrite")
                        .from(1),
                Mutant.onPhone(
                                "a late reply to an old request is believed",
                                "core.js",
                                " || message.q !== state.asking.q",
                                "",
                                "NoGapNoReturn",
                                "OutcomesTold",
                                "OwnWorkInView",
                                "SameEverywhere")
                        .from(123),
                Mutant.onPhone(
                                "a form undoes what came while it stood open",
                                "core.js",
                                "Math.min(seen.rv, row.rv)",
                                "row.rv",
                                "NoSilentOverwrite")
                        .from(6),
                Mutant.onPhone(
                        "a number is given twice",
                        "reply.js",
                        "n: Math.max(state.n, reply.ack)",
                        "n: reply.ack",
                        "OwnWorkInView",
                        "NothingLost",
                        "NoGapNoReturn"),
                Mutant.onPhone(
                        "what leaves a shelf stays on the phone",
                        "reply.js",
                        "if (row.length === 1) this.#leave(row[0], scope);",
                        "if (row.length === 1) continue;",
                        "SameEverywhere"),
                Mutant.onPhone(
                        "what a new load does not name stays on the phone",
                        "reply.js",
                        "if (row && row.in[scope] < load) this.#leave(id, scope);",
                        "",
                        "SameEverywhere"),
                Mutant.onPhone(
                        "an older version is taken for a newer one",
                        "reply.js",
                        "/** @type {number} */ (rv) > before.rv;",
                        "/** @type {number} */ (rv) < before.rv;",
                        "SameEverywhere"),
                Mutant.onPhone(
                        "a shelf that is taken away stays on the phone",
                        "reply.js",
                        "this.#sweep(scope, Infinity);",
                        "",
                        "SameEverywhere"),
                Mutant.onPhone(
                        "a phone that is to be erased keeps its outbox",
                        "state.js",
                        "if (writes.wipe) return",
                        "if (false) return",
                        "WipedClean"),
                Mutant.of(
                        "the battery dies between what was said and how far it went",
                        parts -> parts.withDisk(HalfDisk::new),
                        "ComesToRest",
                        "SameEverywhere",
                        "OwnWorkInView",
                        "NothingLost"));
    }

    /** A disk on which a step that is cut off leaves its first half. */
    private static final class HalfDisk extends WholeDisk {
        @Override
        public void dieWriting(Value.Fields writes, Dice dice) {
            if (dice.percent(50) && writes.has("meta") && !writes.flag("wipe")) {
                commit(Value.Fields.of("meta", writes.get("meta")));
            }
        }
    }
}
