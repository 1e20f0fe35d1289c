/**
 * What a person lacks and what they are good at, in their words and in their own order.
 *
 * <p>Start with {@link org.sala.need.RaiseNeed}. The kinds there are: {@link org.sala.need.Categories}; the person's order:
 * {@link org.sala.need.Ranking}. Elsewhere: who could help ({@code matching}).
 */
@NullMarked
package org.sala.need;

import org.jspecify.annotations.NullMarked;
