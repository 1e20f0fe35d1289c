package org.sala.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;

class AgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static Value.Fields born(String day) {
        return Value.Fields.of("birthDate", new Value.Text(day));
    }

    @Test
    void the_birthday_counts_from_the_day_itself() {
        assertEquals(Optional.of(new Age(70, false)), Age.of(born("1956-11-02"), TODAY));
        assertEquals(Optional.of(new Age(69, false)), Age.of(born("1956-11-03"), TODAY));
    }

    @Test
    void a_year_is_enough_and_a_guess_is_told_as_one() {
        Value.Fields guessed =
                Value.Fields.of("birthYear", new Value.Whole(1956)).with("birthEstimated", new Value.Flag(true));
        assertEquals(Optional.of(new Age(70, true)), Age.of(guessed, TODAY));
    }

    @Test
    void nobody_has_to_know_it() {
        assertEquals(Optional.empty(), Age.of(Value.Fields.NONE, TODAY));
    }
}
