/** The people who work with Sala: workers, their roles, their places and their devices. */
@NullMarked
package org.sala.team;

import org.jspecify.annotations.NullMarked;
