/**
 * Files from anywhere: bytes become text, text becomes rows, and whatever is wrong becomes a finding that says what, where and how to
 * mend it. Nothing here throws on damaged input.
 */
@NullMarked
package org.sala.exchange.file;

import org.jspecify.annotations.NullMarked;
