package org.sala.server.person;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.consent.WithdrawConsent;
import org.sala.journal.Door;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.server.link.Found;
import org.sala.server.link.Link;
import org.sala.server.link.LinkPage;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.web.Form;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.Refused;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The person's own page, behind the private address on their printed plan: what is planned, what was recorded, who read it, and how to say no. */
public final class OwnPage implements LinkPage {
    private final Journal journal;
    private final Door door;
    private final DeviceKeys devices;
    private final Readings readings;
    private final OwnWords words;
    private final Pages pages;

    public OwnPage(Journal journal, Door door, DeviceKeys devices, Readings readings, OwnWords words, Pages pages) {
        this.journal = journal;
        this.door = door;
        this.devices = devices;
        this.readings = readings;
        this.words = words;
        this.pages = pages;
    }

    private Row person(Link link) {
        return Found.in(journal, java.util.Set.of(link.area()), link.subject())
                .map(Found::row)
                .filter(row -> row.type().equals(link.kind().record()))
                .orElseThrow(Refused::notFound);
    }

    @Override
    public ServerResponse show(ServerRequest request, Link link) {
        Row person = person(link);
        Optional<Row> asked = consent(person, request.param("consent").orElse(""));
        if (asked.isPresent()) return confirm(request, asked.get());
        readings.note(Account.PERSON, DeviceKey.Kind.LINK, person, Readings.Why.LINK);
        Map<String, Object> told = words.told(person, Language.of(request.servletRequest()));
        told.put("large", true);
        told.put("isDone", request.param("came").isPresent());
        return pages.show(request.servletRequest(), "mine", told);
    }

    /** A consent that is in force and hers or his. */
    private Optional<Row> consent(Row person, String number) {
        if (!number.matches("\\d{1,16}")) return Optional.empty();
        var id = new RecordId(Long.parseLong(number));
        return words.consents(words.records(person)).stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst();
    }

    private ServerResponse confirm(ServerRequest request, Row consent) {
        String language = Language.of(request.servletRequest());
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", pages.words().say(language, "mine.withdraw-title"));
        told.put("large", true);
        told.put("purpose", words.purpose(consent, language));
        told.put("consent", consent.id().number());
        told.put("isRecord", consent.data().text("purpose").equals(Optional.of("record")));
        told.put("back", request.uri().getPath());
        return pages.show(request.servletRequest(), "mine-withdraw", told);
    }

    @Override
    public ServerResponse take(ServerRequest request, Link link) {
        Row person = person(link);
        String number = Form.of(request).text("consent", 20);
        consent(person, number).ifPresent(consent -> withdraw(link, person, consent));
        return ServerResponse.seeOther(URI.create(request.uri().getPath() + "?came=done"))
                .build();
    }

    /** Whoever takes back what they said takes it back on each of their records. */
    private void withdraw(Link link, Row person, Row consent) {
        long device = devices.doorway(link.area(), Account.PERSON, DeviceKey.Kind.LINK);
        List<Row> records = words.records(person);
        for (Row same : words.sameAs(consent, records)) {
            records.stream()
                    .filter(record -> record.id().equals(same.owner()))
                    .forEach(record ->
                            door.submit(device, words.rights(record), List.of(new WithdrawConsent(same).withdraw())));
        }
    }
}
