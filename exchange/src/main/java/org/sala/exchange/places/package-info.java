/**
 * Places from elsewhere: GeoJSON boundaries with their codes and names, or a plain table.
 *
 * <p>{@link org.sala.exchange.places.PlacesReader} makes rows and findings; each {@code PlaceRule} is one thing to look at. Where a file
 * does not say in which place another one lies, the ground says it: {@link org.sala.exchange.places.Shape}.
 */
@NullMarked
package org.sala.exchange.places;

import org.jspecify.annotations.NullMarked;
