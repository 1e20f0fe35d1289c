package org.sala.matching;

import java.util.List;
import java.util.Optional;

/**
 * What was found for a need.
 *
 * @param fits the best first
 * @param excluded what was left out, each with its reasons only
 * @param nothing why nothing fits and what next; empty when something does
 */
public record Matches(List<Match> fits, List<Match> excluded, Optional<NothingHere> nothing) {}
