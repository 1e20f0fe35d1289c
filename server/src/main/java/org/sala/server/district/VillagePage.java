package org.sala.server.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.server.web.Address;
import org.sala.server.web.Language;
import org.sala.server.web.Refused;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /district/<place>/village/<id>}: what a village holds in common, table by table, as far as the asker's rights show it. Of its people nothing is here, for
 * nothing of a person ever stands on that shelf.
 */
final class VillagePage {
    private final DistrictDesk desk;
    private final DistrictView view;

    VillagePage(DistrictDesk desk, DistrictView view) {
        this.desk = desk;
        this.view = view;
    }

    RouterFunction<ServerResponse> routes() {
        return Address.at("/district/{place}/village/{village}")
                .get(this::show)
                .routes()
                .and(Address.at("/district/{place}/village/{village}/{file}")
                        .get(this::file)
                        .routes());
    }

    private ServerResponse show(ServerRequest request) {
        DistrictDesk.Visit visit = desk.atVillage(request);
        String language = Language.of(request.servletRequest());
        RecordWords words = view.words(visit, language);
        String around = request.pathVariable("place");
        String here = "/district/" + around + "/village/" + visit.place().id();
        List<Map<String, Object>> tables = new ArrayList<>();
        view.records(visit, RecordTable.types()).forEach((type, rows) -> {
            if (rows.isEmpty()) return;
            tables.add(view.onPage(
                    RecordTable.named(type)
                            .orElseThrow()
                            .of(rows, words, visit.place().name(language)),
                    words.say("district.table." + type),
                    here + "/" + type,
                    language,
                    List.of()));
        });
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", visit.place().name(language));
        told.put("today", view.day(visit.today(), language));
        told.put("path", view.path(visit, language));
        told.put("tables", tables);
        told.put("isNothing", tables.isEmpty());
        return view.page(request, "district-village", told);
    }

    private ServerResponse file(ServerRequest request) {
        TableFile asked = TableFile.named(request);
        RecordTable table = RecordTable.named(asked.table()).orElseThrow(Refused::notFound);
        DistrictDesk.Visit visit = desk.atVillage(request);
        String language = Language.of(request.servletRequest());
        List<CommunityRecords.Shown> rows =
                view.records(visit, List.of(table.type())).getOrDefault(table.type(), List.of());
        if (rows.isEmpty()) throw Refused.notFound();
        return asked.answer(
                table.of(rows, view.words(visit, language), visit.place().name(language)), visit.today());
    }
}
