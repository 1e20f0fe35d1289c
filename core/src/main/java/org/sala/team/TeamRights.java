package org.sala.team;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.place.Places;
import org.sala.rule.FieldKind;
import org.sala.rule.RecordType;
import org.sala.rule.Value;

/** The rights of a member of the team: place subtree, role, relation to the person, and the person's consent in one. */
public final class TeamRights implements Rights {
    private final long account;
    private final List<Grant> grants;
    private final TeamRules rules;
    private final Places places;
    private final View view;
    private final Objections objections;
    private final Supervisors supervisors;
    private final TeamScopes scopes;

    /** {@code grants} are those of this account that are in force now. */
    public TeamRights(long account, List<Grant> grants, TeamRules rules, Places places, Supervisors supervisors) {
        this.account = account;
        this.grants = List.copyOf(grants);
        this.rules = rules;
        this.places = places;
        this.view = new View(rules.rules(), rules.roles());
        this.objections = new Objections(account, rules.rules(), places, supervisors);
        this.supervisors = supervisors;
        this.scopes = new TeamScopes(account, this.grants, places);
    }

    @Override
    public Set<Long> areas() {
        return scopes.areas();
    }

    @Override
    public List<Scope> scopes() {
        return scopes.list();
    }

    @Override
    public String fingerprint() {
        var told = new StringBuilder();
        grants.stream()
                .map(grant -> grant.role().name() + grant.role().hashCode() + "@" + grant.place()
                        + places.catchmentOf(grant.place()).stream().sorted().toList())
                .sorted()
                .forEach(told::append);
        return Integer.toHexString(told.toString().hashCode());
    }

