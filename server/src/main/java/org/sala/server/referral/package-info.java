/** The receiver's side of a referral: its page, and the addresses for other software. */
@NullMarked
package org.sala.server.referral;

import org.jspecify.annotations.NullMarked;
