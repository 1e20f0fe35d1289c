package org.sala.simulation.oracle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;
import org.sala.team.Grant;

/** Who may see and do what, by place, role, relation and consent, in the plainest words. */
final class Sight {
    private final Shapes shapes;
    private final Mirror mirror;
    private final Needed needed;
    private final ReceiverSight receiver;
    private final long account;
    private final List<Grant> grants;

    Sight(Shapes shapes, Mirror mirror, long account, List<Grant> grants) {
        this.shapes = shapes;
        this.mirror = mirror;
        this.needed = new Needed(shapes, mirror);
        this.receiver = new ReceiverSight(shapes, mirror);
        this.account = account;
        this.grants = grants;
    }

    List<Grant> grants() {
        return grants;
    }

    String sees(Grant grant) {
        return shapes.role(grant.role().name()).text("sees").orElseThrow();
    }

    Set<String> lists(Grant grant, String name) {
        return Set.copyOf(shapes.role(grant.role().name()).texts(name));
    }

    /** The keys of the shelves that a phone of this account follows. */
    Set<String> shelves() {
        return new Following(shapes, account, grants).shelves();
    }

    /** Whether a record ought to be on a phone of this account. */
    boolean ought(Standing record) {
        boolean isOnShelf = record.shelves().stream().anyMatch(shelves()::contains);
        return isOnShelf && maySee(record);
    }

    /** Whether any of the record may be seen. */
    boolean maySee(Standing record) {
        return grants.stream().anyMatch(grant -> sees(grant, record)) || isToldToAuthor(record);
    }

    /** Whoever made a record that is for others may know that it stands. */
    private boolean isToldToAuthor(Standing record) {
        Optional<String> author = shapes.type(record.type()).fields("author").text("field");
        return author.isPresent()
                && isNumber(record, author.get(), account)
                && grants.stream()
                        .anyMatch(grant -> !sees(grant).equals("organization")
                                && (isFromAbove(grant, record) || isReadable(grant, record)));
    }

    static boolean isSupervisor(Grant grant) {
        return grant.role().name().equals("supervisor");
    }

    private boolean sees(Grant grant, Standing record) {
        if (record.isHeld() && !isNumber(record, "decider", account) && !isSupervisor(grant)) {
            return false;
        }
        boolean isStoryRead = record.isHeld()
                || !shapes.hasType(about(record))
                || lists(grant, "reads").contains(about(record));
        boolean isOthersWork = isInWork(record) && !lists(grant, "commands").contains(about(record));
        if (!isStoryRead
                || isOthersWork
                || !lists(grant, "reads").contains(record.type())
                || !isReadable(grant, record)) {
            return false;
        }
        boolean isAllowed = Stream.of(record.type(), about(record))
                .flatMap(type -> shapes.type(type).text("restricted").stream())
                .allMatch(lists(grant, "restricted")::contains);
        boolean isReceiver = sees(grant).equals("organization");
        return isAllowed && (isReceiver || lists(grant, "sensitive").containsAll(needed.writtenOn(record)));
    }

    /** Of what is being worked on a thing to settle may tell the words, so it counts as that too; what was held goes to its decider. */
    private boolean isInWork(Standing record) {
        List<String> states = shapes.type(about(record)).texts("inWork");
        boolean isStory = record.type().equals("settle");
        return isStory ? !states.isEmpty() && !record.isHeld() : states.contains(record.status());
    }

    /** The type of record that a thing to settle is about; of any other record, its own. */
    private static String about(Standing record) {
        String change = record.data().fields("change").text("type").orElse(record.type());
        return change.contains(".") ? change.substring(0, change.indexOf('.')) : change;
    }

    /** A right that is needed by what a record is about, and is neither written on it nor had by who sees it; empty when there is none. */
    Optional<String> missing(Standing record) {
        boolean isReceiver =
                grants.stream().anyMatch(grant -> sees(grant).equals("organization") && sees(grant, record));
        return isReceiver
                ? Optional.empty()
                : needed.by(record).stream()
                        .filter(right -> !has(through(record), "sensitive", right))
                        .findFirst();
    }

    /** Whether somebody with these roles is ever told of this record: of one for others, only who made it. */
    boolean mayKnowOf(Standing record) {
        Value.Fields type = shapes.type(record.type());
        Optional<String> right = type.text("restricted");
        Optional<String> author = type.fields("author").text("field");
        return right.isEmpty()
                || has(grants, "restricted", right.get())
                || (author.isPresent() && isNumber(record, author.get(), account));
    }

