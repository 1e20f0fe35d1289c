/** Asking a service to help someone, hearing the answer, and closing the loop. */
@NullMarked
package org.sala.referral;

import org.jspecify.annotations.NullMarked;
