package org.sala.server.listing;

import java.util.List;
import java.util.Optional;
import org.sala.rule.Value;

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

    /** What comes next for somebody who wants all of it, without counting what lies before. */
    default Slice after(Question question, Cursor cursor, int size) {
        AnswerPage page = page(question, new Paging(cursor.page(), size));
        boolean isLast = page.number() >= page.pages();
        return new Slice(page.contents(), isLast ? Optional.empty() : Optional.of(Cursor.ofPage(page.number() + 1)));
    }

    /**
     * Where somebody who reads all of a list is.
     *
     * @param record the last one that was read, for lists that are read by their records
     */
    record Cursor(long page, long record, int position) {
        static final Cursor START = ofPage(1);

        static Cursor ofPage(long page) {
            return new Cursor(page, Long.MIN_VALUE, 0);
        }

        static Cursor at(long record, int position) {
            return new Cursor(1, record, position);
        }
    }

    /** Some of a list, and where it goes on. */
    record Slice(List<Value> contents, Optional<Cursor> next) {}

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
