/** Services as the server meets them: a page on which one says what room it has, and files that come and go. */
@NullMarked
package org.sala.server.directory;

import org.jspecify.annotations.NullMarked;
