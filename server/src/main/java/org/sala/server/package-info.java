/** The machinery around core. Start with {@code Main}, then read {@code Wiring}: it lists everything that runs. */
@NullMarked
package org.sala.server;

import org.jspecify.annotations.NullMarked;
