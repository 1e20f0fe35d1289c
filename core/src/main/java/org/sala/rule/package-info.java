/** Rules as data: life cycles, field policies, instruments, categories and roles, read from files and explained by them. */
@NullMarked
package org.sala.rule;

import org.jspecify.annotations.NullMarked;
