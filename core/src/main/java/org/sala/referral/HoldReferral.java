package org.sala.referral;

import org.sala.journal.Draft;

/** The receiver keeps the person, but help must wait, for a reason. */
public record HoldReferral(Answer answer) {
    public Draft hold(String reason) {
        return answer.says("hold", Answer.because(reason));
    }
}
