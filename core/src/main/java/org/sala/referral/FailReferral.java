package org.sala.referral;

import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** It did not work out, for a reason: the person is with the requester again. */
public record FailReferral(Answer answer) {
    public Draft fail(String reason) {
        return answer.says("fail", Answer.because(reason));
    }

    /** Knows somebody who can help better, as in {@link RejectReferral#forAnother}. */
    public Draft forAnother(Optional<RecordId> service, String name) {
        return answer.says("fail", Answer.forAnother(service, name));
    }
}
