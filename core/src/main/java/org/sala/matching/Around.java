package org.sala.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sala.journal.RecordId;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.place.Spot;

/**
 * What is known around a need.
 *
 * @param home where the household lives, when that is known
 * @param isWide services beyond their reach are shown too, since one may ask for an exception
 * @param wishes what the person said they want, or do not want
 * @param past what was asked and heard before, for this person
 * @param load how much each organization carries already, and can
 */
public record Around(
        LocalDate today,
        Places places,
        Optional<Spot> home,
        boolean isWide,
        Wishes wishes,
        Past past,
        Map<Long, Load> load) {

    /** The person's own word on services. */
    public record Wishes(Set<RecordId> wanted, Set<RecordId> unwanted) {
        public static final Wishes NONE = new Wishes(Set.of(), Set.of());
    }

    /** Referrals and follow-ups of this person so far. */
    public record Past(List<Before> referrals, List<Told> followups) {
        public static final Past NONE = new Past(List.of(), List.of());
    }

    /** A referral made before. */
    public record Before(RecordId id, RecordId service, OptionalLong need, String status, Optional<String> reason) {}

    /** What was said of a referral afterwards. */
    public record Told(RecordId referral, Optional<String> helped, List<String> stopped) {}

    /** Referrals that an organization has open, and how many it said it can carry. */
    public record Load(long open, OptionalLong limit) {}

    /** The middle of a village; a district is too wide to be a spot. */
    Optional<Spot> spotOf(OptionalLong place) {
        return place.isEmpty()
                ? Optional.empty()
                : places.find(place.getAsLong()).filter(places.levels()::isHome).flatMap(Around::spot);
    }

    private static Optional<Spot> spot(Place place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Spot(latitude, longitude));
    }

    long daysSince(LocalDate day) {
        return java.time.temporal.ChronoUnit.DAYS.between(day, today);
    }
}
