/** The whole product in plain Java: it knows no database, no network, no framework and no clock of its own. */
module org.sala.core {
    requires static transitive org.jspecify;

    exports org.sala.action;
    exports org.sala.consent;
    exports org.sala.directory;
    exports org.sala.followup;
    exports org.sala.journal;
    exports org.sala.matching;
    exports org.sala.need;
    exports org.sala.outcome;
    exports org.sala.person;
    exports org.sala.place;
    exports org.sala.plan;
    exports org.sala.referral;
    exports org.sala.rule;
    exports org.sala.team;
}
