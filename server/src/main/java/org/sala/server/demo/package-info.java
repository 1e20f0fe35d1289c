/**
 * One fictional district to look at and to learn with: villages, people, services, a team and a year of their work, all from one seed. No person
 * and no place in it is real.
 */
@NullMarked
package org.sala.server.demo;

import org.jspecify.annotations.NullMarked;
