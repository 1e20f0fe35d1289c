/** Sala as its users meet it: the real app in a real browser, on a phone's screen, with a network that comes and goes. */
@NullMarked
package org.sala.server.browser;

import org.jspecify.annotations.NullMarked;
