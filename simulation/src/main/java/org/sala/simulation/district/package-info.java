/**
 * The district and its server: places, the team and its roles, the real door and round on a journal that can die at any moment.
 *
 * <p>Start with {@link Centre}. {@link Parts} lists the real parts it is made of; a mutant replaces one.
 */
@NullMarked
package org.sala.simulation.district;

import org.jspecify.annotations.NullMarked;
