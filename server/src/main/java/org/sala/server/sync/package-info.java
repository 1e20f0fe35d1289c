/** The door for phones: changes in, confirmed rows out, each through one scope. */
@NullMarked
package org.sala.server.sync;

import org.jspecify.annotations.NullMarked;
