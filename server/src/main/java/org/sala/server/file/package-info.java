/** Files that come in and go out on the command line: what was found wrong in them, told so that it can be mended. */
@NullMarked
package org.sala.server.file;

import org.jspecify.annotations.NullMarked;
