/**
 * PostgreSQL as part of Sala: real binaries, unpacked, started, watched and stopped, so that nobody installs a database.
 *
 * <p>Start with {@link Postgres}. The rule that everything here serves: a row that was acknowledged is still there after
 * any process, or all of them, were killed. Elsewhere: which database is used, ours or another ({@code store}).
 */
@NullMarked
package org.sala.server.store.postgres;

import org.jspecify.annotations.NullMarked;
