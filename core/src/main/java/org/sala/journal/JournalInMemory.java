package org.sala.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The journal's twin in memory, for stories and simulations: one writer at a time, all or nothing. */
public final class JournalInMemory implements Journal {
    private State state = new State();

    /** Registers a device, as enrolment does. */
    public synchronized void enrol(long number, long account, long area) {
        state.devices.put(number, new Device(number, account, area, 0, Hash.NONE, 0, false));
    }

    public synchronized void revoke(long number) {
        Device device = state.device(number);
        state.devices.put(
                number,
                new Device(
                        number,
                        device.account(),
                        device.area(),
                        device.lastN(),
                        device.lastHash(),
                        device.previousRound(),
                        true));
    }

    @Override
    public synchronized <T> T write(Function<Writing, T> work) {
        State draft = new State(state);
        T result = work.apply(draft);
        state = draft;
        return result;
    }

    @Override
    public synchronized <T> T read(Function<Reading, T> work) {
        return work.apply(state);
    }

    /** A copy of everything, such as a backup keeps. */
    public synchronized JournalInMemory copy() {
        var copy = new JournalInMemory();
        copy.state = new State(state);
        return copy;
    }

    public synchronized List<Entry> ledger() {
        return List.copyOf(state.ledger);
    }

    public synchronized Collection<Row> rows() {
        return List.copyOf(state.rows.values());
    }

    private static final class State implements Writing, Reading {
        private final Map<Long, Device> devices;
        private final NavigableMap<RecordId, Row> rows;
        private final List<Entry> ledger;
        private final Map<Scope, List<RecordId>> logs;

        State() {
            devices = new TreeMap<>();
            rows = new TreeMap<>();
            ledger = new ArrayList<>();
            logs = new HashMap<>();
        }

        State(State other) {
            devices = new TreeMap<>(other.devices);
            rows = new TreeMap<>(other.rows);
            ledger = new ArrayList<>(other.ledger);
            logs = new HashMap<>();
            other.logs.forEach((scope, log) -> logs.put(scope, new ArrayList<>(log)));
        }

        @Override
        public Device device(long number) {
            Device device = devices.get(number);
            if (device == null) {
                throw new IllegalArgumentException("there is no device " + number);
            }
            return device;
        }

        @Override
        public Device lockDevice(long number) {
            return device(number);
        }

        @Override
        public Map<RecordId, Row> find(Set<Long> areas, Collection<RecordId> records) {
            Map<RecordId, Row> found = new TreeMap<>();
            for (RecordId record : records) {
                @Nullable Row row = rows.get(record);
                if (row != null && areas.contains(row.area())) {
                    found.put(record, row);
                }
            }
            return found;
        }

        @Override
        public Map<RecordId, Row> lock(Set<Long> areas, Collection<RecordId> records) {
            return find(areas, records);
        }

        @Override
        public Map<RecordId, Row> rows(Set<Long> areas, Collection<RecordId> records) {
            return find(areas, records);
        }

        @Override
        public List<Row> lockOwned(Row owner) {
            return rows.values().stream()
                    .filter(row -> owner.id().equals(row.owner()))
                    .toList();
        }

        @Override
        public List<Entry> entries(Set<Long> areas, long device, long first, long last) {
            return ledger.stream()
                    .filter(entry -> entry.change().id().device() == device)
                    .filter(entry -> entry.change().id().n() >= first
                            && entry.change().id().n() <= last)
                    .toList();
        }

        @Override
        public void save(Saving saving) {
            devices.put(saving.device().number(), saving.device());
            ledger.addAll(saving.entries());
            for (Changed changed : saving.rows()) {
                rows.put(changed.after().id(), changed.after());
            }
            Shelved.lines(saving)
                    .forEach((scope, records) -> logs.computeIfAbsent(scope, none -> new ArrayList<>())
                            .addAll(records));
        }

        @Override
        public void saveRound(long number, long at) {
            Device device = device(number);
            devices.put(
                    number,
                    new Device(
                            number,
                            device.account(),
                            device.area(),
                            device.lastN(),
                            device.lastHash(),
                            at,
                            device.isRevoked()));
        }

        @Override
        public Map<Scope, Long> heads(Collection<Scope> scopes) {
            Map<Scope, Long> heads = new TreeMap<>();
            scopes.forEach(scope -> heads.put(scope, (long) log(scope).size()));
            return heads;
        }

        private List<RecordId> log(Scope scope) {
            return logs.getOrDefault(scope, Collections.emptyList());
        }

        @Override
        public long floor(Scope scope) {
            return 0;
        }

        @Override
        public Touched touched(Scope scope, long after, long upTo, int limit) {
            Set<RecordId> records = new LinkedHashSet<>();
            long at = after;
            while (at < upTo && records.size() < limit) {
                RecordId record = log(scope).get((int) at);
                records.remove(record);
                records.add(record);
                at++;
            }
            return new Touched(List.copyOf(records), at);
        }

        @Override
        public List<RecordId> members(Scope scope, long after, int limit) {
            return rows.tailMap(new RecordId(after), false).values().stream()
                    .filter(row -> row.scopes().contains(scope))
                    .map(Row::id)
                    .limit(limit)
                    .toList();
        }
    }
}
