/**
 * What a person agreed to, with whom, and how they take it back.
 *
 * <p>Start with {@link org.sala.consent.AnswerConsent}; {@link org.sala.consent.Agreed} says who may be told what. That nothing passes without it
 * is enforced where records are written and shown: {@code journal} and {@code team}.
 */
@NullMarked
package org.sala.consent;

import org.jspecify.annotations.NullMarked;
