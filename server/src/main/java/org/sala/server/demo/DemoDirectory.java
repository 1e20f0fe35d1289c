package org.sala.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sala.directory.AddService;
import org.sala.directory.ConfirmService;
import org.sala.directory.SayCapacity;
import org.sala.directory.Service;
import org.sala.journal.RecordId;
import org.sala.journal.Seen;
import org.sala.matching.Around;
import org.sala.matching.Asking;
import org.sala.matching.Matches;
import org.sala.matching.Matching;
import org.sala.rule.Value;
import org.sala.server.demo.DemoJourney.DemoNeed;
import org.sala.server.place.StoredPlaces;

/** The organizations and services of the invented district, and the neighbours who help. */
final class DemoDirectory {
    /** Fields that are told in the file as the records name them. */
    private static final List<String> AS_TOLD = List.of(
            "categories",
            "reach",
            "cost",
            "papers",
            "hours",
            "languages",
            "access",
            "sexes",
            "leastAge",
            "eligibility",
            "interpreter",
            "goesToThem",
            "transport",
            "confidential");

    private final List<Help> helps = new ArrayList<>();
    private final List<RecordId> organizations = new ArrayList<>();
    private final RandomGenerator dice;
    private final Matching matching;
    private final StoredPlaces places;

    /** A service as the journeys know it. */
    record Help(RecordId service, RecordId organization, int village, Value.Fields fields) {
        private Service known() {
            return new Service(service, fields.with("organization", new Value.Whole(organization.number())));
        }

        private Help with(Value.Fields said) {
            return new Help(service, organization, village, fields.with(said));
        }
    }

    DemoDirectory(RandomGenerator dice, Matching matching, StoredPlaces places) {
        this.dice = dice;
        this.matching = matching;
        this.places = places;
    }

    void make(DemoWords words, DemoLand land, DemoTeam team, DemoClock clock) {
        for (Value.Fields told : words.organizations()) {
            boolean isInformal = told.flag("informal");
            int village = (int) told.whole("village").orElseThrow();
            DemoPhone phone = isInformal ? team.linkWorkerOf(village) : team.with(DemoTeam.OFFICER);
            var at = land.villages().get(village);
            RecordId organization = phone.make("organization", organization(told, at, isInformal));
            organizations.add(organization);
            for (Value service : DemoWords.items(told.get("services"))) {
                Value.Fields fields = service((Value.Fields) service, at, isInformal, clock);
                RecordId made = phone.does(new AddService(fields).of(0, organization));
                helps.add(new Help(made, organization, village, fields));
            }
        }
    }

    private Telling organization(Value.Fields told, DemoLand.Village at, boolean isInformal) {
        var name = DemoWords.name(told.get("organization"));
        Telling telling = Telling.nothing()
                .and("place", at.id())
                .and("name", name.lao())
                .and("nameOther", name.english())
                .and("phone", phoneNumber())
                .and("source", "demo");
        return isInformal ? telling.yes("informal") : telling;
    }

    private String phoneNumber() {
        return "020 0000 %04d".formatted(dice.nextInt(10_000));
    }

    private Value.Fields service(Value.Fields told, DemoLand.Village at, boolean isInformal, DemoClock clock) {
        var name = DemoWords.name(told.get("name"));
        var confirmed = clock.today();
        Telling telling = Telling.nothing()
                .and("place", at.id())
                .and("name", name.lao())
                .and("nameOther", name.english())
                .and("latitude", new Value.Decimal(at.latitude() + 0.002))
                .and("longitude", new Value.Decimal(at.longitude() + 0.003))
                .and("phone", phoneNumber())
                .and("confirmedOn", confirmed)
                .and("confirmedHow", dice.nextBoolean() ? "phone" : "visit")
                .and("source", "demo")
                .yes("active");
        AS_TOLD.stream().filter(told::has).forEach(field -> telling.and(field, told.get(field)));
        told.text("capacity").ifPresent(says -> telling.and("capacity", says).and("capacityOn", confirmed));
        return (isInformal ? telling.yes("informal") : telling).fields();
    }

    RecordId organization(int number) {
        return organizations.get(number);
    }

    /** What an organization offers first. */
    Optional<Help> of(RecordId organization) {
        return helps.stream()
                .filter(help -> help.organization().equals(organization))
                .findFirst();
    }

    /** What fits, by the same rules as on a phone, of what was not tried yet. */
    Matches match(DemoPerson person, Value.Fields about, DemoNeed need, List<RecordId> tried, LocalDate today) {
        var around = new Around(
                today, places.now(), Optional.empty(), false, Around.Wishes.NONE, Around.Past.NONE, Map.of());
        return matching.match(
                new Asking(person.id(), about, need.id(), need.category(), around),
                helps.stream()
                        .filter(help -> !tried.contains(help.service()))
                        .map(Help::known)
                        .toList());
    }

    Help help(RecordId service) {
        return helps.stream()
                .filter(help -> help.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody calls a service and writes down what it says of its room. */
    void confirmOne(DemoPhone phone, DemoLand land, DemoClock clock) {
        int at = dice.nextInt(helps.size());
        Help help = helps.get(at);
        String says = dice.nextInt(5) > 0 ? "has-capacity" : dice.nextBoolean() ? "waitlist" : "no-capacity";
        Seen service = DemoPhone.seen(help.service());
        long place = land.villages().get(help.village()).id();
        phone.does(new SayCapacity(service, place, clock.today()).say(0, says, "phone"));
        phone.does(new ConfirmService(service, clock.today()).confirm("phone"));
        Telling said = Telling.nothing()
                .and("capacity", says)
                .and("capacityOn", clock.today())
                .and("confirmedOn", clock.today());
        helps.set(at, help.with(said.fields()));
    }
}
