/** The people who work with Sala: who has which role where, and the pages on which an administrator looks after that. */
@NullMarked
package org.sala.server.team;

import org.jspecify.annotations.NullMarked;
