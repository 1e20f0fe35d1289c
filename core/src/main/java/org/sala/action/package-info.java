/**
 * What a community sets out to do and what was promised for it: plans of a place, commitments in both directions, what is passed up to
 * those above, their visits, complaints that go past the village, and the small money that a place holds in common.
 *
 * <p>Start with {@link org.sala.action.GiveCommitment} and {@link org.sala.action.Promises}. Elsewhere: a person's own plan ({@code
 * plan}, the same records), what a gathering chose ({@code gathering}), and who may do what ({@code team}).
 */
@NullMarked
package org.sala.action;

import org.jspecify.annotations.NullMarked;
