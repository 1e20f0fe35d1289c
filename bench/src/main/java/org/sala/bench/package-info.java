/** How fast and how much, in figures that anyone can repeat. */
@NullMarked
package org.sala.bench;

import org.jspecify.annotations.NullMarked;
