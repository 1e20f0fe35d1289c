package org.sala.server.action;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sala.action.BringNews;
import org.sala.action.Gaps;
import org.sala.action.News;
import org.sala.action.OfferTopics;
import org.sala.action.TellGaps;
import org.sala.action.ThankVillage;
import org.sala.action.ToldGap;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.place.Places;
import org.sala.rule.Disclosure;
import org.sala.rule.Rules;
import org.sala.server.place.StoredPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes the loop between villages and persons. Once a month it tells each place what is missing and whom it helped; whenever a kept promise has
 * become a service it finds the people who lacked it. All it does is in one transaction with where it stands: killed at any moment it goes on
 * as if nothing had been, and several may run at once.
 */
public final class Bridge {
    /** A topic is made and counted: two changes. */
    private static final int TOPICS_AT_ONCE = Door.BATCH_LIMIT / 2;

    private final Rules rules;
    private final StoredPlaces places;
    private final BridgePosition position;
    private final BridgeRows rows;
    private final BridgeHand hand;
    private final Gate gate;

    /** What decides how much is told, and what holds the work together. */
    public record Gate(Disclosure disclosure, TransactionTemplate transaction) {}

    public Bridge(Rules rules, StoredPlaces places, JdbcClient sql, BridgeHand hand, Gate gate) {
        this.rules = rules;
        this.places = places;
        this.position = new BridgePosition(sql);
        this.rows = new BridgeRows(sql);
        this.hand = hand;
        this.gate = gate;
    }

    /** Does what there is to do. */
    public void follow(LocalDate today) {
        Places tree = places.now();
        Set<Long> areas = areas(tree);
        List<RuntimeException> failed = new ArrayList<>();
        each(position.behind(areas), failed, area -> inOne(begun -> position.collect(area)));
        each(position.ready(), failed, ready -> match(ready, tree, today));
        List<Long> untold = position.untold(areas, YearMonth.from(today).toString());
        each(untold, failed, area -> inOne(begun -> tell(area, tree, today)));
        failed.stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }

    private void inOne(Consumer<TransactionStatus> work) {
        gate.transaction().executeWithoutResult(work);
    }

    /** What cannot be done in one place, for now, keeps no other place waiting. */
    private static <T> void each(List<T> all, List<RuntimeException> failed, Consumer<T> work) {
        for (T one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException later) {
                failed.add(later);
            }
        }
    }

    private static Set<Long> areas(Places tree) {
        Set<Long> areas = new TreeSet<>();
        tree.list().forEach(place -> tree.areaOf(place.id()).ifPresent(areas::add));
        return areas;
    }

    /** Brings as much news as one transaction takes, until there is none left. */
    private void match(BridgePosition.Ready ready, Places tree, LocalDate today) {
        boolean isMore = true;
        while (isMore) {
            isMore = Boolean.TRUE.equals(
                    gate.transaction().execute(begun -> position.hold(ready) && news(ready, tree, today)));
        }
    }

    private boolean news(BridgePosition.Ready ready, Places tree, LocalDate today) {
        List<News> brought = offer(ready)
                .map(offer -> new BringNews(rules, tree, today).of(offer, rows.behindGaps(ready.area())))
                .orElse(List.of());
        brought.stream()
                .limit(Door.BATCH_LIMIT)
                .collect(Collectors.groupingBy(News::place))
                .forEach((place, news) -> hand.bringsNews(ready.area(), place, drafts(news)));
        boolean isMore = brought.size() > Door.BATCH_LIMIT;
        if (!isMore) {
            position.done(ready);
        }
        return isMore;
    }

    private static List<Draft> drafts(List<News> brought) {
        List<Draft> drafts = new ArrayList<>();
        brought.forEach(news -> drafts.add(news.draft(drafts.size())));
        return drafts;
    }

    private Optional<BringNews.Offer> offer(BridgePosition.Ready ready) {
        Optional<Row> service = rows.find(ready.area(), ready.service());
        Optional<Row> commitment = service.flatMap(row -> named(row, "commitment"));
        return commitment.map(promise -> new BringNews.Offer(service.orElseThrow(), promise, topic(promise)));
    }

    /** The question of the village from which the promise came, where it came from one. */
    private Optional<RecordId> topic(Row commitment) {
        return named(commitment, "goal")
                .flatMap(goal -> named(goal, "priority"))
                .flatMap(priority -> priority.reference("topic"));
    }

    private Optional<Row> named(Row row, String field) {
        return row.reference(field).flatMap(record -> rows.find(row.area(), record));
    }

    private void tell(long area, Places tree, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        if (!position.tell(area, month.toString())) return;
        var gaps = new Gaps(rules).list(rows.behindGaps(area));
        List<ToldGap> told = new TellGaps(gate.disclosure(), tree).tell(area, gaps);
        Collection<Row> known = rows.topics(area);
        for (int first = 0; first < told.size(); first += TOPICS_AT_ONCE) {
            List<ToldGap> some = told.subList(first, Math.min(told.size(), first + TOPICS_AT_ONCE));
            hand.tellsVillages(area, new OfferTopics(month).offer(0, some, known));
        }
        thank(area);
    }

    private void thank(long area) {
        var kept = rows.kept(area);
        Set<RecordId> services = new HashSet<>();
        kept.values().forEach(services::addAll);
        if (services.isEmpty()) return;
        List<Row> helped = rows.helpedBy(area, services);
        List<Draft> thanks = new ArrayList<>();
        kept.forEach((commitment, its) -> new ThankVillage(gate.disclosure())
                .thank(commitment, its, helped)
                .ifPresent(thanks::add));
        for (int first = 0; first < thanks.size(); first += Door.BATCH_LIMIT) {
            hand.tellsVillages(area, thanks.subList(first, Math.min(thanks.size(), first + Door.BATCH_LIMIT)));
        }
    }
}
