package org.sala.simulation.oracle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sala.simulation.district.Land;
import org.sala.team.Grant;

/** Which shelves an account follows with these grants. */
record Following(Shapes shapes, long account, List<Grant> grants) {

    /** The keys of the shelves that a phone of this account follows. */
    Set<String> shelves() {
        Set<String> shelves = new TreeSet<>();
        for (Grant grant : grants) {
            for (long area : List.of(Land.PROVINCE, 1L, Land.DISTRICT, Land.NEXT_DISTRICT)) {
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
            if (sees(grant).equals("place")) {
                Land.VILLAGES.stream()
                        .filter(village -> Shapes.isWithin(village, grant.place()))
                        .forEach(village -> shelves.add("village:" + village + "/" + Shapes.areaOfPlace(village)));
            }
            if (grant.organization() != null) {
                shelves.add("organization:" + grant.organization().number() + "/" + Shapes.areaOfPlace(grant.place()));
            }
        }
        return shelves;
    }

    private String sees(Grant grant) {
        return shapes.role(grant.role().name()).text("sees").orElseThrow();
    }
}
