/** Misfortune from one seed: phones, clocks and networks that fail, played through the real sync code. */
@NullMarked
package org.sala.simulation;

import org.jspecify.annotations.NullMarked;
