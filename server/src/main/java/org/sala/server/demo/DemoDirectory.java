package org.sala.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sala.directory.AddService;
import org.sala.directory.ConfirmService;
import org.sala.directory.SayCapacity;
import org.sala.journal.RecordId;
import org.sala.journal.Seen;
import org.sala.rule.Value;

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

    /** A service as the journeys choose it. */
    record Help(RecordId service, RecordId organization, int village, String reach, List<String> categories) {
        boolean isFor(String category, int home) {
            return categories.contains(category) && (!reach.equals("village") || home == village);
        }
    }

    DemoDirectory(RandomGenerator dice) {
        this.dice = dice;
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
                var fields = (Value.Fields) service;
                RecordId made = phone.does(
                        new AddService(service(fields, at, isInformal, clock).fields()).of(0, organization));
                helps.add(new Help(
                        made,
                        organization,
                        village,
                        fields.text("reach").orElse("district"),
                        fields.texts("categories")));
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

    private Telling service(Value.Fields told, DemoLand.Village at, boolean isInformal, DemoClock clock) {
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
        return isInformal ? telling.yes("informal") : telling;
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

    /** Somebody who helps with this, near enough; another one than those tried before. */
    Optional<Help> find(String category, int village, List<Help> tried) {
        List<Help> fitting = helps.stream()
                .filter(help -> help.isFor(category, village) && !tried.contains(help))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(dice.nextInt(fitting.size())));
    }

    /** Somebody calls a service and writes down what it says of its room. */
    void confirmOne(DemoPhone phone, DemoLand land, DemoClock clock) {
        Help help = helps.get(dice.nextInt(helps.size()));
        String says = dice.nextInt(5) > 0 ? "has-capacity" : dice.nextBoolean() ? "waitlist" : "no-capacity";
        Seen service = DemoPhone.seen(help.service());
        long place = land.villages().get(help.village()).id();
        phone.does(new SayCapacity(service, place, clock.today()).say(0, says, "phone"));
        phone.does(new ConfirmService(service, clock.today()).confirm("phone"));
    }
}
