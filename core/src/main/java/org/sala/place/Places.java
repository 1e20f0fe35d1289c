package org.sala.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Geography;

/** All places as one tree, as they stand at one moment. */
public final class Places implements Geography {
    /** Deeper than any hierarchy of places; a chain longer than this goes round in a circle. */
    private static final int DEPTH_LIMIT = 20;

    private final Levels levels;
    private final Map<Long, Place> places = new LinkedHashMap<>();
    private final Map<Long, List<Place>> children = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> catchments = new LinkedHashMap<>();

    public Places(Levels levels, Collection<Place> places) {
        this(levels, places, Map.of());
    }

    /**
     * {@code catchments} says for a centre which places look to it, wherever they lie: a village may look to several centres, and a centre
     * may look after villages of another district.
     */
    public Places(Levels levels, Collection<Place> places, Map<Long, Set<Long>> catchments) {
        this.levels = levels;
        catchments.forEach((centre, looking) -> this.catchments.put(centre, Set.copyOf(looking)));
        places.forEach(place -> this.places.put(place.id(), place));
        for (Place place : places) {
            if (place.parent() != null) {
                children.computeIfAbsent(place.parent(), none -> new ArrayList<>())
                        .add(place);
            }
            if (chain(place.id()).size() >= DEPTH_LIMIT) {
                throw new IllegalArgumentException("a place lies in itself: " + place.id());
            }
        }
    }

    public Levels levels() {
        return levels;
    }

    public Optional<Place> find(long id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Those with this code; {@code district:0101} says which is meant where two levels have the same one. */
    public List<Place> named(String told) {
        return places.values().stream()
                .filter(place -> told.equals(place.code()) || told.equals(place.level() + ":" + place.code()))
                .toList();
    }

    public Collection<Place> list() {
        return List.copyOf(places.values());
    }

    /** The place and those it lies in, from itself upwards. */
    public List<Place> chain(long id) {
        List<Place> chain = new ArrayList<>();
        @Nullable Place place = places.get(id);
        while (place != null && chain.size() < DEPTH_LIMIT) {
            chain.add(place);
            place = place.parent() == null ? null : places.get(place.parent());
        }
        return chain;
    }

    public boolean isWithin(long place, long ancestor) {
        return chain(place).stream().anyMatch(above -> above.id() == ancestor);
    }

    @Override
    public boolean isAbove(long place, long below) {
        return place != below && isWithin(below, place);
    }

    @Override
    public boolean isHome(long place) {
        return find(place).filter(levels::isHome).isPresent();
    }

    public List<Place> childrenOf(long place) {
        return List.copyOf(children.getOrDefault(place, List.of()));
    }

    /** The place itself and everything in it. */
    public List<Place> under(long place) {
        List<Place> found = new ArrayList<>();
        find(place).ifPresent(found::add);
        for (int next = 0; next < found.size(); next++) {
            found.addAll(childrenOf(found.get(next).id()));
        }
        return found;
    }

    /** The places that look to this one, as a village to its health centre. */
    public Set<Long> catchmentOf(long centre) {
        return catchments.getOrDefault(centre, Set.of());
    }

    /** Whoever works at a place reaches what lies in it, and what lies in its catchment. */
    public List<Place> reachedFrom(long place) {
        Set<Place> reached = new LinkedHashSet<>(under(place));
        catchmentOf(place).stream().sorted().forEach(looking -> reached.addAll(under(looking)));
        return List.copyOf(reached);
    }

    /** Whether {@link #reachedFrom} has this place. */
    public boolean isReached(long place, long from) {
        return chain(place).stream()
                .anyMatch(above -> above.id() == from || catchmentOf(from).contains(above.id()));
    }

    /** The district, or what this programme has for one, that a place lies in; a place above the districts is an area of its own. */
    @Override
    public OptionalLong areaOf(long place) {
        List<Place> chain = chain(place);
        if (chain.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(chain.stream()
                .filter(above -> above.level().equals(levels.area()))
                .mapToLong(Place::id)
                .findFirst()
                .orElse(place));
    }
}
