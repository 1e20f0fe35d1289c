package org.sala.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Decides one change on the state it meets. */
final class Deciding {
    /** The type that a doorway gives to a change it could not read, so that even that is kept. */
    static final String UNREADABLE = "unreadable";

    private final Rules rules;
    private final Editing editing;
    private final Commanding commanding;
    private final Consequences consequences;
    private final Settling settling;
    private final TakingUp takingUp;

    Deciding(Rules rules, Geography geography) {
        this.rules = rules;
        var shelving = new Shelving(geography);
        var guarding = new Guarding(rules);
        var ties = new Ties(geography);
        this.editing = new Editing(rules, shelving, guarding, ties);
        this.commanding = new Commanding(rules, editing, ties);
        this.consequences = new Consequences(rules, editing);
        this.settling = new Settling(rules, shelving, guarding);
        this.takingUp = new TakingUp(rules, editing, commanding, consequences);
    }

    Verdict decide(Desk desk, Change change, Rights rights, Moment moment, boolean isRevoked) {
        Optional<RecordType> type = rules.type(change.recordType());
        if (isRevoked) {
            // Even what is newer than this server: the device will erase itself.
            Row owner = type.isEmpty() ? null : Owners.of(desk, change, type.get());
            return settling.leave(
                    desk, change, Verdict.held("device-revoked"), Value.Fields.NONE, owner, rights, moment);
        }
        if (type.isEmpty() || !isKnown(type.get(), change)) {
            return unknown(desk, change, rights, moment);
        }
        Row owner = Owners.of(desk, change, type.get());
        if (type.get().isMadeByServer() && change.kind() != Kind.COMMAND) {
            return settling.leave(desk, change, Verdict.held("server-only"), Value.Fields.NONE, owner, rights, moment);
        }
        Optional<String> objection = rights.objection(change, desk.row(change.subject()), owner, about(desk, change));
        if (objection.isPresent()) {
            return settling.leave(
                    desk, change, Verdict.held(objection.get()), Value.Fields.NONE, owner, rights, moment);
        }
        return entitled(desk, change, type.get(), owner, rights, moment);
    }

    /** The referral or service that a new record is about. */
    private static @Nullable Row about(Desk desk, Change change) {
        return java.util.stream.Stream.of("referral", "service")
                .map(field -> change.payload().whole(field))
                .filter(number -> change.isMaking() && number.isPresent())
                .flatMap(number -> desk.look(new RecordId(number.getAsLong())).stream())
                .findFirst()
                .orElse(null);
    }

    private boolean isKnown(RecordType type, Change change) {
        return change.kind() != Kind.COMMAND
                || rules.lifeCycleOf(type)
                        .flatMap(cycle -> cycle.command(change.command()))
                        .isPresent();
    }

    private Verdict unknown(Desk desk, Change change, Rights rights, Moment moment) {
        if (change.schema() > Rules.SCHEMA) {
            return Verdict.of(Outcome.NEWER, "newer-than-server");
        }
        String reason = change.type().equals(UNREADABLE)
                ? "malformed"
                : change.kind() == Kind.COMMAND ? "unknown-command" : "unknown-type";
        return settling.leave(desk, change, Verdict.held(reason), Value.Fields.NONE, null, rights, moment);
    }

    private Verdict entitled(
            Desk desk, Change change, RecordType type, @Nullable Row owner, Rights rights, Moment moment) {
        if (change.kind() == Kind.COMMAND) {
            return command(desk, change, type, owner, rights, moment);
        }
        Editing.Edited edited = editing.decide(desk, change, type, owner, moment);
        consequences.follow(desk, change, type, owner, moment);
        boolean isLeft = edited.verdict().outcome() == Outcome.HELD
                || !edited.proposed().values().isEmpty();
        // The same change may have moved the person: what it leaves stands where the person stands now.
        @Nullable Row ownerNow = now(desk, owner);
        return isLeft
                ? settling.leave(desk, change, edited.verdict(), edited.proposed(), ownerNow, rights, moment)
                : edited.verdict();
    }

    private static @Nullable Row now(Desk desk, @Nullable Row row) {
        return row == null ? null : desk.row(row.id());
    }

    private Verdict command(
            Desk desk, Change change, RecordType type, @Nullable Row owner, Rights rights, Moment moment) {
        if (change.type().equals("settle.take")) {
            Optional<Verdict> obstacle = takingUp.take(desk, change, rights, moment);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
        }
        // What was taken up may have moved the person.
        @Nullable Row ownerNow = now(desk, owner);
        Verdict verdict = commanding.decide(desk, change, type, ownerNow, moment);
        if (verdict.outcome() == Outcome.APPLIED) {
            consequences.follow(desk, change, type, ownerNow, moment);
            return verdict;
        }
        return verdict.outcome() == Outcome.ALREADY_DONE
                ? verdict
                : settling.leave(desk, change, verdict, Value.Fields.NONE, owner, rights, moment);
    }
}
