/**
 * The bridge: what nobody could give is told to villages as far as it may be, and what they make of it reaches the people who lacked it. {@link
 * org.sala.server.action.Bridge} does it, {@link org.sala.server.action.BridgeJob} says when.
 */
@NullMarked
package org.sala.server.action;

import org.jspecify.annotations.NullMarked;
