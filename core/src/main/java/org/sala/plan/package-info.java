/**
 * What a person wants to do, step by step, in their words, and who promised to help.
 *
 * <p>Start with {@link org.sala.plan.SetGoal}. Elsewhere: asking a service for a step ({@code referral}), and whether a goal was reached
 * ({@code outcome}).
 */
@NullMarked
package org.sala.plan;

import org.jspecify.annotations.NullMarked;
