package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sala.followup.Loop;
import org.sala.followup.RecordFollowUp;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.referral.AcceptReferral;
import org.sala.referral.Answer;
import org.sala.referral.CancelReferral;
import org.sala.referral.CompleteReferral;
import org.sala.referral.FailReferral;
import org.sala.referral.HoldReferral;
import org.sala.referral.RejectReferral;
import org.sala.referral.StartReferral;
import org.sala.referral.VoidReferral;
import org.sala.rule.Value;

/**
 * A story of referrals as people would tell it, one line for each thing that somebody does: {@code noy asks boats},
 * {@code somphone accepts}, {@code noy syncs}. Everybody is offline until they sync.
 */
final class Story {
    private final Village village = new Village();
    private final Map<String, RecordId> referrals = new TreeMap<>();
    private final Map<String, RecordId> targets = Map.of("boats", village.boat, "truck", village.truck);
    private final Map<String, Member> members = Map.of(
            "noy", village.noy,
            "khamla", village.khamla,
            "somphone", village.somphone,
            "keo", village.keo,
            "vanh", village.vanh);
    private final Map<String, String> answersFor = Map.of("somphone", "boats", "keo", "truck");

    private Story() {
        village.agrees("refer");
        village.syncAll();
    }

    static Story story(String lines) {
        var story = new Story();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(story::tell);
        return story;
    }

    /** Such as {@code boats cancelled, 1 to settle}. */
    void endsWith(String end) {
        assertEquals(end, end());
    }

    Village village() {
        return village;
    }

    private String end() {
        var end = new StringBuilder();
        referrals.forEach((target, referral) -> end.append(target)
                .append(' ')
                .append(village.statusOf(referral))
                .append(isClosed(referral) ? " and closed" : "")
                .append(", "));
        return end.append(village.toSettle().size()).append(" to settle").toString();
    }

    private boolean isClosed(RecordId referral) {
        return Loop.of(referral, village.ofBounmy()).isClosed();
    }

    private void tell(String line) {
        List<String> words = List.of(line.split("\\s+"));
        Member member = Optional.ofNullable(members.get(words.get(0))).orElseThrow(() -> new AssertionError(line));
        String target = words.size() > 2 ? words.get(2) : answersFor.getOrDefault(words.get(0), "boats");
        String verb = words.get(1);
        switch (verb) {
            case "syncs" -> member.syncs();
            case "asks" -> referrals.put(target, village.asks(targets.get(target), "name"));
            case "cancels" -> member.does(new CancelReferral(seen(target)).cancel("person-changed-mind"));
            case "voids" -> member.does(new VoidReferral(seen(target)).voided());
            case "hears" -> member.does(followUp(target, "person"));
            case "believes" -> member.does(followUp(target, "worker"));
            case "settles" -> settles(member, target);
            default -> member.does(answer(verb, Answer.own(seen(target), Village.TODAY, "")));
        }
    }

    /** {@code hears}: the person went and was helped, by the person's own word; {@code believes}: the worker thinks so. */
    private Draft followUp(String target, String source) {
        return RecordFollowUp.of(seen(target), Village.TODAY, source)
                .went("yes")
                .helped("yes")
                .record(0);
    }

    private static Draft answer(String verb, Answer answer) {
        return switch (verb) {
            case "accepts" -> new AcceptReferral(answer).accept("");
            case "rejects" -> new RejectReferral(answer).reject("no-capacity");
            case "starts" -> new StartReferral(answer).start();
            case "holds" -> new HoldReferral(answer).hold("waiting-list");
            case "completes" -> new CompleteReferral(answer).complete();
            case "fails" -> new FailReferral(answer).fail("did-not-come");
            default -> throw new AssertionError("nobody can do this: " + verb);
        };
    }

    /** Takes ({@code take}) or leaves ({@code keep}) the thing to settle that waits. */
    private void settles(Member member, String how) {
        member.syncs();
        RecordId settle = village.toSettle().getFirst().id();
        member.does(Draft.command(settle, "settle." + how, 0, Value.Fields.NONE));
    }

    /** A referral as its author knows it: perhaps nobody else has seen it yet. */
    private Row seen(String target) {
        RecordId id = Optional.ofNullable(referrals.get(target)).orElseThrow();
        Value.Fields data = Filled.of("person", village.bounmy, "organization", organization(target));
        return new Row(id, "referral", District.DISTRICT, village.bounmy, 0, data, Map.of(), Set.of());
    }

    private RecordId organization(String target) {
        return target.equals("boats") ? village.boats : village.truckers;
    }
}