    @Override
    public Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner) {
        return objection(change, subject, owner, null);
    }

    /** Whoever answers for an organization may add to what concerns it: how a referral to it went, what room its service has. */
    @Override
    public Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner, @Nullable Row about) {
        List<Grant> receiving = about == null || subject != null || isOfAnother(about, owner)
                ? List.of()
                : grants.stream()
                        .filter(grant -> grant.role().seesOrganization() && grant.isOfItsOrganization(about))
                        .toList();
        List<Grant> all = new java.util.ArrayList<>(reaching(change, subject, owner));
        receiving.stream().filter(grant -> !all.contains(grant)).forEach(all::add);
        Optional<String> objection = objections.to(change, subject, owner, all);
        return objection.isEmpty() && isBlind(change, subject, owner) ? Optional.of("not-entitled") : objection;
    }

    /**
     * Nobody changes what he may not see, however he came by its number. What a phone makes it may go on with until it has heard of it:
     * who notes that somebody is beaten writes on, although the note will be hidden from him.
     */
    private boolean isBlind(Change change, @Nullable Row subject, @Nullable Row owner) {
        boolean isUnheard =
                change.base() == 0 && change.subject().isMadeBy(change.id().device());
        return subject != null && !isUnheard && show(subject, owner).isEmpty();
    }

    private static boolean isOfAnother(Row about, @Nullable Row owner) {
        return about.owner() != null && (owner == null || !about.owner().equals(owner.id()));
    }

    private List<Grant> reaching(Change change, @Nullable Row subject, @Nullable Row owner) {
        OptionalLong place = owner != null
                ? owner.data().whole("place")
                : subject != null
                        ? subject.data().whole("place")
                        : change.payload().whole("place");
        boolean isUpward = subject == null
                && rules.rules()
                        .type(change.recordType())
                        .filter(RecordType::isUpward)
                        .isPresent();
        return grants.stream()
                .filter(grant -> reaches(grant, subject, owner, place)
                        || (isUpward && place.isPresent() && places.isWithin(grant.place(), place.getAsLong())))
                .toList();
    }

    @Override
    public Optional<String> unvouched(Change waiting, @Nullable Row subject, @Nullable Row owner) {
        return subject != null && objections.isOfOneSide(waiting)
                ? objection(waiting, subject, owner)
                : Optional.empty();
    }

    private boolean reaches(Grant grant, @Nullable Row row, @Nullable Row owner, OptionalLong place) {
        if (grant.role().seesOrganization()) {
            return row != null && grant.isOfItsOrganization(row);
        }
        boolean isOfNobody = owner == null;
        boolean isInPlace = place.isPresent() && places.isReached(place.getAsLong(), grant.place());
        boolean isOwnWork = owner != null && owner.data().whole("worker").equals(OptionalLong.of(account));
        boolean isToMe = row != null && (isMine(row, "decider") || isMine(row, "to"));
        if (grant.role().seesPeople()) {
            return isInPlace || isOwnWork || isToMe || (isOfNobody && isInReach(row, grant));
        }
        return isOfNobody && (isInPlace || isInReach(row, grant));
    }

    /** Whether the field names this account; what was passed up goes to a place, which may bear the same number. */
    private boolean isMine(Row row, String field) {
        boolean isOfAccounts = rules.rules()
                .type(row.type())
                .flatMap(type -> type.field(field))
                .filter(rule -> rule.kind() == FieldKind.ACCOUNT)
                .isPresent();
        return isOfAccounts && row.data().whole(field).equals(OptionalLong.of(account));
    }

    /** The directory of an area is open to all who work anywhere in it, and that of a province to its districts. */
    private boolean isInReach(@Nullable Row row, Grant grant) {
        return row != null
                && row.owner() == null
                && row.scopes().stream().anyMatch(scope -> scope.kind().equals(Scope.DIRECTORY))
                && places.chain(grant.place()).stream()
                        .anyMatch(above -> places.areaOf(above.id()).equals(OptionalLong.of(row.area())));
    }

    /** What those above said and promised is for everybody below to read; what is restricted goes past those in between. */
    private boolean isAbove(Grant grant, Row row) {
        return row.owner() == null
                && row.scopes().stream()
                        .anyMatch(scope ->
                                scope.kind().equals(Scope.COMMUNITY) && places.isWithin(grant.place(), scope.number()));
    }

    @Override
    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
        OptionalLong place =
                owner != null ? owner.data().whole("place") : row.data().whole("place");
        boolean isHeldForAnother = isHeldForAnother(row);
        List<Role> through = grants.stream()
                .filter(grant -> !grant.role().seesOrganization())
                .filter(grant -> !isHeldForAnother || grant.role().isSupervisor())
                .filter(grant -> reaches(grant, row, owner, place) || (!view.isRestricted(row) && isAbove(grant, row)))
                .map(Grant::role)
                .toList();
        Optional<Value.Fields> shown = view.show(through, row, owner);
        if (shown.isPresent() && row.owner() != null) return shown;
        // What is an organization's own its contact sees whole, whatever else he is.
        return asReceiver(row, owner)
                .or(() -> shown)
                .or(() -> through.isEmpty() && grants.stream().noneMatch(grant -> isAbove(grant, row))
                        ? Optional.empty()
                        : view.toAuthor(row, account));
    }

    private boolean isHeldForAnother(Row row) {
        return row.type().equals("settle")
                && row.data().text("kind").equals(Optional.of("held"))
                && !isMine(row, "decider");
    }

    private Optional<Value.Fields> asReceiver(Row row, @Nullable Row owner) {
        boolean isReceiver = grants.stream()
                .anyMatch(grant -> grant.role().seesOrganization()
                        && grant.role().reads().contains(row.type())
                        && reaches(grant, row, owner, OptionalLong.empty()));
        if (!isReceiver) {
            return Optional.empty();
        }
        // Which rights a record needs would tell a receiver what the person chose not to.
        return row.type().equals("referral")
                ? view.card(row, owner)
                : Optional.of(row.data().with("rights", Value.Nothing.NOTHING));
    }

    @Override
    public boolean mayKnowOf(Row row) {
        return view.isEverShown(row.type(), grants.stream().map(Grant::role).toList())
                || view.toAuthor(row, account).isPresent();
    }

    @Override
    public boolean isShownTo(long other, Row settle, @Nullable Row owner) {
        var theirs = new TeamRights(other, supervisors.grantsOf(other), rules, places, supervisors);
        return theirs.show(settle, owner).equals(view.showAll(settle, owner));
    }

    /** Whether a role that reaches this record hands out private addresses of this kind for it. */
    public boolean mayHandOut(String kind, Row row, @Nullable Row owner) {
        OptionalLong place =
                owner != null ? owner.data().whole("place") : row.data().whole("place");
        return grants.stream()
                .filter(grant -> grant.role().links().contains(kind))
                .anyMatch(grant -> reaches(grant, row, owner, place));
    }

    @Override
    public OptionalLong supervisorOf(@Nullable Long place, long area) {
        return supervisors.nearest(place, area);
    }

    /** True when this account works anywhere in a role of that name. */
    public boolean has(String role) {
        return grants.stream().anyMatch(grant -> grant.role().name().equals(role));
    }
}
