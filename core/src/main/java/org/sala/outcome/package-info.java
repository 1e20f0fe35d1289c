/**
 * How the person is, by questions whose wording and scoring are data, and how that changed.
 *
 * <p>Start with {@link org.sala.outcome.Instrument}, read from {@code rules/instruments}; then {@link org.sala.outcome.PairedChange}.
 * A score decides nothing about help. Elsewhere: how far goals are reached is asked in {@code plan}, whether a referral helped in
 * {@code followup}.
 */
@NullMarked
package org.sala.outcome;

import org.jspecify.annotations.NullMarked;
