package org.sala.referral;

import org.sala.journal.Draft;
import org.sala.rule.Value;

/** The receiver has begun to help. */
public record StartReferral(Answer answer) {
    public Draft start() {
        return answer.says("start", Value.Fields.NONE);
    }
}
