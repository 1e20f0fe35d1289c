/**
 * The part of the directory that anybody may read, under {@code /hsds}, as Open Referral's HSDS 3.0 describes its API.
 *
 * <p>Start with {@link org.sala.server.listing.HsdsDoor}. {@code Listing} keeps the tables that are searched, in the transaction of each
 * change ({@link org.sala.server.listing.ListedJournal}); {@code Listed} searches them; {@code PublicDocuments} writes what was found.
 * Elsewhere: how a record reads in HSDS ({@code exchange/hsds}), and taking directories in ({@code directory}).
 */
@NullMarked
package org.sala.server.listing;

import org.jspecify.annotations.NullMarked;
