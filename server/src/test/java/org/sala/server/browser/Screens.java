package org.sala.server.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every screen of the app that this account's roles may open, each with records of the invented district in its address. */
final class Screens {
    /** What the app lists, with an example for each {@code :name} in the address. The person with most on file comes first. */
    private static final String EXAMPLES = """
            async () => {
              const { routes } = await import('/app/app.js');
              const { journal } = await import('/app/journal/journal.js');
              const { hasRole } = await import('/app/parts/outlet.js');
              const { commandsFrom } = await import('/app/journal/commands.js');
              const all = (type) => journal.list(type);
              const owned = new Map();
              for (const type of ['need', 'goal', 'step', 'referral', 'consent', 'message', 'measure', 'followup'])
                for (const row of all(type)) {
                  const kinds = owned.get(row.data.person) ?? new Set();
                  owned.set(row.data.person, kinds.add(type));
                }
              const kinds = (person) => owned.get(person.id)?.size ?? 0;
              const people = all('person').filter(({ data }) => data.status === 'supported' && data.matters).sort((a, b) => kinds(b) - kinds(a));
              const [person] = people;
              const one = (type, is = () => true) => all(type).find((row) => row.data.person === person.id && is(row));
              const purpose = all('consent').find(({ data }) => data.person === person.id && data.status !== 'refused').data.purpose;
              const known = all('person').find(({ data }) => data.status === 'known');
              const noticed = all('person').find(({ data }) => data.status === 'noticed') ?? known;
              const ids = {
                people: person.id, households: all('household')[0]?.id, services: all('service')[0].id, messages: all('message')[0]?.id,
                organizations: all('organization')[0].id, settle: all('settle').find(({ data }) => data.status === 'open')?.id,
                referrals: all('referral').find(({ data }) => data.status === 'requested')?.id,
                promises: all('commitment')[0]?.id, raised: all('escalation')[0]?.id, visits: all('visit')[0]?.id, complaints: all('complaint')[0]?.id,
                funds: all('fund')[0]?.id, spendings: all('spending')[0]?.id, gatherings: all('gathering').find(({ id }) => all('ballot').some(({ data }) => data.gathering === id))?.id,
                ballots: all('ballot')[0]?.id, news: all('news').find(({ data }) => data.service !== undefined)?.id, threads: all('topic')[0]?.id,
              };
              const place = all('goal').find(({ data }) => data.place)?.data.place ?? journal.places.find(({ level }) => level === journal.rules.places.home).id;
              const ofPlace = (type) => all(type).find(({ data }) => data.place === place && !data.person)?.id;
              const fill = (path) => path.replace(/^\\/(\\w+)\\/:id/, (whole, kind) => `/${kind}/${ids[kind]}`)
                .replace(':need', one('need').id).replace(':goal', one('goal').id).replace(':step', one('step').id)
                .replace(':purpose', purpose).replace(':place', person.data.place).replace(':minute', all('minute')[0]?.id);
              const addresses = ({ path }) => {
                const [, kind, second] = path.split('/');
                if (second === ':id' && ids[kind] === undefined) return [];
                if (kind === 'village') return [path.replace(':place', place).replace(':goal', ofPlace('goal')).replace(':step', ofPlace('step'))].filter((address) => !address.includes('undefined'));
                if (['promises', 'raised', 'visits', 'complaints', 'funds'].includes(kind) && second === 'new') return [`${path}?place=${place}`];
                if (path.includes(':priority')) return all('priority').filter(({ data }) => data.gathering === ids.gatherings).slice(0, 1).map(({ id }) => fill(path).replace(':priority', id));
                if (path === '/promises/:id/service') return all('commitment').filter(({ data }) => data.status === 'kept').slice(0, 1).map(({ id }) => `/promises/${id}/service`);
                if (path.includes(':minute') && all('minute').length === 0) return [];
                if (path.endsWith('/notice') && path !== '/notice') return [`/people/${known.id}/notice`];
                if (path.endsWith('/offer')) return [`/people/${noticed.id}/offer`, `/people/${known.id}/offer`];
                if (path.endsWith('/refer')) return [`${fill(path)}?need=${one('need').id}&service=${ids.services}`];
                if (path.includes(':instrument')) return Object.keys(journal.rules.instruments).filter((code) => journal.rules.instruments[code].about !== 'goal').map((code) => fill(path).replace(':instrument', code));
                if (path.includes(':command')) return commandsFrom(journal.rules, journal.get(ids[path.split('/')[1]]), journal.account).map(({ name }) => fill(path).replace(':command', name));
                if (path === '/people/:id') return [fill(path), `/people/${known.id}`, `/people/${noticed.id}`];
                if (path === '/referrals/:id') return [...new Map(all('referral').map((row) => [row.data.status, `/referrals/${row.id}`])).values()];
                return [fill(path)];
              };
              return routes.filter(({ path, roles }) => !['/enrol', '/unlock'].includes(path) && (!roles || hasRole(...roles)))
                .flatMap((route) => addresses(route).map((address) => ({ address, element: route.element })));
            }
            """;

    /** A screen is there when it is another than before, with all its parts. */
    private static final String THERE = """
            (element) => {
              const screen = document.querySelector('#main > *');
              return screen && !screen.dataset.left && screen.localName === element && !document.querySelector('#main :not(:defined)')
                && screen.querySelector('h1');
            }
            """;

    private final Page page;

    Screens(Page page) {
        this.page = page;
    }

    record Screen(String address, String element) {
        /** As a file may be called. */
        String name() {
            return address.replaceAll("\\?.*", "")
                    .replaceAll("\\d+", "n")
                    .replaceAll("[^a-z0-9-]+", "_")
                    .replaceAll("^_|_$", "");
        }
    }

    List<Screen> all() {
        List<Screen> screens = new ArrayList<>();
        for (Object found : (List<?>) page.evaluate(EXAMPLES)) {
            var told = (Map<?, ?>) found;
            screens.add(new Screen(
                    told.get("address").toString(), told.get("element").toString()));
        }
        return screens;
    }

    void open(Screen screen) {
        page.evaluate(
                "address => {"
                        + " const before = document.querySelector('#main > *');"
                        + " if (before && location.hash !== '#' + address) before.dataset.left = 'yes';"
                        + " location.hash = '#' + address; }",
                screen.address());
        page.waitForFunction(THERE, screen.element());
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}
