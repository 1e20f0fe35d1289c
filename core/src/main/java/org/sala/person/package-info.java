/**
 * Someone Sala is there for: how they were noticed and what they answered, how they are called, and who else may be the same person.
 *
 * <p>Start with {@link org.sala.person.NoticePerson} and {@link org.sala.person.AnswerOffer}. The same person twice:
 * {@link org.sala.person.Duplicates} finds them, {@link org.sala.person.JoinRecords} joins and parts them. Elsewhere: what they agreed
 * to ({@code consent}), what they lack ({@code need}).
 */
@NullMarked
package org.sala.person;

import org.jspecify.annotations.NullMarked;
