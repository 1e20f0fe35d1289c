/**
 * What a community sets out to do and what was promised for it, and the bridge from there to the people whose needs it answers: plans of a
 * place, commitments in both directions, what is passed up, visits, complaints, and the small money that a place holds in common.
 *
 * <p>Start with {@link org.sala.action.GiveCommitment} and {@link org.sala.action.Promises}. The bridge starts with {@link
 * org.sala.action.Gaps}, what nothing could meet; {@link org.sala.action.TellGaps} says how much of that may be told, {@link
 * org.sala.action.OfferTopics} puts it before the next gathering, and {@link org.sala.action.BringNews} finds whom a kept promise can help.
 * Elsewhere: a person's own plan ({@code plan}, the same records), what a gathering chose ({@code gathering}), and who may do what ({@code
 * team}).
 */
@NullMarked
package org.sala.action;

import org.jspecify.annotations.NullMarked;
