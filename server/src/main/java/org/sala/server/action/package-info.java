/**
 * What villages and those above them promise each other, as far as the server itself has a hand in it. Start with {@code SayPage}, on which
 * anybody may complain to a level above the village. Elsewhere: the promises themselves ({@code org.sala.action} and the phone).
 */
@NullMarked
package org.sala.server.action;

import org.jspecify.annotations.NullMarked;
