package org.sala.referral;

import org.sala.journal.Draft;

/** The receiver says no, with its reason: the person is with the requester again, who chooses anew. */
public record RejectReferral(Answer answer) {
    public Draft reject(String reason) {
        return answer.says("reject", answer.answered().with(Answer.because(reason)));
    }
}
