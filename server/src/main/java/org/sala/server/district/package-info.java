/**
 * What districts and provinces see of their villages, exceptions first: tables, a map and files of the same.
 *
 * <p>Start with {@link org.sala.server.district.DistrictPages}. What is counted is in {@link org.sala.server.district.Glance}; who sees it is decided by the rights
 * of the team, as everywhere, through {@link org.sala.server.district.Sight}. Elsewhere: the lines it is counted from ({@code store.CommunityLines}).
 */
@NullMarked
package org.sala.server.district;

import org.jspecify.annotations.NullMarked;
