/**
 * A community meets: who came, what was said and decided, which needs and strengths came up, the map it drew, and what it chose.
 *
 * <p>Start with {@link org.sala.gathering.PlanGathering} and {@link org.sala.gathering.Attendance}. What a choosing comes to: {@link
 * org.sala.gathering.Tally}; who may be told apart in it: {@link org.sala.gathering.SubGroups}. Elsewhere: what was promised there and what came
 * of it ({@code action}), and the support of somebody who was noticed there ({@code person}).
 */
@NullMarked
package org.sala.gathering;

import org.jspecify.annotations.NullMarked;
