/**
 * Tables for people who work with spreadsheets: CSV and workbooks, as pure functions.
 *
 * <p>Start with {@link org.sala.exchange.table.Table}. Elsewhere: what stands in a table, and who may have it, which is for the page that shows the same one.
 */
@NullMarked
package org.sala.exchange.table;

import org.jspecify.annotations.NullMarked;
