/**
 * What is offered where, by whom, and how far what is written about it can be trusted.
 *
 * <p>Start with {@link org.sala.directory.Service}. Elsewhere: choosing among services ({@code matching}), asking one to help
 * ({@code referral}).
 */
@NullMarked
package org.sala.directory;

import org.jspecify.annotations.NullMarked;
