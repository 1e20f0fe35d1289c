package org.sala.server.search;

import java.util.Optional;
import org.sala.place.Places;

/** Somebody who looks for something: each service, as its record is now, is a hit for them or is not. */
record Looking(Asked asked, Eyes eyes, Places tree) {
    Optional<Found.Hit> hit(Candidate candidate) {
        if (!asked.fits(candidate.row(), tree)) return Optional.empty();
        return eyes.show(candidate)
                .map(shown -> new Found.Hit(
                        candidate.row(),
                        shown,
                        eyes.organization(candidate).orElse(""),
                        tree.chain(candidate.row().data().whole("place").orElse(0)),
                        asked.metres(candidate.row(), tree)));
    }
}
