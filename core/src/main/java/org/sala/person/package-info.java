/** Someone Sala is there for: how they are called, how to reach them, and who else is the same person. */
@NullMarked
package org.sala.person;

import org.jspecify.annotations.NullMarked;
