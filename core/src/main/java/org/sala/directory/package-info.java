/** Who helps with what, where and when: organizations, services, groups, and neighbours with a truck. */
@NullMarked
package org.sala.directory;

import org.jspecify.annotations.NullMarked;
