/** How Sala is doing, in figures and in lines of a log, for whoever looks after the machine: never a word about a person. */
@NullMarked
package org.sala.server.metrics;

import org.jspecify.annotations.NullMarked;
