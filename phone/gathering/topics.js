/** Which topics lie before a gathering, which were left from before, and which were found missing. */

/** @typedef {{id: number, data: Record<string, any>}} Topic */

/**
 * @param {Topic[]} all of one place
 * @param {number} gathering
 * @returns {{here: Topic[], chosen: Topic[], left: Topic[], offered: Topic[], gone: Topic[]}} `left`: parked here or still open from an earlier gathering
 */
export function sorted(all, gathering) {
  const isHere = (/** @type {Topic} */ { data }) => data.gathering === gathering;
  return {
    here: all.filter((topic) => topic.data.status === "open" && isHere(topic)),
    chosen: all.filter((topic) => topic.data.status === "chosen" && isHere(topic)),
    left: all.filter((topic) => topic.data.status === "parked" || (topic.data.status === "open" && !isHere(topic))),
    offered: all.filter((topic) => topic.data.status === "offered"),
    gone: all.filter((topic) => topic.data.status === "dropped" && isHere(topic)),
  };
}

/** The words of two topics that turned out to be one. @param {Topic} kept @param {Topic} merged @returns {string | undefined} undefined when nothing is to be added */
export function joinedWords(kept, merged) {
  const [own, more] = [kept.data.words?.trim() ?? "", merged.data.words?.trim() ?? ""];
  if (more === "" || own.includes(more)) return undefined;
  return own === "" ? more : `${own}; ${more}`;
}
