package org.sala.exchange.hsds;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a rule needs to know beside the entry itself.
 *
 * @param organizations ids of all organizations in the package
 * @param seen ids of the entries of the same kind that came before
 */
record Known(LocalDate today, Set<String> organizations, Set<String> seen, CategoryWords categories) {}
