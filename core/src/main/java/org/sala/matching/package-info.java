/**
 * Which services fit a need, each with its reasons; the score is only their sum.
 *
 * <p>Start with {@link org.sala.matching.Matching}; each {@code MatchingRule} is one thing to consider. The weights are data:
 * {@code rules/matching.json}. Elsewhere: what services are ({@code directory}), asking one to help ({@code referral}).
 */
@NullMarked
package org.sala.matching;

import org.jspecify.annotations.NullMarked;
