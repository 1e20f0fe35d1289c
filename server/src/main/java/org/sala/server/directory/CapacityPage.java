package org.sala.server.directory;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.directory.SayCapacity;
import org.sala.journal.RecordId;
import org.sala.rule.Rules;
import org.sala.server.link.Found;
import org.sala.server.link.Link;
import org.sala.server.link.LinkPage;
import org.sala.server.link.Receiver;
import org.sala.server.web.Form;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.Refused;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** On which a service says whether it has room. Nobody is named on it, and nothing is asked for anybody yet. */
public final class CapacityPage implements LinkPage {
    private static final int CODE_LIMIT = 40;

    private final Receiver receiver;
    private final Rules rules;
    private final Pages pages;
    private final Clock clock;

    public CapacityPage(Receiver receiver, Rules rules, Pages pages, Clock clock) {
        this.receiver = receiver;
        this.rules = rules;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public ServerResponse show(ServerRequest request, Link link) {
        return page(request, 200, service(link));
    }

    private Found service(Link link) {
        return receiver.find(link).orElseThrow(Refused::notFound);
    }

    private ServerResponse page(ServerRequest request, int status, Found service) {
        String language = Language.of(request.servletRequest());
        Optional<String> last = service.row().data().text("capacity");
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", pages.words().say(language, "answer.room-title"));
        told.put("service", ServiceName.of(service.row(), language));
        told.put("isDone", request.param("came").isPresent());
        told.put("isWrong", status != 200);
        told.put(
                "last",
                last.map(says -> pages.words().say(language, "answer.room." + says))
                        .orElse(""));
        told.put(
                "choices",
                codes().stream()
                        .map(code -> Map.<String, Object>of(
                                "code", code, "words", pages.words().say(language, "answer.room." + code)))
                        .toList());
        return pages.show(request.servletRequest(), status, "answer-room", told);
    }

    private List<String> codes() {
        return rules.type("capacity")
                .flatMap(type -> type.field("says"))
                .orElseThrow()
                .codes();
    }

    @Override
    public ServerResponse take(ServerRequest request, Link link) {
        Found service = service(link);
        Optional<String> says =
                Optional.of(Form.of(request).text("says", CODE_LIMIT)).filter(codes()::contains);
        if (says.isEmpty()) return page(request, 400, service);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        RecordId organization = service.row().reference("organization").orElseThrow(Refused::notFound);
        receiver.submit(link, organization, SayCapacity.of(service.row(), today).say(0, says.get(), "link"));
        return ServerResponse.seeOther(URI.create(request.uri().getPath() + "?came=done"))
                .build();
    }
}
