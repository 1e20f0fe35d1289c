package org.sala.server.team;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.server.signin.Account;
import org.sala.server.signin.Asker;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.signin.EnrolDevice;
import org.sala.server.signin.FirstPasswords;
import org.sala.server.store.Epoch;
import org.sala.server.web.Address;
import org.sala.server.web.Body;
import org.sala.server.web.RateLimit;
import org.sala.server.web.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code POST /devices}: a phone gets its number and its token, with a page session or with a short-lived code. */
public final class DeviceDoor {
    private static final int CREATED = 201;
    private static final int CODE_LIMIT = 40;
    private static final int NAME_LIMIT = 120;
    private static final int TRIES = 10;

    private final EnrolDevice enrol;
    private final Team team;
    private final Epoch epoch;
    private final FirstPasswords first;
    private final TeamChanges changes;
    private final RateLimit limit;

    public DeviceDoor(
            EnrolDevice enrol, Team team, Epoch epoch, FirstPasswords first, TeamChanges changes, Clock clock) {
        this.enrol = enrol;
        this.team = team;
        this.epoch = epoch;
        this.first = first;
        this.changes = changes;
        this.limit = new RateLimit(clock, TRIES, Duration.ofMinutes(1));
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/devices").post(this::enrol).routes();
    }

    private ServerResponse enrol(ServerRequest request) {
        Value.Fields asked = Body.fields(request, Body.SMALL);
        Account account = asked.has("code") ? byCode(request, asked.text("code").orElse("")) : bySession();
        Kind kind = asked.text("kind").filter("software"::equals).isPresent() ? Kind.SOFTWARE : Kind.PHONE;
        EnrolDevice.Enrolled enrolled = enrol(account, kind, name(request, asked));
        return ServerResponse.status(CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.write(told(enrolled)));
    }

    private EnrolDevice.Enrolled enrol(Account account, Kind kind, String name) {
        return changes.together(() -> {
            EnrolDevice.Enrolled enrolled = enrol.enrol(account, kind, name);
            changes.note(account.id(), TeamChanges.What.DEVICE_ENROLLED, account.id(), "" + enrolled.device());
            return enrolled;
        });
    }

    private Account byCode(ServerRequest request, String code) {
        limit.count(String.valueOf(request.servletRequest().getRemoteAddr()));
        if (code.length() > CODE_LIMIT) throw Refused.malformed("wrong-code", "code");
        return enrol.redeem(code).orElseThrow(() -> Refused.malformed("wrong-code", "code"));
    }

    private Account bySession() {
        Account account = Asker.now().account();
        if (first.mustChange(account)) throw Refused.forbidden("password-first");
        return account;
    }

    /** What the list of devices calls it: what the asker said, or what kind of browser it is. */
    private static String name(ServerRequest request, Value.Fields asked) {
        String said = asked.text("name")
                .orElseGet(() -> browser(request.servletRequest().getHeader("User-Agent")));
        return said.codePointCount(0, said.length()) <= NAME_LIMIT
                ? said
                : said.substring(0, said.offsetByCodePoints(0, NAME_LIMIT));
    }

    private static String browser(@Nullable String agent) {
        if (agent == null) return "";
        String machine = agent.contains("Android") ? "Android" : agent.contains("iPhone") ? "iPhone" : "";
        String program = agent.contains("Firefox") ? "Firefox" : agent.contains("Chrome") ? "Chrome" : "";
        return (machine + " " + program).strip();
    }

    private Value.Fields told(EnrolDevice.Enrolled enrolled) {
        Value.Fields me = TeamDoor.me(team, enrolled.account());
        return Value.Fields.of("device", new Value.Whole(enrolled.device()))
                .with("token", new Value.Text(enrolled.token().text()))
                .with("epoch", new Value.Text(epoch.current()))
                .with("account", me.with("grants", Value.Nothing.NOTHING))
                .with("grants", me.get("grants"));
    }
}
