package org.sala.server.referral;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.RecordId;
import org.sala.referral.AcceptReferral;
import org.sala.referral.Answer;
import org.sala.referral.CompleteReferral;
import org.sala.referral.FailReferral;
import org.sala.referral.HoldReferral;
import org.sala.referral.RejectReferral;
import org.sala.referral.StartReferral;
import org.sala.server.link.Found;
import org.sala.server.link.Link;
import org.sala.server.link.LinkPage;
import org.sala.server.link.Receiver;
import org.sala.server.person.Readings;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.web.Form;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.Refused;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * On which the receiver of a referral reads what it needs, says yes or no, and later what came of it. Sending a form twice changes nothing;
 * an answer that comes too late is kept, and its sender is told who will look at it.
 */
public final class AnswerPage implements LinkPage {
    private static final int WORDS_LIMIT = 1_000;
    private static final int WAIT_LIMIT = 100;
    private static final int NAME_LIMIT = 200;

    /** What the form says that names somebody who can help instead. */
    private static final String PASS_ON = "pass-on";

    /** Why the page was shown again, in the address: {@code done}, {@code settle} or {@code held}. */
    private static final String CAME = "came";

    private final Receiver receiver;
    private final Readings readings;
    private final ReceiverWords words;
    private final OthersToAsk others;
    private final Pages pages;
    private final Clock clock;

    public AnswerPage(
            Receiver receiver, Readings readings, ReceiverWords words, OthersToAsk others, Pages pages, Clock clock) {
        this.receiver = receiver;
        this.readings = readings;
        this.words = words;
        this.others = others;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public ServerResponse show(ServerRequest request, Link link) {
        Found referral = receiver.find(link).orElseThrow(Refused::notFound);
        return page(request, 200, link, referral, "");
    }

    /** Whoever is shown the card has read it, also when it comes back because something was missing in the form. */
    private ServerResponse page(ServerRequest request, int status, Link link, Found referral, String wrong) {
        if (words.isSharing(referral) && referral.owner() != null) {
            readings.note(Account.RECEIVER, DeviceKey.Kind.LINK, referral.owner(), Readings.Why.LINK);
        }
        Map<String, Object> told = words.told(request, link, referral, receiver);
        told.put("wrong", !wrong.isEmpty() && !wrong.equals(PASS_ON));
        told.put("wrongOther", wrong.equals(PASS_ON));
        boolean canPassOn = Boolean.TRUE.equals(told.get("canAnswer")) || Boolean.TRUE.equals(told.get("canEnd"));
        told.put("canPassOn", canPassOn);
        told.put(
                "others",
                canPassOn ? others.choices(referral.row(), Language.of(request.servletRequest())) : List.of());
        told.put(CAME + "-" + request.param(CAME).orElse("not"), true);
        return pages.show(request.servletRequest(), status, "answer", told);
    }

    @Override
    public ServerResponse take(ServerRequest request, Link link) {
        Found referral = receiver.find(link).orElseThrow(Refused::notFound);
        Form form = Form.of(request);
        String command = form.text("do", WAIT_LIMIT);
        List<String> reasons = words.reasons(command);
        Optional<String> reason = form.code("reason", reasons);
        Optional<RecordId> instead = others.chosen(referral.row(), form.whole("instead"));
        String name = form.text("insteadName", NAME_LIMIT);
        boolean isNobodyNamed = command.equals(PASS_ON) && instead.isEmpty() && name.isBlank();
        if ((!reasons.isEmpty() && reason.isEmpty()) || isNobodyNamed) {
            return page(request, 400, link, referral, command);
        }
        RecordId organization = referral.row().reference("organization").orElseThrow(Refused::notFound);
        var answer = Answer.own(referral.row(), today(), form.text("note", WORDS_LIMIT));
        Draft draft = command.equals(PASS_ON)
                ? passOn(referral, answer, instead, name)
                : draft(command, answer, reason.orElse(""), form.text("wait", WAIT_LIMIT));
        var told = receiver.submit(link, organization, List.of(draft)).told().getLast();
        return ServerResponse.seeOther(URI.create(request.uri().getPath() + "?" + CAME + "=" + came(told.outcome())))
                .build();
    }

    /** A no that names somebody else; once help was under way, it did not work out here. */
    private static Draft passOn(Found referral, Answer answer, Optional<RecordId> instead, String name) {
        boolean isUnderWay =
                List.of("in-progress", "on-hold").contains(referral.row().status());
        return isUnderWay
                ? new FailReferral(answer).forAnother(instead, name)
                : new RejectReferral(answer).forAnother(instead, name);
    }

    private static Draft draft(String command, Answer answer, String reason, String wait) {
        return switch (command) {
            case "accept" -> new AcceptReferral(answer).accept(wait);
            case "reject" -> new RejectReferral(answer).reject(reason);
            case "start" -> new StartReferral(answer).start();
            case "hold" -> new HoldReferral(answer).hold(reason);
            case "complete" -> new CompleteReferral(answer).complete();
            case "fail" -> new FailReferral(answer).fail(reason);
            default -> throw Refused.malformed("malformed", "do");
        };
    }

    private static String came(Outcome outcome) {
        return switch (outcome) {
            case TO_SETTLE -> "settle";
            case HELD, NEWER -> "held";
            default -> "done";
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
