package org.sala.server.district;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sala.place.Place;
import org.sala.place.Places;

/** A place with what stands out of it. */
record Glanced(Place place, Glance glance) {
    Standing standing() {
        return Standing.of(glance);
    }

    /** What is overdue first, and of that the most; then by name. */
    private static Comparator<Glanced> exceptionsFirst(String language) {
        return Comparator.comparing(Glanced::standing)
                .thenComparing(
                        one -> one.glance().raised().overdue()
                                + one.glance().promises().allLate(),
                        Comparator.reverseOrder())
                .thenComparing(one -> one.place().name(language))
                .thenComparing(one -> one.place().id());
    }

    /** Each village of a place, and of what else lies in it that of which something is known, such as the district's own promises. */
    static List<Glanced> villages(DistrictDesk.Visit visit, Map<Long, Glance> glances, String language) {
        Places tree = visit.tree();
        List<Glanced> all = new ArrayList<>();
        for (Place place : tree.under(visit.place().id())) {
            boolean isVillage = tree.levels().isHome(place);
            Glance glance = glances.getOrDefault(place.id(), Glance.EMPTY);
            if (isVillage) all.add(new Glanced(place, glance));
            else if (glances.containsKey(place.id())) all.add(new Glanced(place, glance.ofNoVillage()));
        }
        all.sort(exceptionsFirst(language));
        return List.copyOf(all);
    }

    /** Of a province each district, of a country each province: everything in it together. */
    static List<Glanced> parts(DistrictDesk.Visit visit, Map<Long, Glance> glances, String language) {
        List<Glanced> all = new ArrayList<>();
        for (Place part : visit.tree().childrenOf(visit.place().id())) {
            Glance sum = Glance.NONE;
            for (Glanced one : villages(visit.of(part), glances, language)) sum = sum.plus(one.glance());
            all.add(new Glanced(part, sum));
        }
        Place own = visit.place();
        if (glances.containsKey(own.id())) {
            all.add(new Glanced(
                    own, glances.getOrDefault(own.id(), Glance.EMPTY).ofNoVillage()));
        }
        all.sort(exceptionsFirst(language));
        return List.copyOf(all);
    }
}
