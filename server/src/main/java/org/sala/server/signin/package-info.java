/** Who is asking: accounts, devices, passwords and sessions. */
@NullMarked
package org.sala.server.signin;

import org.jspecify.annotations.NullMarked;
