/**
 * Finding services by words, kind of need, place and distance, in Lao as well as in English.
 *
 * <p>Start with {@link org.sala.server.search.Search}: it asks an index (Apache Lucene, a folder beside the database) and reads each hit from its
 * record again, so that the index only finds and the record decides. {@code SearchJob} lets the index follow the journal; {@code BuildIndex} makes a
 * new one; {@code SlowSearch} answers while there is none. Elsewhere: why a service fits a person ({@code core/matching}).
 */
@NullMarked
package org.sala.server.search;

import org.jspecify.annotations.NullMarked;
