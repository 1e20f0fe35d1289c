package org.sala.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.exchange.hsds.HsdsPublisher.Published;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;

/** What is told outside is complete, whatever it came as, and the same each time. */
class HsdsPublisherTest {
    private static final PublicIds IDS = new PublicIds(new UUID(1, 2));
    private static final String SERVICE = "6f1c9a52-0000-4000-8000-000000000001";
    private static final String OFFICE = "6f1c9a52-0000-4000-8000-000000000002";

    private static HsdsPublisher publisher(PublicIds ids) {
        return new HsdsPublisher(Hsds.RULES, ids, OwnTerms.of(Hsds.RULES, ids, code -> code, code -> code));
    }

    private static Value.Fields told(PublicIds ids, Value.Fields service, Where where) {
        Value.Fields office = publisher(ids)
                .organization(new Published(OFFICE, Value.Fields.of("name", new Value.Text("Office")), 5), false);
        return publisher(ids).service(new Published(SERVICE, service, 1_700_000_000_000L), office, where);
    }

    private static Value.Fields service() {
        return Value.Fields.of("name", new Value.Text("Rice bank"))
                .with("phone", new Value.Text("020 5555 1234"))
                .with("address", new Value.Text("Main road"))
                .with("languages", Value.Items.ofTexts(List.of("lo")));
    }

    private static final Where VILLAGE = new Where("Ban Phonsay", "Phonsay", "Sala province", "LA", List.of("Phonsay"));

    @Test
    void it_says_when_it_changed_and_whose_it_is() {
        Value.Fields told = told(IDS, service(), Where.AS_TOLD);
        assertEquals("2023-11-14T22:13:20Z", told.needText("last_modified"));
        assertEquals(OFFICE, told.needText("organization_id"));
        assertEquals("Office", told.fields("organization").needText("name"));
        assertEquals("", told.fields("organization").needText("description"));
        assertEquals("active", told.needText("status"));
    }

    @Test
    void every_part_has_an_id_that_stays_and_that_another_sala_does_not_have() {
        Value.Fields told = told(IDS, service(), VILLAGE);
        assertEquals(Json.write(told), Json.write(told(IDS, service(), VILLAGE)));
        Value.Fields elsewhere = told(new PublicIds(new UUID(1, 3)), service(), VILLAGE);
        for (String list : List.of("phones", "languages", "service_at_locations", "service_areas")) {
            String id = ((Value.Fields) told.items(list).getFirst()).needText("id");
            assertTrue(PublicIds.isOne(id), list);
            assertNotEquals(id, ((Value.Fields) elsewhere.items(list).getFirst()).needText("id"));
        }
    }

    @Test
    void an_address_that_was_written_here_gets_the_names_around_it() {
        Value.Fields location = HsdsPublisher.atLocations(told(IDS, service(), VILLAGE))
                .getFirst()
                .fields("location");
        Value.Fields address = (Value.Fields) location.items("addresses").getFirst();
        assertEquals("Ban Phonsay", location.needText("name"));
        assertEquals(
                List.of("Main road", "Phonsay", "Sala province", "", "LA", "physical"),
                List.of("address_1", "city", "state_province", "postal_code", "country", "address_type").stream()
                        .map(address::needText)
                        .toList());
    }

    @Test
    void what_came_from_elsewhere_is_not_given_a_place_it_did_not_name() {
        Value.Fields told = told(IDS, Value.Fields.of("name", new Value.Text("Hotline")), Where.AS_TOLD);
        assertFalse(told.has("service_at_locations") || told.has("service_areas"));
    }

    @Test
    void brief_keeps_what_there_is_one_of_also_inside() {
        Value.Fields brief = HsdsPublisher.brief("service", told(IDS, service(), VILLAGE));
        assertFalse(brief.has("phones") || brief.has("languages") || brief.has("service_at_locations"));
        assertEquals(OFFICE, brief.fields("organization").needText("id"));
    }

    @Test
    void where_an_organization_is_can_be_kept_back() {
        Value.Fields fields = Value.Fields.of("name", new Value.Text("Office"))
                .with(
                        "more",
                        Value.Fields.of(
                                "hsds",
                                Value.Fields.of(
                                        "locations",
                                        Value.Items.of(Value.Fields.of("name", new Value.Text("Behind the kiln"))))));
        var office = new Published(OFFICE, fields, 5);
        assertTrue(Json.write(publisher(IDS).organization(office, false)).contains("kiln"));
        assertFalse(Json.write(publisher(IDS).organization(office, true)).contains("kiln"));
    }
}
