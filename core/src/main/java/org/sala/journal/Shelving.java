package org.sala.journal;

import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.RecordType;
import org.sala.rule.Value;

/** Works out where a record stands: its area, and the scopes that hold it. */
final class Shelving {
    private static final Set<String> AREA_WIDE = Set.of(Scope.DIRECTORY, Scope.SUPERVISION);

    private final Geography geography;

    Shelving(Geography geography) {
        this.geography = geography;
    }

    boolean knows(long place) {
        return geography.areaOf(place).isPresent();
    }

    /** The area of a record with these fields: its owner's, else that of its place; empty when neither is known. */
    OptionalLong areaOf(RecordType type, Value.Fields data, @Nullable Row owner) {
        if (owner != null && !type.isPerson()) {
            return OptionalLong.of(owner.area());
        }
        OptionalLong place = data.whole("place");
        return place.isPresent() ? geography.areaOf(place.getAsLong()) : OptionalLong.empty();
    }

    Set<Scope> scopesOf(RecordType type, long area, Value.Fields data, @Nullable Row owner) {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (RecordType.ScopeRule rule : type.scopes()) {
            boolean isHidden = rule.unless().contains(data.text(Row.STATUS).orElse(""));
            if (isHidden || (rule.kind().equals(Scope.COMMUNITY) && isSomebodys(data, owner))) {
                continue;
            }
            if (rule.isOwners()) {
                addOwners(scopes, owner);
            } else if (rule.from() != null) {
                data.whole(rule.from()).ifPresent(number -> scopes.add(scope(rule.kind(), area, number)));
            }
        }
        return scopes;
    }

    /** What belongs to a person or a household is never laid out before everybody, even when it names a place. */
    private static boolean isSomebodys(Value.Fields data, @Nullable Row owner) {
        return owner != null || data.has("person") || data.has("household");
    }

    private static void addOwners(Set<Scope> scopes, @Nullable Row owner) {
        if (owner != null) {
            scopes.addAll(owner.scopes());
        }
    }

    /** A directory is one for the whole area, wherever in it the place lies, and so is what waits for its supervisors. */
    private static Scope scope(String kind, long area, long number) {
        return new Scope(area, kind, AREA_WIDE.contains(kind) ? area : number);
    }
}
