package org.sala.referral;

import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** The receiver says no, with its reason: the person is with the requester again, who chooses anew. */
public record RejectReferral(Answer answer) {
    public Draft reject(String reason) {
        return answer.says("reject", answer.answered().with(Answer.because(reason)));
    }

    /** Knows somebody who can help instead: a service, or a name where the receiver knows it under none. The requester asks them next. */
    public Draft forAnother(Optional<RecordId> service, String name) {
        return answer.says("reject", answer.answered().with(Answer.forAnother(service, name)));
    }
}
