package org.sala.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.directory.AddService;
import org.sala.directory.Service;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.Outcome;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.matching.Around;
import org.sala.matching.Asking;
import org.sala.matching.Matches;
import org.sala.matching.Matching;
import org.sala.referral.Request;
import org.sala.referral.RequestReferral;
import org.sala.rule.Value;

/**
 * Ban Phonsay on an ordinary day: Bounmy lives by the boats and has agreed to a record; the boat group (Somphone answers for it) and a
 * neighbour with a truck (Keo) can take people to the health centre. Noy is the link worker.
 */
final class Village {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final long KEO = 8;

    final District district = new District();
    final Member noy = district.noy();
    final Member khamla = district.khamla();
    final Member vanh = district.vanh();
    final Member somphone;
    final Member keo;
    final RecordId bounmy;
    final RecordId need;
    final RecordId boats;
    final RecordId boat;
    final RecordId truckers;
    final RecordId truck;

    Village() {
        bounmy = khamlaMeetsBounmy();
        need = does(
                khamla,
                Draft.making(
                        0,
                        "need",
                        Filled.of(
                                "person",
                                bounmy,
                                "place",
                                District.PHONSAY,
                                "category",
                                "transport",
                                "raisedBy",
                                "volunteer",
                                "on",
                                TODAY)));
        boat = adds("Boat to the health centre");
        boats = service(boat).reference("organization").orElseThrow();
        truck = adds("Keo's truck");
        truckers = service(truck).reference("organization").orElseThrow();
        somphone = district.join(District.SOMPHONE, "organization-contact", District.DISTRICT, boats);
        keo = district.join(KEO, "organization-contact", District.DISTRICT, truckers);
        syncAll();
    }

    private RecordId khamlaMeetsBounmy() {
        RecordId person = does(
                khamla,
                Draft.making(
                        0,
                        "person",
                        Filled.of(
                                "place",
                                District.PHONSAY,
                                "description",
                                "old man by the boats",
                                "noticedBy",
                                "volunteer",
                                "noticedOn",
                                TODAY,
                                "askedBy",
                                District.DAO,
                                "worker",
                                District.NOY)));
        does(khamla, Draft.command(person, "person.agree", 0, Value.Fields.NONE));
        agrees(person, "record", null);
        does(khamla, Draft.edit(person, "person", 0, Filled.of("given", "Bounmy", "phone", "020 5555 0100")));
        return person;
    }

    private RecordId adds(String name) {
        Value.Fields who = Filled.of("place", District.PHONSAY, "name", name, "informal", true);
        RecordId organization = does(noy, Draft.making(0, "organization", who));
        return does(noy, new AddService(who.with("categories", Filled.codes("transport"))).of(0, organization));
    }

    /** Bounmy agrees to a purpose, towards one receiver or towards whoever it needs. */
    RecordId agrees(String purpose) {
        return agrees(bounmy, purpose, null);
    }

    RecordId agreesTowards(RecordId receiver) {
        return agrees(bounmy, "refer", receiver);
    }

    private RecordId agrees(RecordId person, String purpose, @org.jspecify.annotations.Nullable RecordId receiver) {
        Value.Fields fields =
                Filled.of("person", person, "purpose", purpose, "how", "spoken", "witness", "his son", "on", TODAY);
        return does(
                khamla,
                Draft.making(0, "consent", receiver == null ? fields : fields.with(Filled.of("receiver", receiver))));
    }

    /** Noy asks a service to help, and whatever that comes to is hers to see. */
    RecordId asks(RecordId service, String... share) {
        return noyOffline(
                request(service).saying("To the health centre on Friday").sharing(List.of(share)));
    }

    RecordId noyOffline(Request request) {
        Draft[] drafts = new RequestReferral(TODAY).request(0, request).toArray(Draft[]::new);
        return noy.does(drafts);
    }

    Request request(RecordId service) {
        RecordId organization = service(service).reference("organization").orElseThrow();
        return Request.of(bounmy, service, organization, District.NOY)
                .forNeed(need)
                .ofKind("transport");
    }

    private Row service(RecordId service) {
        return row(service);
    }

    /** The record as it stands on the server. */
    Row row(RecordId record) {
        return district.journal().rows().stream()
                .filter(row -> row.id().equals(record))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no record " + record));
    }

    String statusOf(RecordId record) {
        return row(record).status();
    }

    /** Things that wait for somebody to decide. */
    List<Row> toSettle() {
        return district.journal().rows().stream()
                .filter(row -> row.type().equals("settle") && row.status().equals("open"))
                .toList();
    }

    /** What fits Bounmy's need, of the boat and the truck. */
    Matches matches(Around.Wishes wishes, Around.Past past) {
        Row person = row(bounmy);
        var around = new Around(TODAY, district.places(), Optional.empty(), false, wishes, past, Map.of());
        return new Matching(district.rules())
                .match(
                        new Asking(person.id(), person.data(), need, "transport", around),
                        List.of(Service.of(row(boat)), Service.of(row(truck))));
    }

    /** Everything of Bounmy's, as the server has it. */
    List<Row> ofBounmy() {
        return district.journal().rows().stream()
                .filter(row -> bounmy.equals(row.owner()))
                .toList();
    }

    void syncAll() {
        for (Member member : List.of(noy, khamla, vanh, somphone, keo, district.dao(), district.seng())) {
            member.syncs();
        }
    }

    /** One thing done and sent, which must count. */
    static RecordId does(Member member, Draft... drafts) {
        RecordId record = member.does(drafts);
        for (Receipt.Told told : member.syncs()) {
            if (told.outcome() != Outcome.APPLIED) {
                throw new AssertionError(
                        told.outcome() + " " + told.details().values().keySet() + " "
                                + told.details().text("reason").orElse(""));
            }
        }
        return record;
    }

    /** The outcome of the last thing sent, and its reason. */
    static String outcome(Member member) {
        Receipt.Told last = member.syncs().getLast();
        Optional<String> reason = last.details().text("reason");
        return last.outcome().code() + reason.map(code -> ": " + code).orElse("");
    }
}
