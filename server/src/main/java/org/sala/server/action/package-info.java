/**
 * What villages and those above them owe each other, as far as the server itself has a hand in it. The bridge: what nobody could give is told
 * to villages as far as it may be, and what they make of it reaches the people who lacked it; {@link org.sala.server.action.Bridge} does it,
 * {@link org.sala.server.action.BridgeJob} says when. And {@code SayPage}, on which anybody may complain to a level above the village.
 * Elsewhere: the promises themselves ({@code org.sala.action} and the phone).
 */
@NullMarked
package org.sala.server.action;

import org.jspecify.annotations.NullMarked;
