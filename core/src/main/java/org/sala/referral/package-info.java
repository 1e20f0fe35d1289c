/**
 * Asking a service to help someone, hearing the answer, and passing the person on.
 *
 * <p>Start with {@link org.sala.referral.Referral}; each other class is one thing that people can do, and makes the drafts that the door
 * takes. Who may do what, and from which state, is data: {@code rules/lifecycles/referral.json}. Elsewhere: choosing the service
 * ({@code matching}), and asking later how the person is ({@code followup}).
 */
@NullMarked
package org.sala.referral;

import org.jspecify.annotations.NullMarked;
