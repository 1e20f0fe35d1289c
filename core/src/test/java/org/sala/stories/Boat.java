package org.sala.stories;

import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.action.BringNews;
import org.sala.action.Gap;
import org.sala.action.Gaps;
import org.sala.action.News;
import org.sala.action.OfferTopics;
import org.sala.action.TellGaps;
import org.sala.action.ToldGap;
import org.sala.consent.Purpose;
import org.sala.directory.ConfirmProposal;
import org.sala.directory.ProposeService;
import org.sala.journal.Change;
import org.sala.journal.Draft;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.matching.RecordGap;
import org.sala.rule.Disclosure;
import org.sala.rule.Value;

/** Ban Phonsay, where many cannot get to the health centre, and what the bridge does between them and the village's boat. */
final class Boat {
    static final String TRANSPORT = "transport-health";
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final long SALA = 900;

    final Phonsay phonsay = new Phonsay();
    final Disclosure gate = Disclosure.of(
            phonsay.district.rules(), "the secret of these stories".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    Boat() {
        phonsay.district.journal().enrol(SALA, SALA, District.DISTRICT);
    }

    /** Somebody who agreed to a record and cannot get to the health centre; nothing fitted. */
    RecordId stranded() {
        RecordId person = phonsay.met();
        notes(needs(person, TRANSPORT));
        return person;
    }

    List<RecordId> stranded(int count) {
        return java.util.stream.Stream.generate(this::stranded).limit(count).toList();
    }

    RecordId needs(RecordId person, String category) {
        return Village.does(
                phonsay.noy,
                Draft.making(
                        0,
                        "need",
                        fields("person", person, "place", District.PHONSAY, "category", category)
                                .with("on", new Value.Text(TODAY.toString()))));
    }

    void notes(RecordId need) {
        Village.does(phonsay.noy, RecordGap.of(phonsay.row(need), TODAY).record(0, List.of("cost")));
    }

    Collection<Row> rows() {
        return phonsay.district.journal().rows();
    }

    List<Gap> gaps() {
        return new Gaps(phonsay.district.rules()).list(rows());
    }

    List<ToldGap> told() {
        return new TellGaps(gate, phonsay.district.places()).tell(District.DISTRICT, gaps());
    }

    /** The bridge tells a month, as it does on the server. */
    void tells(YearMonth month) {
        salaDoes(new OfferTopics(month).offer(0, told(), rows()));
    }

    Row topic() {
        return phonsay.list("topic").getLast();
    }

    /** The bridge brings what a service that came of a promise can bring. */
    void brings(RecordId service) {
        Row offered = phonsay.row(service);
        Row promise = phonsay.row(offered.reference("commitment").orElseThrow());
        var offer = new BringNews.Offer(offered, promise, Optional.of(topic().id()));
        List<News> brought =
                new BringNews(phonsay.district.rules(), phonsay.district.places(), TODAY).of(offer, rows());
        List<Draft> drafts = new ArrayList<>();
        brought.forEach(news -> drafts.add(news.draft(drafts.size())));
        salaDoes(drafts);
    }

    List<Row> news() {
        return phonsay.list("news");
    }

    void salaDoes(List<Draft> drafts) {
        if (drafts.isEmpty()) return;
        Receipt receipt = phonsay.district.door().submit(SALA, new Sala(), drafts);
        receipt.told().forEach(told -> {
            if (told.outcome() != org.sala.journal.Outcome.APPLIED) throw new AssertionError(told.toString());
        });
    }

    /** A promise to the village that its people confirmed before the chief. */
    RecordId kept(RecordId topic) {
        RecordId promise = promised(topic);
        Village.does(
                phonsay.noy,
                Draft.command(
                        promise,
                        "commitment.confirm",
                        0,
                        fields("confirmWitness", "the chief").with("confirmedOn", new Value.Text(TODAY.toString()))));
        return promise;
    }

    RecordId promised(RecordId topic) {
        Value on = new Value.Text(TODAY.toString());
        RecordId gathering = does("gathering", fields("place", District.PHONSAY).with("on", on));
        RecordId priority = does(
                "priority",
                fields("place", District.PHONSAY, "gathering", gathering, "topic", topic, "rank", 1)
                        .with("category", new Value.Text(TRANSPORT)));
        RecordId goal = does(
                "goal",
                fields("place", District.PHONSAY, "gathering", gathering, "priority", priority, "words", "A boat"));
        return does(
                "commitment",
                fields("place", District.PHONSAY, "gathering", gathering, "goal", goal, "words", "A boat on Fridays")
                        .with(fields("by", "village-authority", "to", "villagers", "offers", TRANSPORT))
                        .with("due", on));
    }

    private RecordId does(String type, Value.Fields fields) {
        return Village.does(phonsay.noy, Draft.making(0, type, fields));
    }

    /** Khamla writes into the directory what came of it. */
    RecordId proposes(RecordId promise) {
        RecordId boats = Village.does(
                phonsay.khamla,
                Draft.making(0, "organization", fields("place", District.PHONSAY, "name", "Boat", "informal", true)));
        Value.Fields boat = fields("place", District.PHONSAY, "name", "Boat", "reach", "village")
                .with("categories", Value.Items.ofTexts(List.of(TRANSPORT)));
        return Village.does(phonsay.khamla, new ProposeService(promise, boat).of(0, boats));
    }

    void confirms(RecordId service) {
        phonsay.noy.syncs();
        Village.does(phonsay.noy, new ConfirmProposal(phonsay.row(service), TODAY).confirm("visit"));
    }

    RecordId agrees(RecordId person) {
        return phonsay.agrees(person, Purpose.REFER);
    }

    /** What Sala itself may do here. On the server it may do no more; what it may not is tried there. */
    private static final class Sala implements Rights {
        @Override
        public Set<Long> areas() {
            return Set.of(District.DISTRICT);
        }

        @Override
        public List<Scope> scopes() {
            return List.of();
        }

        @Override
        public String fingerprint() {
            return "";
        }

        @Override
        public Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner) {
            return Optional.empty();
        }

        @Override
        public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
            return Optional.empty();
        }

        @Override
        public OptionalLong supervisorOf(@Nullable Long place, long area) {
            return OptionalLong.empty();
        }
    }
}
