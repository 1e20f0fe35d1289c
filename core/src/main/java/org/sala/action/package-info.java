/**
 * What a community sets out to do and what came of it, and the bridge from there to the people whose needs it answers.
 *
 * <p>Start with {@link org.sala.action.Gaps}: what nothing could meet. {@link org.sala.action.TellGaps} says how much of that may be told,
 * {@link org.sala.action.OfferTopics} puts it before the next gathering, and {@link org.sala.action.BringNews} finds whom a kept promise can help.
 */
@NullMarked
package org.sala.action;

import org.jspecify.annotations.NullMarked;
