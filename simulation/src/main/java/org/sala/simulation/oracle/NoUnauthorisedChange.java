package org.sala.simulation.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Effect;
import org.sala.journal.Kind;
import org.sala.team.Grant;

/** Nothing takes effect that its author was not entitled to; what was held waits whole, and has done nothing. */
final class NoUnauthorisedChange implements Invariant {
    private final Shapes shapes;

    NoUnauthorisedChange(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public void decided(Decided decided) {
        if (decided.outcome().equals("held")) {
            held(decided);
            return;
        }
        ensure(!decided.isRevoked(), decided + " of a revoked device was " + decided.outcome());
        Change change = decided.change();
        String type = change.recordType();
        @Nullable Standing subject = decided.subject();
        @Nullable Standing owner = owner(decided, subject);
        Standing about = subject == null ? made(change) : subject;
        List<Grant> able = decided.sight().grants().stream()
                .filter(grant -> does(decided, grant, isCommand(change) ? "commands" : "writes", type)
                        || (owner == null && does(decided, grant, "ofPlaces", type)))
                .filter(grant -> decided.sight().reaches(grant, about, owner)
                        || isReceiving(decided, grant, owner)
                        || isUpward(decided, grant, about))
                .toList();
        ensure(
                !able.isEmpty() && hasRights(decided, able) && isSeen(decided, subject),
                decided + " was " + decided.outcome() + ", to which account "
                        + decided.entry().author() + " was not entitled");
    }

    private static boolean does(Decided decided, Grant grant, String list, String type) {
        return decided.sight().lists(grant, list).contains(type);
    }

    /** Past the village a complaint goes to a level above whoever writes it down. */
    private boolean isUpward(Decided decided, Grant grant, Standing about) {
        OptionalLong place = about.data().whole("place");
        return decided.subject() == null
                && shapes.type(about.type()).flag("upward")
                && place.isPresent()
                && Shapes.isWithin(grant.place(), place.getAsLong());
    }

    private static boolean isCommand(Change change) {
        return change.kind() == Kind.COMMAND;
    }

    /** Who answers for a receiver may add a record to a referral to it, or to a service of it. */
    private static boolean isReceiving(Decided decided, Grant grant, @Nullable Standing owner) {
        if (decided.subject() != null || !decided.sight().sees(grant).equals("organization")) {
            return false;
        }
        for (String field : List.of("referral", "service")) {
            OptionalLong named = decided.change().payload().whole(field);
            @Nullable Standing about = named.isPresent() ? decided.mirror().find(named.getAsLong()) : null;
            if (about != null) {
                boolean isOfAnother = about.owner() != null && (owner == null || about.owner() != owner.id());
                return !isOfAnother && decided.sight().reaches(grant, about, owner);
            }
        }
        return false;
    }

    /** Nobody changes what he cannot see, but what he has just made himself. */
    private static boolean isSeen(Decided decided, @Nullable Standing subject) {
        Change change = decided.change();
        boolean isOwn = change.base() == 0
                && (change.subject().number() >> 24) == change.id().device();
        return subject == null || isOwn || decided.sight().maySee(subject);
    }

    private boolean hasRights(Decided decided, List<Grant> able) {
        return isCommand(decided.change())
                || decided.change().payload().values().keySet().stream()
                        .flatMap(field -> shapes.field(decided.change().recordType(), field).text("sensitive").stream())
                        .allMatch(right -> decided.sight().has(able, "sensitive", right));
    }

    private @Nullable Standing owner(Decided decided, @Nullable Standing subject) {
        if (subject != null) {
            return decided.mirror().ownerOf(subject);
        }
        @Nullable Long person =
                shapes.ownerOf(decided.change().recordType(), decided.change().payload());
        return person == null ? null : decided.mirror().find(person);
    }

    private Standing made(Change change) {
        return new Standing(
                change.subject().number(),
                change.recordType(),
                0,
                0,
                shapes.ownerOf(change.recordType(), change.payload()),
                change.payload(),
                Set.of(),
                Map.of());
    }

    private void held(Decided decided) {
        Optional<Effect> other = decided.entry().effects().stream()
                .filter(effect -> !effect.record().equals(decided.change().id().settling()))
                .findFirst();
        boolean isTaking = decided.change().type().equals("settle.take");
        ensure(isTaking || other.isEmpty(), decided + " was held and yet did something");
        ensure(
                isTaking
                        || decided.left()
                                .fields("change")
                                .fields("payload")
                                .equals(decided.change().payload()),
                decided + " was held, and what it says is lost");
    }
}
