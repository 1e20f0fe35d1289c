package org.sala.referral;

import org.sala.journal.Draft;

/** It did not work out, for a reason: the person is with the requester again. */
public record FailReferral(Answer answer) {
    public Draft fail(String reason) {
        return answer.says("fail", Answer.because(reason));
    }
}
