package org.sala.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.exchange.SharedData;
import org.sala.rule.Canonical;
import org.sala.rule.Value;

class HsdsReaderTest {
    private static DirectoryImport.Service service(DirectoryImport read, String name) {
        return read.services().stream()
                .filter(service -> service.fields().needText("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_village_package_in_tables_becomes_services_with_everything_that_belongs_to_them() {
        DirectoryImport read = Hsds.read(SharedData.own("hsds/village"));
        assertEquals(2, read.organizations().size());
        DirectoryImport.Service boat = service(read, "Boat to the health centre");
        assertEquals("svc-1", boat.sourceId());
        assertEquals(
                "Ban Phonsay boat group",
                read.organizations().get(boat.organization()).fields().needText("name"));
        assertEquals(
                "{\"active\":true,\"address\":\"By the temple, Ban Phonsay, Sala province\","
                        + "\"categories\":[\"transport-health\"],\"confirmedHow\":\"import\",\"confirmedOn\":\"2026-09-01\","
                        + "\"costWords\":\"Petrol only\",\"description\":\"Every Friday, when the river allows\","
                        + "\"hours\":\"FR 07:00–16:00\",\"latitude\":18.2001,\"longitude\":102.4002,"
                        + "\"name\":\"Boat to the health centre\",\"nameOther\":\"ເຮືອໄປສຸກສາລາ\",\"phone\":\"020 5555 0101\","
                        + "\"source\":\"test\",\"sourceId\":\"svc-1\"}",
                Canonical.write(boat.fields().with("more", Value.Nothing.NOTHING)));
        assertEquals(List.of("Ban Phonsay", "Sala province", "Ban Phonsay landing"), boat.placeNames());
        Value.Fields visits = service(read, "Home visits for older people").fields();
        assertEquals("free", visits.needText("cost"));
        assertEquals(List.of("lo", "kjg"), visits.texts("languages"));
        assertEquals(List.of("Family book"), visits.texts("papers"));
        assertEquals(List.of("elder-support"), visits.texts("categories"));
        assertEquals(60, visits.whole("leastAge").orElseThrow());
        assertTrue(visits.flag("interpreter"));
        assertEquals(List.of(), read.findings());
    }

    @Test
    void a_column_that_nobody_knows_travels_along() {
        DirectoryImport read = Hsds.read(SharedData.own("hsds/village"));
        Value.Fields more = service(read, "Boat to the health centre").fields().fields("more");
        assertEquals("high", more.fields("hsds").needText("water_level"));
    }

    @Test
    void the_published_version_1_sample_is_read_whole() {
        DirectoryImport read = Hsds.read(SharedData.need("hsds/simple"));
        assertEquals(13, read.services().size());
        assertEquals(10, read.organizations().size());
        Value.Fields laundry = service(read, "Bubbles at The Cross").fields();
        assertEquals("(223) 4567 12534", laundry.needText("phone"));
        Value.Fields young = service(read, "Yound Minds").fields();
        assertEquals(new Value.Decimal(39.428192), young.get("latitude"));
        assertTrue(read.services().stream().allMatch(service -> service.fields().has("active")));
        assertTrue(service(read, "Never Homeless Helpline").fields().flag("interpreter"));
    }

    @Test
    void the_published_3_0_documents_are_read_in_every_form() {
        for (String form :
                List.of("service_full", "service_list", "organization_full", "service_at_location_full", "tabular")) {
            DirectoryImport read = Hsds.read(SharedData.need("hsds/examples/" + form + ".json"));
            assertEquals(1, read.services().size(), form);
            assertEquals(1, read.organizations().size(), form);
            assertEquals(
                    "Community Counselling", read.services().getFirst().fields().needText("name"), form);
        }
        Value.Fields full = Hsds.read(SharedData.need("hsds/examples/service_full.json"))
                .services()
                .getFirst()
                .fields();
        assertEquals("full", full.needText("cost"));
        assertEquals(12, full.whole("leastAge").orElseThrow());
    }

    @Test
    void a_latitude_of_a_hundred_degrees_is_found_and_makes_no_point() {
        DirectoryImport read = Hsds.read(SharedData.need("hsds/examples/service_full.json"));
        assertTrue(Hsds.codes(read).contains("wrong-coordinates"));
        assertTrue(!read.services().getFirst().fields().has("latitude"));
    }

    @Test
    void the_whole_folder_of_examples_holds_the_same_service_in_several_forms_and_says_so() {
        DirectoryImport read = Hsds.read(SharedData.need("hsds/examples"));
        assertEquals(1, read.services().size());
        assertEquals(1, read.organizations().size());
        assertTrue(Hsds.codes(read).contains("double-id"));
    }

    @Test
    void a_service_of_nobody_is_its_own_organization() {
        DirectoryImport read = Hsds.read("services.csv", "id,name\n1,A neighbour with a truck\n");
        assertEquals(
                "A neighbour with a truck",
                read.organizations().getFirst().fields().needText("name"));
        assertTrue(Hsds.codes(read).contains("own-organization"));
    }
}
