package org.sala.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sala.journal.RecordId;

class FairOrderTest {
    @Test
    void each_of_five_equal_services_is_first_for_about_a_fifth_of_the_people() {
        List<RecordId> services = LongStream.range(0, 5)
                .mapToObj(n -> new RecordId(9L * (1 << 24) + n))
                .toList();
        Map<RecordId, Integer> first = new HashMap<>();
        for (long n = 0; n < 5000; n++) {
            var person = new RecordId(7L * (1 << 24) + n);
            RecordId winner = services.stream()
                    .min(Comparator.comparing(service -> FairOrder.turn(person, service)))
                    .orElseThrow();
            first.merge(winner, 1, Integer::sum);
        }
        services.forEach(service -> assertTrue(
                Math.abs(first.getOrDefault(service, 0) - 1000) < 150, () -> service + " was first " + first));
    }
}
