/** Places as they are kept, and how they come in from files. Start with {@code StoredPlaces}. */
@NullMarked
package org.sala.server.place;

import org.jspecify.annotations.NullMarked;
