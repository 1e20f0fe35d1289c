/**
 * Stands in for the shell of the phone app: keeps the states of several phones and steps their real core. It talks in JSON, so that it
 * runs the same in V8 inside the JVM and in a process of Node. What a step wants written is handed out; the new state counts only once
 * the other side says `go`, as the shell does after its commit.
 */
import * as core from "./journal/core.js";

let rules;
const phones = new Map();

const verbs = {
  rules(tree) {
    rules = tree;
    phones.clear();
    return null;
  },
  begin(device, account) {
    const state = core.begin({ device, account, rules });
    phones.set(device, { state, next: state });
    return core.metaOf(state);
  },
  restore(device, stored) {
    const state = core.restore(stored, rules);
    phones.set(device, { state, next: state });
    return null;
  },
  change(device, draft, now) {
    const phone = phones.get(device);
    try {
      const { state, writes, id } = core.change(phone.state, draft, now);
      phone.next = state;
      return { writes, id };
    } catch (refused) {
      if (!(refused instanceof core.Refused)) throw refused;
      return { refused: refused.message };
    }
  },
  request(device, now) {
    const phone = phones.get(device);
    const { state, message, writes } = core.request(phone.state, now);
    phone.next = state;
    return { message, writes };
  },
  response(device, message, now) {
    const phone = phones.get(device);
    const { state, writes, again } = core.response(phone.state, message, now);
    phone.next = state;
    return { writes, again };
  },
  go(device) {
    const phone = phones.get(device);
    phone.state = phone.next;
    return null;
  },
  see(device, ids) {
    return ids.map((id) => core.view(phones.get(device).state, id) ?? null);
  },
  known(device) {
    const { state } = phones.get(device);
    const types = Object.keys(rules.records);
    return types.flatMap((type) => core.list(state, type).map((row) => [row.id, row.type, row.data.status ?? "", row.data.person ?? 0, row.data.organization ?? 0]));
  },
  cards(device) {
    const { state } = phones.get(device);
    return ["attendance", "vote"].flatMap((type) => core.list(state, type).map(({ id, type, data }) => ({ id, type, data })));
  },
  unsent(device) {
    return core.unsent(phones.get(device).state);
  },
  outcomes(device) {
    return core.outcomes(phones.get(device).state).map(({ n, outcome }) => [n, outcome]);
  },
  dump(device) {
    const { rows, entries, answers, ...rest } = phones.get(device).state;
    return { meta: core.metaOf(rest), rows: [...rows.values()], entries, answers };
  },
};

export function call(text) {
  const [verb, ...given] = JSON.parse(text);
  return JSON.stringify(verbs[verb](...given) ?? null);
}
