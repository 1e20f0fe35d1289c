package org.sala.outcome;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One score of an instrument. Scores of one instrument are told side by side and never added up.
 *
 * @param value empty when more answers that it is made of were left out than the instrument allows: nothing is guessed
 * @param band the code of the band it lies in, where the instrument has bands
 */
public record Score(String code, OptionalLong value, Optional<String> band) {}
