package org.sala.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sala.directory.Service;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.matching.Around;
import org.sala.matching.Asking;
import org.sala.matching.Matching;
import org.sala.person.Joined;
import org.sala.place.Places;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Finds whom a service that came of a kept promise can help: those whose need of that kind nothing could meet until now. Each person hears
 * of each service once.
 */
public final class BringNews {
    private static final String TYPE = "news";

    private final Gaps gaps;
    private final Matching matching;
    private final Places places;
    private final LocalDate today;

    public BringNews(Rules rules, Places places, LocalDate today) {
        this.gaps = new Gaps(rules);
        this.matching = new Matching(rules);
        this.places = places;
        this.today = today;
    }

    /**
     * What is offered, and what it came of.
     *
     * @param topic the question of the village that it answers, where that is known
     */
    public record Offer(Row service, Row commitment, Optional<RecordId> topic) {
        /** It can be used, and the promise behind it was confirmed by those who received it. */
        public boolean isReady() {
            return Service.of(service).isOpen()
                    && !service.data().flag("proposed")
                    && commitment.status().equals("kept")
                    && service.reference("commitment").equals(Optional.of(commitment.id()));
        }
    }

    /** {@code rows} are all records of the people in whose needs something is missing, what they were told before among them. */
    public List<News> of(Offer offer, Collection<Row> rows) {
        if (!offer.isReady()) {
            return List.of();
        }
        var service = Service.of(offer.service());
        var joined = new Joined(rows);
        Map<RecordId, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        Set<RecordId> heard = heard(offer, rows, joined);
        List<News> brought = new ArrayList<>();
        for (Gap gap : gaps.list(rows)) {
            boolean isFor = service.categories().contains(gap.category()) && !heard.contains(gap.person());
            if (isFor && fits(gap, service, byId, joined, rows) && heard.add(gap.person())) {
                brought.add(news(gap, byId, offer));
            }
        }
        return List.copyOf(brought);
    }

    private static Set<RecordId> heard(Offer offer, Collection<Row> rows, Joined joined) {
        Set<RecordId> heard = new HashSet<>();
        rows.stream()
                .filter(row -> row.type().equals(TYPE))
                .filter(row -> row.reference("service")
                        .equals(Optional.of(offer.service().id())))
                .forEach(row -> row.reference("person").map(joined::standing).ifPresent(heard::add));
        return heard;
    }

    private boolean fits(Gap gap, Service service, Map<RecordId, Row> byId, Joined joined, Collection<Row> rows) {
        Row person = byId.get(gap.person());
        if (person == null) {
            return false;
        }
        List<Row> owned = joined.owned(gap.person(), rows);
        // How far it is weighs where there is a choice, and rules nothing out.
        var around = new Around(today, places, Optional.empty(), false, Around.Wishes.NONE, past(owned), Map.of());
        var asking = new Asking(person.id(), person.data(), gap.need(), gap.category(), around);
        return !matching.match(asking, List.of(service)).fits().isEmpty();
    }

    private static Around.Past past(List<Row> owned) {
        List<Around.Before> referrals = owned.stream()
                .filter(row -> row.type().equals("referral"))
                .filter(row -> row.reference("service").isPresent())
                .map(row -> new Around.Before(
                        row.id(),
                        row.reference("service").orElseThrow(),
                        row.data().whole("need"),
                        row.status(),
                        row.data().text("reason")))
                .toList();
        return new Around.Past(referrals, List.of());
    }

    /** It stands on the record that the need stands on, under what was agreed there. */
    private News news(Gap gap, Map<RecordId, Row> byId, Offer offer) {
        Row need = byId.get(gap.need());
        RecordId owner = need == null || need.owner() == null ? gap.person() : need.owner();
        Value.Fields fields = Value.Fields.of("person", new Value.Whole(owner.number()))
                .with("need", new Value.Whole(gap.need().number()))
                .with("service", new Value.Whole(offer.service().id().number()))
                .with("commitment", new Value.Whole(offer.commitment().id().number()))
                .with("on", new Value.Text(today.toString()));
        return new News(
                gap.place(),
                offer.topic().isEmpty()
                        ? fields
                        : fields.with(
                                "topic", new Value.Whole(offer.topic().get().number())));
    }
}
