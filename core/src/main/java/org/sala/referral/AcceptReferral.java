package org.sala.referral;

import org.sala.journal.Draft;

/** The receiver says yes. Only now does the person count as in its hands, and only one receiver can take a need. */
public record AcceptReferral(Answer answer) {
    /** {@code wait} is how long the person will wait, in words; may be empty. */
    public Draft accept(String wait) {
        return answer.says("accept", answer.answered().with("wait", Answer.text(wait)));
    }
}
