package org.sala.server.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sala.exchange.json.Json;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Journal;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.referral.Referral;
import org.sala.referral.Request;
import org.sala.referral.RequestReferral;
import org.sala.rule.Value;
import org.sala.server.link.Found;
import org.sala.server.person.Readings;
import org.sala.server.signin.Asker;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.web.Address;
import org.sala.server.web.Body;
import org.sala.server.web.RateLimit;
import org.sala.server.web.Refused;
import org.sala.server.web.Words;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code POST /referrals}, {@code POST /referrals/<id>/<command>} and {@code GET /referrals/<id>}: referrals for other software, through the
 * same door as everything else. A program comes with a token of an account and may what that account may; the door numbers its changes.
 */
public final class ReferralDoor {
    private static final String KEY = "Idempotency-Key";
    private static final int TIMES = 600;
    private static final long RECORD_LIMIT = 1L << 53;

    private final Journal journal;
    private final Door door;
    private final Readings readings;
    private final Function<Asker, Rights> rightsOf;
    private final AskedFields fields;
    private final OnceByKey once;
    private final SoftwareWords words;
    private final RateLimit limit;

    public ReferralDoor(
            Journal journal,
            Door door,
            Readings readings,
            Function<Asker, Rights> rightsOf,
            AskedFields fields,
            OnceByKey once,
            Words words,
            Clock clock) {
        this.journal = journal;
        this.door = door;
        this.readings = readings;
        this.rightsOf = rightsOf;
        this.fields = fields;
        this.once = once;
        this.words = new SoftwareWords(words);
        this.limit = new RateLimit(clock, TIMES, Duration.ofMinutes(1));
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/referrals")
                .post(request -> answered(request, () -> make(request)))
                .routes()
                .and(Address.at("/referrals/{referral}").get(this::show).routes())
                .and(Address.at("/referrals/{referral}/{command}")
                        .post(request -> answered(request, () -> command(request)))
                        .routes());
    }

    private ServerResponse answered(ServerRequest request, Supplier<ServerResponse> work) {
        try {
            return work.get();
        } catch (AskedFields.Unfit unfit) {
            return words.told(request, unfit);
        }
    }

    private ServerResponse show(ServerRequest request) {
        Asker asker = software();
        Rights rights = rightsOf.apply(asker);
        Found found = found(request, rights);
        Value.Fields shown = found.shown(rights).orElseThrow(Refused::notFound);
        // A card without the person's consent names nobody.
        if (found.owner() != null && shown.has("person")) {
            readings.note(asker.account().id(), Kind.SOFTWARE, found.owner(), Readings.Why.OPENED);
        }
        return SoftwareWords.plain(200)
                .body(Json.write(Value.Fields.of(
                                "referral", new Value.Whole(found.row().id().number()))
                        .with("rv", new Value.Whole(found.row().rv()))
                        .with("fields", shown)));
    }

    private ServerResponse make(ServerRequest request) {
        Asker asker = software();
        var asked = asked(request);
        Rights rights = rightsOf.apply(asker);
        Value.Fields told = forOrganization(rights, fields.ofNew(asked.body()))
                .with("requestedBy", new Value.Whole(asker.account().id()));
        List<Draft> drafts = new RequestReferral(fields.today()).request(0, new Request(told));
        return words.told(request, once.answer(asker, asked, () -> submit(asker, rights, drafts)), true);
    }

    /** Who answers for a service is in the directory; a program need not say it. */
    private Value.Fields forOrganization(Rights rights, Value.Fields told) {
        Found service = find(rights, told.whole("service").orElse(0))
                .filter(found -> found.row().type().equals("service"))
                .orElseThrow(() -> AskedFields.Unfit.of("unknown-record", "service"));
        Value answering = service.row().data().get("organization");
        boolean isSaid = told.has("organization");
        if (isSaid && !Value.same(answering, told.get("organization"))) {
            throw AskedFields.Unfit.of("unknown-record", "organization");
        }
        return told.with("organization", answering);
    }

    private ServerResponse command(ServerRequest request) {
        Asker asker = software();
        var asked = asked(request);
        Rights rights = rightsOf.apply(asker);
        Found found = found(request, rights);
        String command = request.pathVariable("command");
        Value.Fields arguments = fields.ofCommand(command, asked.body());
        List<Draft> drafts = List.of(Draft.command(found.row(), Referral.TYPE + "." + command, arguments));
        return words.told(request, once.answer(asker, asked, () -> submit(asker, rights, drafts)), false);
    }

    /** What became of it, in codes only: how it is said depends on who asks again. */
    private Value.Fields submit(Asker asker, Rights rights, List<Draft> drafts) {
        List<Receipt.Told> told = door.submit(asker.device(), rights, drafts).told();
        Outcome outcome =
                SoftwareWords.worst(told.stream().map(Receipt.Told::outcome).toList());
        Value.Fields details = told.stream()
                .filter(one -> one.outcome() == outcome)
                .findFirst()
                .orElseThrow()
                .details();
        List<Value> settle = told.stream()
                .map(one -> one.details().get("settle"))
                .filter(Value.Whole.class::isInstance)
                .toList();
        RecordId referral = told.getFirst().record();
        Value.Fields answer = Value.Fields.of("referral", new Value.Whole(referral.number()))
                .with("outcome", new Value.Text(outcome.code()))
                .with("reason", details.get("reason"))
                .with("fields", details.get("fields"))
                .with("settle", settle.isEmpty() ? Value.Nothing.NOTHING : new Value.Items(settle));
        return find(rights, referral.number())
                .map(now -> answer.with("state", new Value.Text(now.row().status()))
                        .with("rv", new Value.Whole(now.row().rv())))
                .orElse(answer);
    }

    private Found found(ServerRequest request, Rights rights) {
        String told = request.pathVariable("referral");
        if (!told.matches("\\d{1,16}")) throw Refused.notFound();
        long number = Long.parseLong(told);
        if (number >= RECORD_LIMIT) throw Refused.notFound();
        return find(rights, number)
                .filter(found -> found.row().type().equals(Referral.TYPE))
                .orElseThrow(Refused::notFound);
    }

    /** What is outside the asker's rights does not exist for them. */
    private Optional<Found> find(Rights rights, long record) {
        return Found.in(journal, rights.areas(), new RecordId(record))
                .filter(found -> found.shown(rights).isPresent());
    }

    private Asker software() {
        Asker asker = Asker.withDevice();
        // A phone numbers its changes itself: numbers that it did not give would be in its way.
        if (asker.kind() != Kind.SOFTWARE) throw Refused.forbidden("software-only");
        limit.count(Long.toString(asker.device()));
        return asker;
    }

    private static OnceByKey.Asked asked(ServerRequest request) {
        String key = request.headers().firstHeader(KEY);
        if (key == null || key.isBlank()) throw Refused.malformed("key-missing", KEY);
        if (!key.matches("[!-~]{1,200}")) throw Refused.malformed("key-odd", KEY);
        return new OnceByKey.Asked(key, request.path(), Body.fields(request, Body.SMALL));
    }
}
