package org.sala.server.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.server.Sala;
import org.sala.server.Settings;
import org.sala.server.store.TestDatabase;
import org.sala.server.store.Verify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import picocli.CommandLine;

class ImportFilesTest {
    private static final String PLACES = """
            code,parent,level,name_en,name_lo,latitude,longitude
            LA,,country,Laos,ລາວ,,
            P1,LA,province,Sala province,ແຂວງສາລາ,,
            D1,P1,district,Homyen,ຮົ່ມເຢັນ,18.4,101.6
            D2,P1,district,Nakham,ນາຄຳ,18.6,101.8
            V1,D1,village,Ban Phonsay,ບ້ານໂພນໄຊ,18.41,101.61
            """;
    private static final String ORGANIZATIONS = """
            id,name,description
            o1,District hospital,Care
            o2,Boat group,Boats
            """;
    private static final String SERVICES = """
            id,organization_id,name,status
            s1,o1,Outpatient clinic,active
            s2,o2,Boat to the hospital,active
            """;
    private static final String LOCATIONS = """
            id,name,latitude,longitude
            l1,Nakham,18.6,101.8
            """;
    private static final String AT_LOCATIONS = """
            id,service_id,location_id
            a1,s1,l1
            """;

    @TempDir
    Path folder = Path.of("");

