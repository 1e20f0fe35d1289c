/**
 * What the server does for gatherings: a programme's own templates, from and to files.
 *
 * <p>Start with {@link org.sala.server.gathering.StoredTemplates}. Elsewhere: what a gathering is ({@code core}).
 */
@NullMarked
package org.sala.server.gathering;

import org.jspecify.annotations.NullMarked;
