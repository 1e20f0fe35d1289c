/**
 * Private addresses for people without an account: the receiver of a referral, a service that is asked for its room, and the person. Start
 * with {@code Links}; what each kind shows is a {@code LinkPage} in {@code referral}, {@code directory} and {@code person}.
 */
@NullMarked
package org.sala.server.link;

import org.jspecify.annotations.NullMarked;
