package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.server.TestSala;

/** Where the network is bad on the very first visit, the phone says what is missing, and fetches it as soon as it can. */
class FirstVisitTest {
    @Test
    void the_phone_says_that_it_still_needs_the_network_and_then_needs_it_no_more() {
        var said = Said.in("en");
        try (var browsers = Browsers.start();
                var sala = TestSala.serveDemo();
                var phone = new Phone(browsers.browser(), sala.port(), said, "first")) {
            phone.page().context().route("**/app/shell.json", Route::abort);
            phone.enter("seng");
            phone.sees(said.t("app.whole.coming"));

            phone.page().context().unroute("**/app/shell.json");
            phone.page().evaluate("() => dispatchEvent(new Event('online'))");
            phone.page()
                    .getByText(said.t("app.whole.coming"))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            phone.cutNetwork();
            phone.reopen();
            phone.open("/services");
            phone.sees(said.t("directory.intro"));
            assertEquals(List.of(), phone.troubles());
        }
    }
}
