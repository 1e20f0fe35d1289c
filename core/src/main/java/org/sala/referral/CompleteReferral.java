package org.sala.referral;

import org.sala.journal.Draft;
import org.sala.rule.Value;

/** The receiver has done what it was asked to do. Whether that helped is for the person to say. */
public record CompleteReferral(Answer answer) {
    public Draft complete() {
        return answer.says("complete", Value.Fields.NONE);
    }
}
