package org.sala.consent;

/** What a person may agree to, each by itself. */
public enum Purpose {
    /** Keep my name and my story. */
    RECORD("record"),
    /** Ask others to help me, telling them what they need. */
    REFER("refer"),
    /** Tell whoever asked for me how it went. */
    REPORT_BACK("report-back"),
    /** Tell those who helped me whether it helped. */
    TELL_OUTCOME("tell-outcome");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** As {@code rules/records/consent.json} names it. */
    public String code() {
        return code;
    }
}
