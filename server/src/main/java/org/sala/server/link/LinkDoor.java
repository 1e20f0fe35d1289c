package org.sala.server.link;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.sala.exchange.json.Json;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.rule.Value;
import org.sala.server.link.Link.Kind;
import org.sala.server.signin.Asker;
import org.sala.server.team.Team;
import org.sala.server.web.Address;
import org.sala.server.web.Body;
import org.sala.server.web.Problem;
import org.sala.server.web.PublicAddress;
import org.sala.server.web.QrCode;
import org.sala.server.web.RateLimit;
import org.sala.server.web.Refused;
import org.sala.team.TeamRights;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /links}: a private address for somebody without an account.
 *
 * <p>Takes {@code {"kind": "referral"|"capacity"|"person", "subject": record id}} from whoever sees the record in a role that hands out such
 * ({@code links} in {@code rules/roles.json}); answers {@code {"url", "expires", "svg"}}, where expires is in milliseconds since 1970 and
 * svg draws the address for a camera. A referral's is made only while the person's consent to it is in force. The history of a
 * person says who handed out the address of their page.
 */
public final class LinkDoor {
    private static final int TIMES = 60;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Links links;
    private final Team team;
    private final Journal journal;
    private final HandedOut handedOut;
    private final PublicAddress address;
    private final RateLimit limit;

    public LinkDoor(Links links, Team team, Journal journal, HandedOut handedOut, PublicAddress address, Clock clock) {
        this.links = links;
        this.team = team;
        this.journal = journal;
        this.handedOut = handedOut;
        this.address = address;
        this.limit = new RateLimit(clock, TIMES, WITHIN);
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/links").post(this::make).routes();
    }

    private ServerResponse make(ServerRequest request) {
        Asker asker = Asker.withDevice();
        limit.count(Long.toString(asker.account().id()));
        Value.Fields asked = Body.fields(request, Body.SMALL);
        Kind kind = asked.text("kind")
                .flatMap(Kind::ofCode)
                .orElseThrow(() -> Refused.malformed("unknown-link-kind", "kind"));
        OptionalLong subject = asked.whole("subject");
        if (subject.isEmpty() || subject.getAsLong() <= 0) throw Refused.malformed("not-a-record", "subject");
        TeamRights rights = team.rightsOf(asker);
        Found found = found(rights, new RecordId(subject.getAsLong()));
        check(kind, found, rights);
        if (kind == Kind.PERSON) handedOut.note(asker, rights, found.row());
        Links.Made made = links.make(kind, found.row(), asker.account().id(), asker.device());
        String url = address.of(request) + kind.path() + made.token();
        return ServerResponse.status(201)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.write(Value.Fields.of("url", new Value.Text(url))
                        .with("expires", new Value.Whole(made.expires().toEpochMilli()))
                        .with("svg", new Value.Text(QrCode.svg(url)))));
    }

    /** What is outside the asker's rights does not exist for them. */
    private Found found(TeamRights rights, RecordId subject) {
        return Found.in(journal, rights.areas(), subject)
                .filter(found -> found.shown(rights).isPresent())
                .orElseThrow(Refused::notFound);
    }

    private static void check(Kind kind, Found found, TeamRights rights) {
        if (!found.row().type().equals(kind.record())) throw Refused.malformed("not-a-record", "subject");
        if (!rights.mayHandOut(kind.code(), found.row(), found.person())) throw Refused.forbidden("forbidden");
        boolean needsConsent = kind == Kind.REFERRAL;
        if (needsConsent
                && !ConsentsInForce.covers(
                        found.owner(), "refer", found.row().data().whole("organization"))) {
            throw new Refused(Problem.at(Problem.FORBIDDEN, "no-consent", "subject"));
        }
    }
}
