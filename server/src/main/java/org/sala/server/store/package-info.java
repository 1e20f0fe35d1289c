/** PostgreSQL: where it runs, how it is reached, how its tables come to be. */
@NullMarked
package org.sala.server.store;

import org.jspecify.annotations.NullMarked;
