package org.sala.server.district;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sala.exchange.table.Table;
import org.sala.place.Place;
import org.sala.rule.Rules;
import org.sala.server.place.Boundaries;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.SaidTime;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The tables and the map of one place, the same for its page and its files. */
final class DistrictView {
    private final Glances glances;
    private final CommunityRecords records;
    private final Boundaries boundaries;
    private final Rules rules;
    private final Pages pages;
    private final SaidTime time;

    DistrictView(
            Glances glances, CommunityRecords records, Boundaries boundaries, Rules rules, Pages pages, SaidTime time) {
        this.glances = glances;
        this.records = records;
        this.boundaries = boundaries;
        this.rules = rules;
        this.pages = pages;
        this.time = time;
    }

    /** The villages of a district, or the districts of a province, exceptions first. */
    List<Glanced> glanced(DistrictDesk.Visit visit, String language) {
        Map<Long, Glance> read = glances.read(visit.areas(), visit.sight(), visit.today());
        return visit.isAbove() ? Glanced.parts(visit, read, language) : Glanced.villages(visit, read, language);
    }

    Table villages(DistrictDesk.Visit visit, List<Glanced> all, int most, String language) {
        return GlanceTable.of(
                visit.place().name(language), all, most, visit.sight(), Sides.of(rules), pages.words(), language);
    }

    /** What waits for an answer, within the place; {@code most} of it. */
    Table raised(DistrictDesk.Visit visit, String language, int most) {
        List<Long> here =
                visit.tree().under(visit.place().id()).stream().map(Place::id).toList();
        return new RaisedTable(words(visit, language))
                .of(
                        records.raised(visit.areas(), here, visit.rights(), most),
                        visit.place().name(language));
    }

    RecordWords words(DistrictDesk.Visit visit, String language) {
        return new RecordWords(rules, pages.words(), visit.tree(), visit.today(), language);
    }

    Map<String, List<CommunityRecords.Shown>> records(DistrictDesk.Visit visit, List<String> types) {
        long area = visit.tree().areaOf(visit.place().id()).orElseThrow();
        return records.of(area, visit.place().id(), types, visit.rights());
    }

    /** The place's own boundary, and those of the parts that are shown. Of a place without one the parts are all there is. */
    Optional<Map<String, Object>> map(
            DistrictDesk.Visit visit, List<Glanced> all, String language, Function<Place, String> address) {
        Set<Long> drawn = new TreeSet<>(Set.of(visit.place().id()));
        all.forEach(one -> drawn.add(one.place().id()));
        return new DistrictMap(boundaries.find(drawn), language).draw(visit.place(), all, address);
    }

    Map<String, Object> onPage(Table table, String title, String file, String language, List<TableOnPage.Lead> leads) {
        return new TableOnPage(table, time, language).model(title, file, leads);
    }

    /** The places above it that are open to the asker, to go up again. */
    List<Map<String, Object>> path(DistrictDesk.Visit visit, String language) {
        return visit.tree().chain(visit.place().id()).stream()
                .skip(1)
                .filter(above ->
                        visit.tops().stream().anyMatch(top -> visit.tree().isWithin(above.id(), top.id())))
                .sorted(Comparator.comparing(above -> visit.tree().levels().depth(above.level())))
                .map(above -> Map.<String, Object>of("id", above.id(), "name", above.name(language)))
                .toList();
    }

    String day(LocalDate day, String language) {
        return time.day(day, language);
    }

    String say(ServerRequest request, String key) {
        return pages.words().say(Language.of(request.servletRequest()), "district." + key);
    }

    ServerResponse page(ServerRequest request, String template, Map<String, Object> told) {
        told.put("wide", "district");
        return pages.show(request.servletRequest(), template, told);
    }
}