    private final Sala sala =
            Sala.open(new Settings("127.0.0.1", 0, Path.of("unused"), Optional.of(TestDatabase.freshUrl()), 0));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        sala.close();
    }

    private int run(Object command, String... words) {
        said.reset();
        return new CommandLine(command).execute(words);
    }

    private int imports(String... words) {
        return run(new ImportFiles(sala::get, out()), words);
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private long count(String query) {
        return sala.get(JdbcClient.class)
                .sql("select count(*) from " + query)
                .query(Long.class)
                .single();
    }

    private void places() throws IOException {
        assertEquals(0, imports("places", file("places.csv", PLACES)), this::text);
    }

    private String directory(String services) throws IOException {
        file("directory/organizations.csv", ORGANIZATIONS);
        file("directory/services.csv", services);
        file("directory/locations.csv", LOCATIONS);
        file("directory/services_at_location.csv", AT_LOCATIONS);
        return folder.resolve("directory").toString();
    }

    @Test
    void places_come_in_once_and_what_changed_is_changed() throws IOException {
        places();
        assertTrue(text().contains("new 5, changed 0, as before 0"), text());
        places();
        assertTrue(text().contains("new 0, changed 0, as before 5"), text());
        assertEquals(0, imports("places", file("places.csv", PLACES.replace("Ban Phonsay", "Ban Phonexay"))));
        assertTrue(text().contains("new 0, changed 1, as before 4"), text());
        assertEquals(1, count("place_name where name = 'Ban Phonexay'"));
    }

    @Test
    void one_wrong_row_keeps_all_out_and_is_told_with_its_line_and_how_to_mend_it() throws IOException {
        String wrong = PLACES + "V2,D9,village,Ban Nowhere,,,\n";
        assertEquals(1, imports("places", file("places.csv", wrong)));
        assertTrue(text().contains("LEFT OUT  places.csv:7 (parent)"), text());
        assertTrue(text().contains("Nothing was taken in"), text());
        assertEquals(0, count("place"));
        assertEquals(0, imports("places", "--leave-out", file("places.csv", wrong)));
        assertEquals(5, count("place"));
    }

    @Test
    void how_far_it_has_come_is_told_as_it_goes() throws IOException {
        var many = new StringBuilder(PLACES);
        for (int at = 2; at < 400; at++)
            many.append("V").append(at).append(",D1,village,Ban ").append(at).append(",,,\n");
        assertEquals(0, imports("places", file("places.csv", many.toString())));
        assertTrue(text().contains("200 looked at"), text());
        assertTrue(text().contains("400 looked at"), text());
        assertTrue(text().contains("403 looked at\nnew 403"), text());
    }

    /** A province and a district may both be number 01: the level says which is meant. */
    @Test
    void two_levels_may_share_their_codes() throws IOException {
        String shared = """
                code,parent,level,name_en,name_lo,latitude,longitude
                LA,,country,Laos,ລາວ,,
                01,LA,province,Sala province,,,
                01,01,district,Homyen,,,
                02,province:01,district,Nakham,,,
                V1,01,village,Ban Phonsay,,,
                V2,province:01,village,Ban Alone,,,
                """;
        assertEquals(0, imports("places", file("places.csv", shared)), this::text);
        String lies =
                "place v join place d on d.id = v.parent where v.code = '%s' and d.level = '%s' and d.code = '01'";
        assertEquals(1, count(lies.formatted("V1", "district")));
        assertEquals(1, count(lies.formatted("V2", "province")));
        Path written = folder.resolve("written.csv");
        assertEquals(0, run(new ExportFiles(sala::get, out()), "places", written.toString()));
        assertEquals(0, imports("places", written.toString()), this::text);
        assertTrue(text().contains("new 0, changed 0, as before 6"), text());
        assertEquals(1, imports("catchments", file("c.csv", "centre,place\n01,V1\n")));
        assertTrue(text().contains("district:01"), text());
        assertEquals(0, imports("catchments", file("c.csv", "centre,place\ndistrict:01,V2\n")), this::text);
        assertEquals(0, imports("places", file("p.csv", "code,parent,level,name_en\nV1,01,cluster,River\n")));
        assertTrue(text().contains("LOOK      p.csv:2 (level)"), text());
    }

    @Test
    void a_dry_run_takes_nothing() throws IOException {
        assertEquals(0, imports("places", "--dry-run", file("places.csv", PLACES)));
        assertEquals(0, count("place"));
    }

    /** Records keep the area that they were made in: a village that changed its district would take its people off every phone. */
    @Test
    void a_village_where_somebody_is_recorded_stays_in_its_district() throws IOException {
        places();
        assertEquals(0, imports("directory", directory(SERVICES), "--place", "V1", "--source", "test"), this::text);
        String moved = PLACES.replace("V1,D1,", "V1,D2,") + "V2,D2,village,Ban Two,,18.6,101.8\n";
        assertEquals(1, imports("places", file("places.csv", moved)));
        assertTrue(text().contains("LEFT OUT  places.csv:6 (parent)"), text());
        assertTrue(text().contains("move the people"), text());
        assertEquals(0, count("place where code = 'V2'"));
        assertEquals(1, imports("places", "--dry-run", file("places.csv", moved)));
        assertEquals(0, imports("places", "--leave-out", file("places.csv", moved)));
        assertEquals(1, count("place where code = 'V2'"));
        assertEquals(1, count("place v join place d on d.id = v.parent where v.code = 'V1' and d.code = 'D1'"));
    }

    /** What moves may be any place above the people: the row that moves it is told. */
    @Test
    void what_lies_above_people_stays_too_and_what_is_empty_moves() throws IOException {
        String cluster = PLACES.replace("V1,D1,", "C1,D1,cluster,River,,,\nV1,C1,");
        assertEquals(0, imports("places", file("places.csv", cluster)), this::text);
        String moved = cluster.replace("C1,D1,", "C1,D2,");
        assertEquals(0, imports("places", file("places.csv", moved)), this::text);
        assertEquals(0, imports("places", file("places.csv", cluster)), this::text);
        sala.get(JdbcClient.class).sql("""
                        insert into role_grant (account, role, place, valid_from, granted_at)
                        select 1, 'volunteer', id, current_date, now() from place where code = 'V1'""").update();
        assertEquals(1, imports("places", file("places.csv", moved)));
        assertTrue(text().contains("LEFT OUT  places.csv:6 (parent)  C1"), text());
        assertEquals(0, imports("places", file("places.csv", moved.replace("V1,C1,", "V1,D1,"))), this::text);
    }

    @Test
    void places_go_out_as_they_come_in() throws IOException {
        places();
        Path written = folder.resolve("written.csv");
        assertEquals(0, run(new ExportFiles(sala::get, out()), "places", written.toString()));
        assertEquals(0, imports("places", written.toString()));
        assertTrue(text().contains("as before 5"), text());
    }

    @Test
    void catchments_name_places_that_are_there() throws IOException {
        places();
        assertEquals(1, imports("catchments", file("c.csv", "centre,place\nD1,V1\nD2,V9\n")));
        assertEquals(0, count("catchment"));
        assertEquals(0, imports("catchments", file("c.csv", "centre,place\nD2,V1\n")));
        assertEquals(1, count("catchment"));
    }

    @Test
    void a_directory_comes_in_through_the_door_where_its_services_are() throws IOException {
        places();
        assertEquals(0, imports("directory", directory(SERVICES), "--place", "D1", "--source", "test"), this::text);
        assertEquals(0, imports("directory", directory(SERVICES), "--place", "P1", "--source", "wide"), this::text);
        assertTrue(text().contains("new 4"), text());
        assertEquals(
                1,
                count("record r join place p on p.id = (r.data ->> 'place')::bigint where r.type = 'service'"
                        + " and p.code = 'D2' and r.data ->> 'source' = 'wide'"));
        assertEquals(8, count("ledger where account = 3 and outcome = 'applied'"));
        assertEquals(
                List.of(),
                new Verify(sala.get(JdbcClient.class), sala.get(PlatformTransactionManager.class), part -> {}).check());
    }

    @Test
    void coming_again_changes_only_what_differs_and_keeps_what_was_confirmed_here() throws IOException {
        places();
        imports("directory", directory(SERVICES), "--place", "D1", "--source", "test");
        sala.get(JdbcClient.class)
                .sql(
                        "update record set data = data || '{\"capacity\":\"waitlist\",\"confirmedOn\":\"2026-10-01\"}' where type = 'service'")
                .update();
        assertEquals(0, imports("directory", directory(SERVICES), "--place", "D1", "--source", "test"));
        assertTrue(text().contains("new 0, changed 0, as before 4"), text());
        String renamed = SERVICES.replace("Outpatient clinic", "Day clinic");
        assertEquals(0, imports("directory", directory(renamed), "--place", "D1", "--source", "test"));
        assertTrue(text().contains("new 0, changed 1, as before 3"), text());
        assertEquals(1, count("record where data ->> 'name' = 'Day clinic' and data ->> 'capacity' = 'waitlist'"));
    }

    @Test
    void what_a_service_is_for_is_said_in_a_list_where_the_directory_does_not() throws IOException {
        places();
        String to = directory(SERVICES);
        String wrong = file("terms.csv", "term,category\ns1,medicine-man\n");
        assertEquals(1, imports("directory", to, "--place", "D1", "--terms", wrong));
        assertTrue(text().contains("LEFT OUT  terms.csv:2 (category)"), text());
        assertTrue(text().contains("transport-health"), text());
        assertEquals(1, imports("directory", to, "--place", "D1", "--terms", folder + "/none.csv"));
        assertEquals(0, count("record"));

        String right = file("terms.csv", "term,category\nboat TO the hospital,transport-health\ns1,medical-cost\n");
        assertEquals(0, imports("directory", to, "--place", "D1", "--terms", right), this::text);
        assertEquals(1, count("record where data ->> 'categories' = '[\"transport-health\"]'"));
        assertEquals(1, count("record where data ->> 'categories' = '[\"medical-cost\"]'"));
    }

    @Test
    void the_same_in_many_rows_is_told_once() throws IOException {
        var many = new StringBuilder(PLACES);
        for (int at = 2; at < 40; at++)
            many.append("V").append(at).append(",D9,village,Ban ").append(at).append(",,,\n");
        assertEquals(1, imports("places", file("places.csv", many.toString())));
        assertEquals(
                3, text().lines().filter(line -> line.startsWith("LEFT OUT")).count(), text());
        assertTrue(text().contains("The same in 35 more, in the rows 10, 11,"), text());
    }

    /** Past a limit findings are only counted; one that leaves something out is never lost among those to look at. */
    @Test
    void one_wrong_row_after_thousands_to_look_at_keeps_all_out() throws IOException {
        var many = new StringBuilder("id,organization_id,name,status\n");
        for (int at = 0; at < 2_000; at++)
            many.append("s").append(at).append(",o1,Boat ").append(at).append(",active\n");
        places();
        assertEquals(1, imports("directory", directory(many + "s2000,o1,,active\n"), "--place", "D1"));
        assertTrue(text().contains("LEFT OUT  services.csv:2002"), text());
        assertEquals(0, count("record"));
    }

    @Test
    void a_directory_goes_out_and_comes_in_elsewhere_without_what_is_confidential() throws IOException {
        places();
        imports("directory", directory(SERVICES), "--place", "D1", "--source", "test");
        sala.get(JdbcClient.class)
                .sql(
                        "update record set data = data || '{\"confidential\":true}' where data ->> 'name' = 'Boat to the hospital'")
                .update();
        Path written = folder.resolve("out.json");
        assertEquals(0, run(new ExportFiles(sala::get, out()), "directory", written.toString()));
        assertTrue(text().contains("wrote 1 services"), text());
        assertFalse(Files.readString(written).contains("Boat to the hospital"));
        assertEquals(0, imports("directory", written.toString(), "--place", "D2", "--source", "elsewhere"), this::text);
        assertEquals(1, count("record where type = 'service' and data ->> 'source' = 'elsewhere'"));
    }

    @Test
    void what_is_missing_is_said() throws IOException {
        assertEquals(1, imports("places", folder.resolve("none.csv").toString()));
        assertTrue(text().contains("There is no file that can be read"), text());
        assertEquals(1, imports("directory", directory(SERVICES)));
        assertTrue(text().contains("Import them first"), text());
        places();
        assertEquals(1, imports("directory", directory(SERVICES), "--place", "XX"));
        assertTrue(text().contains("no place with the code XX"), text());
    }

    /** Bytes changed anywhere: never a failure, never half of it. */
    @Test
    void damaged_files_come_in_whole_or_not_at_all() throws IOException {
        var dice = new Random(7);
        places();
        for (int at = 0; at < 120; at++) {
            byte[] table = damaged(dice, PLACES);
            Files.write(folder.resolve("places.csv"), table);
            int code =
                    imports("places", "--dry-run", folder.resolve("places.csv").toString());
            assertTrue(code == 0 || code == 1, code + text());
            String services = directory(SERVICES);
            Files.write(folder.resolve("directory/services.csv"), damaged(dice, SERVICES));
            long before = count("record");
            code = imports("directory", services, "--place", "D1", "--source", "damaged" + at);
            assertTrue(code == 0 || (code == 1 && count("record") == before), code + text());
        }
    }

    private static byte[] damaged(Random dice, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int at = dice.nextInt(6); at >= 0; at--) {
            bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt(256);
        }
        return bytes;
    }

    @Test
    void the_provinces_and_districts_of_laos_and_a_published_directory_come_in() {
        Path shared = Path.of("").toAbsolutePath().resolve("../../shared/data").normalize();
        Path data = System.getProperty("sala.data") == null ? shared : Path.of(System.getProperty("sala.data"));
        assumeTrue(
                Files.isDirectory(data.resolve("places")),
                "skipped: the published places and directories are not here; name their folder with -Dsala.data=…");
        assertEquals(
                0,
                imports(
                        "places",
                        data.resolve("places/lao-provinces.geojson").toString(),
                        data.resolve("places/lao-districts.geojson").toString()),
                this::text);
        assertEquals(18, count("place where level = 'province'"));
        assertEquals(148, count("place where level = 'district'"));
        assertEquals(0, imports("directory", data.resolve("hsds/simple").toString(), "--place", "LA17"), this::text);
        assertTrue(count("record where type = 'service'") > 10);
    }
}
