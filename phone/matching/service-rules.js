/** What is known of the service itself: cost, papers, room, how old the news is. Each function is the twin of the class in core that has its name. */

/** @typedef {import("./asking.js").Asking} Asking @typedef {import("./asking.js").Row} Row */

/** What it costs; where that is not known it is asked before anybody sets out. @param {Asking} asking @param {Row} service */
export function affordable(asking, { data }) {
  if (data.cost === "free") return asking.give("free");
  const code = data.cost === "small" ? "small-cost" : data.cost === "full" ? "full-cost" : "ask-cost";
  return asking.give(code, { words: data.costWords });
}

/** It asks for papers, which people without birth registration often do not have. @param {Asking} asking @param {Row} service */
export function papersNeeded(asking, { data }) {
  const papers = data.papers ?? [];
  return papers.length === 0 ? undefined : asking.give("papers-needed", { papers });
}

/** What it last said of its room, and when: an old no is a reason to ask again. @param {Asking} asking @param {Row} service */
export function hasRoom(asking, { data }) {
  const on = data.capacityOn;
  const isFresh = Boolean(on) && asking.daysSince(on) <= asking.rules.days.room;
  return asking.give(roomCode(data.capacity, isFresh), { on });
}

/** @param {string | undefined} said @param {boolean} isFresh */
function roomCode(said, isFresh) {
  if (said === "has-capacity") return isFresh ? "has-room" : "had-room";
  if (said === "more-assessment") return "ask-assessment";
  if (said === "no-capacity" && isFresh) return "no-room";
  return said === "waitlist" && isFresh ? "waiting-list" : "ask-room";
}

/** Somebody confirmed lately that what is written about it still holds. @param {Asking} asking @param {Row} service */
export function lastConfirmed(asking, { data }) {
  const on = data.confirmedOn;
  if (!on) return asking.give("never-confirmed");
  const days = asking.daysSince(on);
  return asking.give(days <= asking.rules.days.confirmed ? "confirmed" : days <= asking.rules.days.old ? "confirmed-long-ago" : "old-news", { on });
}

/** It has not closed. @param {Asking} asking @param {Row} service */
export function stillOpen(asking, { data }) {
  return data.active === false ? asking.give("not-open") : undefined;
}

/** Nobody is sent to what was only proposed: that it is there must be confirmed first. @param {Asking} asking @param {Row} service */
export function onlyProposed(asking, { data }) {
  return data.proposed === true ? asking.give("only-proposed") : undefined;
}

/** Its organization already carries as many as it said it can. @param {Asking} asking @param {Row} service */
export function fairShare(asking, { data }) {
  const load = asking.context.load?.[data.organization];
  const limit = load?.limit;
  return load && typeof limit === "number" && load.open >= limit ? asking.give("asked-often", { open: load.open, limit }) : undefined;
}
