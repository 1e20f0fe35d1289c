/** Where people live and who looks after it: the hierarchy from country to village, and what lies below what. */
@NullMarked
package org.sala.place;

import org.jspecify.annotations.NullMarked;