    /** Whether a grant reaches a record by place, by relation or as its receiver. */
    boolean reaches(Grant grant, Standing record, @Nullable Standing owner) {
        if (sees(grant).equals("organization")) {
            long own = grant.organization() == null ? -1 : grant.organization().number();
            return record.id() == own || isNumber(record, "organization", own);
        }
        OptionalLong place = (owner == null ? record : owner).data().whole("place");
        boolean isInPlace = place.isPresent() && Shapes.isWithin(place.getAsLong(), grant.place());
        boolean isInDirectory = owner == null
                && place.isPresent()
                && isOnShelf(record, "directory")
                && Shapes.chain(grant.place()).stream()
                        .anyMatch(above -> Shapes.areaOfPlace(above) == Shapes.areaOfPlace(place.getAsLong()));
        if (!sees(grant).equals("place")) {
            return owner == null && (isInPlace || isInDirectory);
        }
        boolean isMine = isAccount(record, "decider") || isAccount(record, "to");
        return isInPlace || isInDirectory || isMine || (owner != null && isNumber(owner, "worker", account));
    }

    private static boolean isOnShelf(Standing record, String kind) {
        return record.shelves().stream().anyMatch(shelf -> shelf.startsWith(kind + ":"));
    }

    /** Whether a place above the grant's holds it in common: those below may read it. */
    private static boolean isFromAbove(Grant grant, Standing record) {
        OptionalLong place = record.data().whole("place");
        return record.owner() == null
                && place.isPresent()
                && isOnShelf(record, "community")
                && Shapes.isWithin(grant.place(), place.getAsLong());
    }

    private boolean isReadable(Grant grant, Standing record) {
        boolean isCommon = !sees(grant).equals("organization")
                && !shapes.type(record.type()).has("restricted")
                && isFromAbove(grant, record);
        return isCommon || reaches(grant, record, mirror.ownerOf(record));
    }

    /** Whether the field names this account; a place may well bear the same number. */
    private boolean isAccount(Standing record, String field) {
        boolean isOfAccounts = shapes.field(record.type(), field).text("kind").equals(Optional.of("account"));
        return isOfAccounts && isNumber(record, field, account);
    }

    static boolean isNumber(Standing record, String field, long number) {
        return record.data().whole(field).equals(OptionalLong.of(number));
    }

    /** The grants through which a person's worker (not a receiver) sees a record. */
    private List<Grant> through(Standing record) {
        return grants.stream()
                .filter(grant -> !sees(grant).equals("organization"))
                .filter(grant -> sees(grant, record))
                .toList();
    }

    /** Why this field of a record may not be seen with this value, in words; empty when it may. */
    Optional<String> objection(Standing record, String field, Value value) {
        List<Grant> through = through(record);
        if (through.isEmpty() && isToldToAuthor(record)) {
            return shapes.type(record.type()).fields("author").texts("sees").contains(field)
                    ? Optional.empty()
                    : Optional.of("is told to its author");
        }
        boolean isOwn = record.owner() == null
                && grants.stream().anyMatch(grant -> sees(grant).equals("organization") && sees(grant, record));
        return through.isEmpty() || isOwn
                ? asReceiver(record, field, value)
                : asWorker(through, record, mirror.ownerOf(record), record.type(), field, value);
    }

    private Optional<String> asWorker(
            List<Grant> through, Standing record, @Nullable Standing owner, String type, String field, Value value) {
        Optional<String> right = shapes.field(type, field).text("sensitive");
        if (right.isPresent() && !has(through, "sensitive", right.get())) {
            return Optional.of("needs the right to " + right.get());
        }
        Optional<String> guard = shapes.field(type, field)
                .text("guard")
                .filter(flag -> record.type().equals("settle") || record.data().flag(flag));
        if (guard.isPresent() && !has(through, "sensitive", guard.get())) {
            return Optional.of("is " + guard.get());
        }
        Optional<String> purpose = shapes.field(type, field).text("consent");
        boolean isOfWholePlace = record.owner() == null
                && record.type().equals(type)
                && !type.equals("person")
                && !record.data().has("household");
        if (purpose.isPresent() && !isOfWholePlace && !receiver.agreed(record, owner, purpose.get())) {
            return Optional.of("needs a consent to " + purpose.get());
        }
        boolean isStory =
                type.equals("settle") && Set.of("change", "current", "proposed").contains(field);
        return isStory && value instanceof Value.Fields story
                ? inStory(through, record, owner, field, story)
                : Optional.empty();
    }

    /** What is told of another record inside a thing to settle may be no more than that record itself would show. */
    private Optional<String> inStory(
            List<Grant> through, Standing settle, @Nullable Standing owner, String field, Value.Fields story) {
        String about = about(settle);
        Value.Fields told = field.equals("change") ? story.fields("payload") : story;
        for (var entry : told.values().entrySet()) {
            Optional<String> objection = asWorker(through, settle, owner, about, entry.getKey(), entry.getValue());
            if (objection.isPresent()) {
                return objection.map(why -> "tells " + about + "." + entry.getKey() + ", which " + why);
            }
        }
        return Optional.empty();
    }

    boolean has(List<Grant> through, String list, String name) {
        return through.stream().anyMatch(grant -> lists(grant, list).contains(name));
    }

    private Optional<String> asReceiver(Standing record, String field, Value value) {
        return grants.stream().noneMatch(grant -> sees(grant, record))
                ? Optional.of("is out of reach")
                : receiver.objection(record, field, value);
    }
}
