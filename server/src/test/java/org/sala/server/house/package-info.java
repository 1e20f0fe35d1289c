/**
 * The house's own order, checked by reading its sources: what is banned, and who may use whom.
 *
 * <p>Start with {@link Tidy} and {@link HouseMap}. Plain Java without any library, so that {@code bin/check tidy map}
 * and {@code bin/map} answer in a second, without a build.
 */
package org.sala.server.house;
