package org.sala.server.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;

/** Where the operator said under which address Sala is reached, what is handed on bears that one, whatever name was asked for. */
class PublicAddressTest {
    @Test
    void links_and_codes_bear_the_address_that_the_operator_said() {
        try (var sala = TestSala.serveAs("https://sala.example.la")) {
            var team = new TestTeam(sala);
            try (var noy = team.visitor("noy");
                    var admin = team.visitor("admin")) {
                var enrolled = Visitor.json(noy.postJson("/devices", "{}"));
                long person = enrolled.whole("device").orElseThrow() * (1L << 24) + 1;
                noy.bearing(enrolled.needText("token"))
                        .postJson(
                                "/sync",
                                "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1,\"cp\":{},\"ops\":[[1,\"e\",\"person\","
                                        + person + ",0,1,{\"place\":" + team.village + "},1]]}");
                String made = noy.postJson("/links", "{\"kind\":\"person\",\"subject\":" + person + "}")
                        .body();
                assertTrue(made.contains("\"https://sala.example.la/mine/"), made);

                String code = admin.post("/team/" + team.noy, "/team/" + team.noy + "/code", Map.of())
                        .body();
                assertTrue(code.contains("<p>https://sala.example.la/app/#enrol"), code);
            }
        }
    }
}
