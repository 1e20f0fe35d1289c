package org.sala.simulation.district;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Journal;
import org.sala.journal.Receipt;
import org.sala.journal.Round;
import org.sala.journal.Scope;
import org.sala.rule.Rules;
import org.sala.server.sync.SyncText;

/** The server: the real door and the real round, which die and come back, now and then from a backup. */
public final class Centre {
    private final Parts parts;
    private final Rules rules;
    private final Team team;
    private final Clock clock;
    private final Consumer<Journal.Saving> saved;
    private final int rowsLimit;
    private final Map<Long, Long> accounts = new TreeMap<>();
    private final Set<Long> revoked = new TreeSet<>();
    private Archive archive;
    private MortalJournal journal;
    private Door door;
    private Round round;
    private int lives = 1;
    private Backup backup;

    private record Backup(Archive archive, Map<Scope, Long> floors) {}

    /** {@code rowsLimit}: records in one reply. */
    public Centre(Parts parts, Team team, Clock clock, int rowsLimit, Consumer<Journal.Saving> saved) {
        this.parts = parts;
        this.rules = Rules.of(parts.rules());
        this.team = team;
        this.clock = clock;
        this.rowsLimit = rowsLimit;
        this.saved = saved;
        this.archive = parts.archive().get();
        this.journal = mortal(new TreeMap<>());
        this.door = new Door(rules, Land.PLACES, journal, clock);
        this.round = newRound();
        this.backup = new Backup(archive, Map.of());
    }

    private MortalJournal mortal(Map<Scope, Long> floors) {
        return new MortalJournal(parts.journal().apply(archive.journal()), saved, floors);
    }

    private Round newRound() {
        return new Round(journal, door, rules, clock, epoch(), rowsLimit);
    }

    public String epoch() {
        return parts.epoch().apply(lives);
    }

    public Archive archive() {
        return archive;
    }

    /** The device through which an account's pages and links come in. */
    public static long doorwayOf(long account) {
        return account;
    }

    /** A device of this account that only ever loads from the beginning. */
    public static long observerOf(long account) {
        return 900 + account;
    }

    public void enrol(long device, long account, long area) {
        accounts.put(device, account);
        archive.enrol(device, account, area);
    }

    public long accountOf(long device) {
        return Optional.ofNullable(accounts.get(device)).orElseThrow();
    }

    /** Its account is told to give the phone up. */
    public void revoke(long device) {
        revoked.add(device);
        archive.revoke(device);
    }

    public boolean isRevoked(long device) {
        return revoked.contains(device);
    }

    /** One round as it goes over the wire; empty when the server died over it. */
    public Optional<String> answer(long device, String request) {
        try {
            Round.Request read = SyncText.read(device, Json.readFields(request));
            var rights = parts.rights().apply(team.rightsOf(accountOf(device)));
            return Optional.of(Json.write(SyncText.write(round.answer(device, rights, read))));
        } catch (MortalJournal.ServerDied died) {
            rise();
            return Optional.empty();
        } catch (NotJson | SyncText.Malformed broken) {
            throw new IllegalStateException("a phone's own request is refused: " + broken.getMessage(), broken);
        }
    }

    /** What somebody does on a page or by a link; empty when the server died over it. */
    public Optional<Receipt> submit(long account, List<Draft> drafts) {
        try {
            return Optional.of(door.submit(doorwayOf(account), parts.rights().apply(team.rightsOf(account)), drafts));
        } catch (MortalJournal.ServerDied died) {
            rise();
            return Optional.empty();
        }
    }

    /** It dies in one of its next transactions. */
    public void die(int afterWrites, boolean isBeforeCommit) {
        journal.die(afterWrites, isBeforeCommit);
    }

    /** Nobody takes its power away any more. */
    public void live() {
        journal.live();
    }

    private void rise() {
        journal = mortal(journal.floors());
        door = new Door(rules, Land.PLACES, journal, clock);
        round = newRound();
    }

    public void backUp() {
        backup = new Backup(archive.backup(), journal.floors());
    }

    /** Everything since the backup is gone; the server knows that it is, and begins another life. */
    public void restore() {
        archive = backup.archive().backup();
        revoked.forEach(archive::revoke);
        lives++;
        journal = mortal(new TreeMap<>(backup.floors()));
        rise();
    }

    /** Old log lines are thrown away. */
    public void trim(Scope scope) {
        journal.trim(scope);
    }

    public Map<Scope, Long> heads(List<Scope> scopes) {
        return archive.journal().read(reading -> reading.heads(scopes));
    }
}
