package org.sala.matching;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** The person's age lies between its least and its greatest. An age that is only estimated is asked about near the border. */
record RightAge(Reasons reasons) implements MatchingRule {
    private record Age(long least, long greatest) {}

    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        OptionalLong least = service.fields().whole("leastAge");
        OptionalLong greatest = service.fields().whole("greatestAge");
        if (least.isEmpty() && greatest.isEmpty()) {
            return Optional.empty();
        }
        Value.Fields limits = Value.Fields.NONE
                .with("least", service.fields().get("leastAge"))
                .with("greatest", service.fields().get("greatestAge"));
        Optional<Age> age = age(asking);
        if (age.isEmpty()) {
            return reasons.give("ask-age", limits);
        }
        long from = least.orElse(0);
        long until = greatest.orElse(Long.MAX_VALUE);
        if (age.get().greatest() < from) {
            return reasons.give("too-young", limits);
        }
        if (age.get().least() > until) {
            return reasons.give("too-old", limits);
        }
        boolean isInside = age.get().least() >= from && age.get().greatest() <= until;
        return reasons.give(isInside ? "right-age" : "ask-age", limits);
    }

    private Optional<Age> age(Asking asking) {
        LocalDate today = asking.around().today();
        long margin = asking.fields().flag("birthEstimated") ? reasons.ageMargin() : 0;
        Optional<LocalDate> born = asking.fields().text("birthDate").map(LocalDate::parse);
        if (born.isPresent()) {
            long years = Period.between(born.get(), today).getYears();
            return Optional.of(new Age(years - margin, years + margin));
        }
        OptionalLong year = asking.fields().whole("birthYear");
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(new Age(
                        today.getYear() - year.getAsLong() - 1 - margin, today.getYear() - year.getAsLong() + margin));
    }
}
