package org.sala.server.listing;

import java.util.Optional;

/** One of the standard's lists: a page of it, and one thing in it. */
interface Shelf {
    /** Things a page has when nobody says how many. */
    int USUAL = 50;

    /** Things a page has at most. */
    int MOST = 500;

    /** The same where each comes with everything under it. */
    int MOST_FULL = 100;

    AnswerPage page(Question question, Paging paging);

    Optional<PublicDocuments.Told> find(String id, Question question);

    /** The most that a page may hold for this question. */
    int most(Question question);

    /**
     * Which page.
     *
     * @param number from 1
     */
    record Paging(long number, int size) {
        static Paging of(Question question, int most) {
            return new Paging(question.page(), question.perPage(Math.min(USUAL, most), most));
        }

        Listed.Window window() {
            return new Listed.Window((number - 1) * size, size);
        }
    }
}
