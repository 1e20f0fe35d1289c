package org.sala.simulation.oracle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sala.simulation.district.Land;
import org.sala.team.Grant;

/** Which shelves an account follows with these grants. */
record Following(Shapes shapes, long account, List<Grant> grants) {

    /** The keys of the shelves that a phone of this account follows. */
    Set<String> shelves() {
        Set<String> shelves = new TreeSet<>();
        for (Grant grant : grants) {
            for (long area : List.of(Land.PROVINCE, Land.COUNTRY, Land.DISTRICT, Land.NEXT_DISTRICT)) {
                boolean isNear = Shapes.isWithin(area, grant.place()) || Shapes.isWithin(grant.place(), area);
                if (isNear) {
                    shelves.add("directory:" + area + "/" + area);
                }
                boolean isOwn = area == Shapes.areaOfPlace(grant.place()) || Shapes.isWithin(area, grant.place());
                if (isOwn && sees(grant).equals("place")) {
                    shelves.add("worker:" + account + "/" + area);
                }
                if (Shapes.isWithin(area, grant.place()) && sees(grant).equals("place")) {
                    shelves.add("village:" + area + "/" + area);
                }
                if (isOwn && Sight.isSupervisor(grant)) {
                    shelves.add("supervision:" + area + "/" + area);
                }
            }
            if (shapes.role(grant.role().name()).texts("reads").contains("gathering")) {
                communities(grant)
                        .forEach(place -> shelves.add("community:" + place + "/" + Shapes.areaOfPlace(place)));
            }
            if (sees(grant).equals("place")) {
                communities(grant).stream()
                        .filter(place -> Shapes.isWithin(place, grant.place()))
                        .forEach(place -> shelves.add("village:" + place + "/" + Shapes.areaOfPlace(place)));
            }
            if (grant.organization() != null) {
                shelves.add("organization:" + grant.organization().number() + "/" + Shapes.areaOfPlace(grant.place()));
            }
        }
        return shelves;
    }

    /** The places below whoever works somewhere, that one itself, and those above, which answer to it. */
    private static List<Long> communities(Grant grant) {
        return Stream.concat(
                        Land.VILLAGES.stream(),
                        Stream.of(Land.DISTRICT, Land.NEXT_DISTRICT, Land.PROVINCE, Land.COUNTRY))
                .filter(place -> Shapes.isWithin(place, grant.place()) || Shapes.isWithin(grant.place(), place))
                .toList();
    }

    private String sees(Grant grant) {
        return shapes.role(grant.role().name()).text("sees").orElseThrow();
    }
}
