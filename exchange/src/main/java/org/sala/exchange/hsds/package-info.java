/**
 * The directory in the words of Open Referral HSDS, both ways.
 *
 * <p>In: {@link org.sala.exchange.hsds.HsdsReader} takes tabular packages (1.x and 3.0) and 3.0 JSON and makes a
 * {@link org.sala.exchange.hsds.DirectoryImport} with what it found wrong; each {@code DirectoryRule} is one thing to look at. Out:
 * {@link org.sala.exchange.hsds.HsdsWriter}. What we do not understand travels along in {@code more}, so that what came in goes out the same.
 */
@NullMarked
package org.sala.exchange.hsds;

import org.jspecify.annotations.NullMarked;
