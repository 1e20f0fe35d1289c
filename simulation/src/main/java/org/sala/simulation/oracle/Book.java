package org.sala.simulation.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.district.Centre;
import org.sala.simulation.district.Team;
import org.sala.simulation.phone.Phone;
import org.sala.team.Grant;

/** The oracle's own book: what was recorded, granted, decided and heard, told to every invariant as it happens. */
public final class Book {
    private final Shapes shapes;
    private final Team team;
    private final List<Invariant> invariants;
    private final Map<Long, Map<Long, Recorded>> recorded = new TreeMap<>();
    private final Set<Long> revoked = new HashSet<>();
    private final Set<Long> wiped = new HashSet<>();
    private Mirror mirror;
    private Mirror backup;
    private int lives = 1;

    public Book(Shapes shapes, Team team) {
        this.shapes = shapes;
        this.team = team;
        this.mirror = new Mirror(shapes);
        this.backup = mirror;
        this.invariants = List.of(
                new NothingLost(this),
                new OnceOnly(),
                new NoUnauthorisedChange(shapes),
                new CommunityNamesNobody(),
                new OfficesHoldNobody(this),
                new ReceiverConfirms(shapes),
                new AnotherApproves(shapes),
                new AnsweredAbove(),
                new TalliesComeOut(this),
                new NoUnauthorisedRead(),
                new NoGapNoReturn(),
                new LifeCyclesHold(shapes),
                new NoSilentOverwrite(shapes),
                new SomebodySettles(this, shapes),
                new OwnWorkInView(this, shapes),
                new OutcomesTold(this),
                new WipedClean(),
                new LedgerHolds(),
                new SameEverywhere(this),
                new FewBytes());
    }

    Mirror mirror() {
        return mirror;
    }

    Sight sight(long account) {
        return new Sight(shapes, mirror, account, team.grantsOf(account));
    }

    List<Grant> grants() {
        return team.grants();
    }

    List<Grant> grantsOf(long account) {
        return team.grantsOf(account);
    }

    Map<Long, Recorded> recordedOn(long device) {
        return recorded.getOrDefault(device, Map.of());
    }

    Set<Long> devices() {
        return recorded.keySet();
    }

    /** Whether the phone was told to erase everything, and did. */
    boolean isWiped(long device) {
        return wiped.contains(device);
    }

    /** Whether the phone is no longer one of Sala's. */
    public boolean isAway(Phone phone) {
        return isWiped(phone.device());
    }

    /** How often the server began anew. */
    int lives() {
        return lives;
    }

    /** A change is on a phone's disk. */
    public void recorded(Recorded change) {
        recorded.computeIfAbsent(change.device(), none -> new TreeMap<>()).put(change.n(), change);
    }

    /** The server committed a transaction. */
    public void saved(Journal.Saving saving) {
        for (Entry entry : saving.entries()) {
            long device = entry.change().id().device();
            var decided = new Decided(
                    entry,
                    mirror,
                    sight(entry.author()),
                    recordedOn(device).get(entry.change().id().n()),
                    revoked.contains(device));
            invariants.forEach(invariant -> invariant.decided(decided));
            mirror.fold(entry, saving);
        }
        mirror.shelve(saving);
    }

    /** The server answered, whether or not its answer will arrive. */
    public void answered(long device, long account, String request, String reply) {
        var answered = new Answered(
                device,
                account,
                (Value.Fields) Tree.read(request),
                (Value.Fields) Tree.read(reply),
                mirror,
                sight(account));
        invariants.forEach(invariant -> invariant.answered(answered));
    }

    /** A phone took a reply in; {@code before} is what was on its disk until then. */
    public void heard(Phone phone, Value.Fields reply, Value.Fields before) {
        if (reply.flag("wipe")) {
            wiped.add(phone.device());
        }
        var heard = new Heard(
                phone, reply, before.fields("meta"), phone.disk().stored().fields("meta"));
        invariants.forEach(invariant -> invariant.heard(heard));
    }

    /** Something happened on a phone, and it is on. */
    public void stepped(Phone phone) {
        invariants.forEach(invariant -> invariant.stepped(phone));
    }

    public void revoked(long device) {
        revoked.add(device);
    }

    public void backedUp() {
        backup = mirror.copy();
    }

    public void restored() {
        mirror = backup.copy();
        lives++;
    }

    public void atRest(List<Phone> phones, Centre centre) {
        var rest = new Rest(phones, centre, this);
        invariants.forEach(invariant -> invariant.atRest(rest));
    }

    /** Whether the checkpoints of a phone are where the shelves it ought to follow end. */
    public Optional<String> behind(Phone phone) {
        Value.Fields checkpoints = phone.disk().stored().fields("meta").fields("cp");
        Set<String> shelves = sight(phone.account()).shelves();
        for (String shelf : shelves) {
            if (!checkpoints.get(shelf).equals(new Value.Whole(mirror.head(shelf)))) {
                return Optional.of("it stands at " + checkpoints.get(shelf) + " of shelf " + shelf + ", which has "
                        + mirror.head(shelf) + " lines");
            }
        }
        return checkpoints.values().keySet().stream()
                .filter(shelf -> !shelves.contains(shelf))
                .findFirst()
                .map(shelf -> "it follows shelf " + shelf + ", which is not its own");
    }
}
