package org.sala.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.rule.Value;

/**
 * How old somebody is, as far as known. Many do not know their day of birth, and some not their year. The phone's twin is {@code ageOf} in
 * {@code phone/person/name.js}.
 *
 * @param isGuess somebody guessed it, and it is told as a guess
 */
public record Age(long years, boolean isGuess) {
    public static Optional<Age> of(Value.Fields person, LocalDate today) {
        boolean isGuess = person.flag("birthEstimated");
        Optional<LocalDate> born = person.text("birthDate").map(LocalDate::parse);
        if (born.isPresent()) {
            return Optional.of(new Age(Period.between(born.get(), today).getYears(), isGuess));
        }
        OptionalLong year = person.whole("birthYear");
        return year.isPresent() ? Optional.of(new Age(today.getYear() - year.getAsLong(), isGuess)) : Optional.empty();
    }

    static OptionalLong yearOfBirth(Value.Fields person) {
        Optional<LocalDate> born = person.text("birthDate").map(LocalDate::parse);
        return born.isPresent() ? OptionalLong.of(born.get().getYear()) : person.whole("birthYear");
    }
}
