package org.sala.team;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Kind;
import org.sala.journal.Row;
import org.sala.place.Places;
import org.sala.rule.FieldRule;
import org.sala.rule.LifeCycle;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Why a member of the team may not make a change, as codes for the words files. */
final class Objections {
    private static final String NOT_ENTITLED = "not-entitled";

    private final long account;
    private final Rules rules;
    private final Places places;
    private final Supervisors others;
    private final CommunityObjections inCommon;

    Objections(long account, Rules rules, Places places, Supervisors others) {
        this.account = account;
        this.rules = rules;
        this.places = places;
        this.others = others;
        this.inCommon = new CommunityObjections(account, rules, places);
    }

    /** {@code reaching} are the grants whose place or relation reaches the record. */
    Optional<String> to(Change change, @Nullable Row subject, @Nullable Row owner, List<Grant> reaching) {
        RecordType type = rules.type(change.recordType()).orElseThrow();
        if (isOfUnknownPerson(change, type, subject, owner)) {
            return Optional.of("unknown-person");
        }
        List<Grant> able = reaching.stream()
                .filter(grant -> may(grant.role(), change, type, owner == null))
                .toList();
        if (able.isEmpty()) {
            return Optional.of(NOT_ENTITLED);
        }
        if (change.kind() == Kind.COMMAND) {
            return command(change, type, subject, able);
        }
        return BridgeObjections.to(change, subject, able).or(() -> fields(change, type, subject, able));
    }

    /** Whether a command goes by who gave, received, asked or is asked, so that nobody does it for another. */
    boolean isOfOneSide(Change change) {
        return inCommon.isAsked(change);
    }

    private static boolean isOfUnknownPerson(
            Change change, RecordType type, @Nullable Row subject, @Nullable Row owner) {
        return owner == null
                && subject == null
                && type.ownerField()
                        .filter(field -> change.payload().has(field)
                                || type.field(field).orElseThrow().required())
                        .isPresent();
    }

    private static boolean may(Role role, Change change, RecordType type, boolean isOfNobody) {
        Set<String> types = change.kind() == Kind.COMMAND ? role.commands() : role.writes();
        return types.contains(type.name()) || (isOfNobody && role.ofPlaces().contains(type.name()));
    }

    /** Answering for a receiver is the receiver's; a worker may write down what the receiver said, and says how it was said. */
    private Optional<String> command(Change change, RecordType type, @Nullable Row subject, List<Grant> able) {
        Optional<LifeCycle.Command> rule = rules.lifeCycleOf(type).flatMap(cycle -> cycle.command(change.command()));
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        List<String> by = rule.get().by();
        boolean isReceiver = able.stream().anyMatch(grant -> grant.role().seesOrganization());
        boolean isWorker = able.stream().anyMatch(grant -> grant.role().seesPeople());
        if (by.contains("decider")) {
            boolean isDecider =
                    subject != null && subject.data().whole("decider").equals(OptionalLong.of(account));
            boolean isSupervisor = able.stream().anyMatch(grant -> grant.role().isSupervisor());
            return isDecider || isSupervisor ? Optional.empty() : Optional.of("not-yours-to-settle");
        }
        if (by.contains("supervisor")) {
            return able.stream().anyMatch(grant -> grant.role().isSupervisor())
                    ? Optional.empty()
                    : Optional.of(NOT_ENTITLED);
        }
        if (by.contains("member")) {
            return Optional.empty();
        }
        if (subject != null && inCommon.isAsked(by)) {
            return inCommon.to(by, subject, change, able);
        }
        if (isWorker && (by.contains("worker") || by.contains("requester") || by.contains("safeguarding"))) {
            return Optional.empty();
        }
        if (by.contains("receiver")) {
            boolean isWrittenDown = isWorker && change.payload().has("via");
            return isReceiver || isWrittenDown ? Optional.empty() : Optional.of("not-the-receiver");
        }
        return Optional.of(NOT_ENTITLED);
    }

    private Optional<String> fields(Change change, RecordType type, @Nullable Row subject, List<Grant> able) {
        Set<String> rights = able.stream()
                .flatMap(grant -> grant.role().sensitive().stream())
                .collect(Collectors.toSet());
        boolean isOwn = able.stream().anyMatch(grant -> grant.role().seesOrganization());
        for (String name : change.payload().values().keySet()) {
            String right = type.field(name).map(FieldRule::sensitive).orElse(null);
            if (right != null && !rights.contains(right)) {
                return Optional.of("sensitive-" + right);
            }
            Optional<String> guard = guard(type, name).filter(flag -> isSet(subject, flag));
            if (guard.isPresent() && !isOwn && !rights.contains(guard.get())) {
                return guard.map(flag -> "sensitive-" + flag);
            }
        }
        Value place = change.payload().get("place");
        boolean isMoving = subject != null
                && place instanceof Value.Whole
                && !Value.same(place, subject.data().get("place"));
        if (isMoving && !reachesPlace(((Value.Whole) place).number(), able)) {
            return Optional.of("moving-away");
        }
        return type.isPerson() && isGivenToNoWorker(change, subject) ? Optional.of("not-a-worker") : Optional.empty();
    }

    /** Whoever is a person's worker sees the whole record, wherever they are: so nobody is but oneself, and those who work there. */
    private boolean isGivenToNoWorker(Change change, @Nullable Row subject) {
        if (!(change.payload().get("worker") instanceof Value.Whole(long worker)) || worker == account) {
            return false;
        }
        Value.Fields before = subject == null ? Value.Fields.NONE : subject.data();
        OptionalLong told = change.payload().whole("place");
        OptionalLong place = told.isPresent() ? told : before.whole("place");
        boolean isAsBefore = before.whole("worker").equals(OptionalLong.of(worker));
        return !isAsBefore
                && others.grantsOf(worker).stream()
                        .noneMatch(grant -> grant.role().isWorker()
                                && place.isPresent()
                                && places.isReached(place.getAsLong(), grant.place()));
    }

    /** The flag that guards a field, and by which whoever could take it off would come to see the field. */
    private static Optional<String> guard(RecordType type, String name) {
        return type.fields().values().stream()
                .filter(rule -> rule.name().equals(name) || name.equals(rule.guard()))
                .flatMap(rule -> Optional.ofNullable(rule.guard()).stream())
                .findFirst();
    }

    private static boolean isSet(@Nullable Row subject, String flag) {
        return subject != null && subject.data().flag(flag);
    }

    private boolean reachesPlace(long place, List<Grant> able) {
        return able.stream().anyMatch(grant -> places.isReached(place, grant.place()));
    }
}
