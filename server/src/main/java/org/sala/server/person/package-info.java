/** What the server does for a person's record itself. Start with {@code Readings}. */
@NullMarked
package org.sala.server.person;

import org.jspecify.annotations.NullMarked;
