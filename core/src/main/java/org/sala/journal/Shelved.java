package org.sala.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which scopes' logs a transaction writes to, and the records it names in each: those it stands on now and those it has left. */
public final class Shelved {
    private Shelved() {}

    /** The lines to append, each record once per scope, scopes in the order in which their counters are advanced. */
    public static SortedMap<Scope, List<RecordId>> lines(Journal.Saving saving) {
        SortedMap<Scope, List<RecordId>> lines = new TreeMap<>();
        for (Journal.Changed changed : saving.rows()) {
            SortedSet<Scope> touched = new TreeSet<>(changed.after().scopes());
            if (changed.before() != null) {
                touched.addAll(changed.before().scopes());
            }
            for (Scope scope : touched) {
                lines.computeIfAbsent(scope, none -> new ArrayList<>())
                        .add(changed.after().id());
            }
        }
        return lines;
    }
}
