package org.sala.bench;

import java.util.List;
import java.util.OptionalInt;

/** What is measured under load, each beside its rival. */
enum Kind {
    PUSHED("referrals, 50 in a push", OptionalInt.of(3000)),
    PUSHED_AND_SENT("referrals made and sent off, 25 in a push", OptionalInt.empty()),
    ONE_BY_ONE("referrals, one in a push", OptionalInt.of(1000)),
    THROUGH_API("referrals made and sent off through the API", OptionalInt.of(1000)),
    RIVAL_PUSHED("rival: rows, 50 in a commit", OptionalInt.empty()),
    RIVAL_ONE_BY_ONE("rival: rows, one in a commit", OptionalInt.empty());

    private static final int MANY = 50;

    private final String words;
    private final OptionalInt target;

    Kind(String words, OptionalInt target) {
        this.words = words;
        this.target = target;
    }

    String words() {
        return words;
    }

    /** How many in a second are wanted. */
    OptionalInt target() {
        return target;
    }

    Kind rival() {
        return switch (this) {
            case PUSHED, PUSHED_AND_SENT, RIVAL_PUSHED -> RIVAL_PUSHED;
            case ONE_BY_ONE, THROUGH_API, RIVAL_ONE_BY_ONE -> RIVAL_ONE_BY_ONE;
        };
    }

    boolean isRival() {
        return this == rival();
    }

    /** What each phone, each program or each connection of the rival does again and again. Counted are referrals. */
    List<Load.Step> steps(Askers askers, Rival rival) {
        return switch (this) {
            case PUSHED -> pushing(askers.phones(), MANY, false);
            case PUSHED_AND_SENT -> pushing(askers.phones(), MANY / 2, true);
            case ONE_BY_ONE -> pushing(askers.phones(), 1, false);
            case THROUGH_API ->
                askers.programs().stream()
                        .map(program -> (Load.Step) program::ask)
                        .toList();
            case RIVAL_PUSHED -> rival.steps(MANY);
            case RIVAL_ONE_BY_ONE -> rival.steps(1);
        };
    }

    private static List<Load.Step> pushing(List<Phone> phones, int many, boolean isSentOff) {
        return phones.stream()
                .map(phone -> (Load.Step) () -> {
                    phone.refer(many, isSentOff);
                    phone.send();
                    return many;
                })
                .toList();
    }
}
