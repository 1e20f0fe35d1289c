/**
 * A community meets, draws its map, and chooses what matters most to it.
 *
 * <p>What a choosing comes to: {@link org.sala.gathering.Tally}. Who may be told apart in it: {@link org.sala.gathering.SubGroups}. What a
 * gathering does with topics: {@link org.sala.gathering.RaiseTopic}, {@link org.sala.gathering.SortTopic}, {@link
 * org.sala.gathering.OpenBallot}, {@link org.sala.gathering.CastVote}, {@link org.sala.gathering.AdoptPriority}. Elsewhere: what is then
 * promised ({@code action}).
 */
@NullMarked
package org.sala.gathering;

import org.jspecify.annotations.NullMarked;
