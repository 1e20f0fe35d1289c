/** A whole Sala in a process of its own, killed in the middle of its work: what it had acknowledged is still there. */
@NullMarked
package org.sala.server.killed;

import org.jspecify.annotations.NullMarked;
