package org.sala.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as somebody with a screen reader and somebody with a very small phone would: axe finds nothing, nothing is pushed out of sight sideways, and no
 * word is missing. With {@code -Dsala.pictures=true} it also keeps a picture of each on a phone and on a desk.
 */
final class Look {
    private static final int SMALL = 320;
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 740;
    private static final String PUSHED =
            "() => document.documentElement.scrollWidth > innerWidth ? `pushed to ${document.documentElement.scrollWidth} px` : ''";

    /** A name of words where the words themselves should be. */
    private static final String UNSAID =
            "() => (document.body.innerText.match(/\\b[a-z]+(\\.[a-z-]+)+\\b/g) ?? []).filter(said => !said.match(/^www\\.|\\.(org|com|la|example|test|html|csv|json)$/)).join(', ')";

    private static final String VIOLATIONS =
            "() => axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target, html}) => `${id} ${target} ${html}`)))";

    private final Page page;
    private final List<String> found = new ArrayList<>();

    Look(Page page) {
        this.page = page;
    }

    /** @param name of the page, as a file may be called */
    void at(String name) {
        page.setViewportSize(SMALL, HEIGHT);
        note(name, (String) page.evaluate(PUSHED));
        note(name, (String) page.evaluate(UNSAID));
        axe().forEach(violation -> note(name, violation.toString()));
        if (Boolean.getBoolean("sala.pictures")) {
            keep("phone", name, PHONE);
            keep("desk", name, DESK);
        }
    }

    /** Brought to a page once, and not again for each of the app's screens, which are one page: that took longer than the looking. */
    private List<?> axe() {
        if (!(boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate(VIOLATIONS);
    }

    private void note(String name, String what) {
        if (!what.isEmpty()) found.add(name + ": " + what);
    }

    private void keep(String size, String name, int width) {
        page.setViewportSize(width, HEIGHT);
        Path file = Said.picture(size + "-" + name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Everything that should not be so; empty when all is well. */
    List<String> found() {
        return List.copyOf(found);
    }
}
