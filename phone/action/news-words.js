/**
 * What somebody is told of what their village has made: to read aloud, or to send. It names the service and the promise, and nobody: neither another
 * person nor why this one is told, for a message may be read by others in the house.
 */

/**
 * @typedef {{name: string | undefined, village: string, service: string, promise: string, hours?: string, phone?: string, free: boolean}} Given
 * @typedef {(key: string, args?: Record<string, any>) => string} Say
 * @param {Given} given
 * @param {Say} say in the language of whoever is told
 * @returns {string}
 */
export function newsWords({ name, village, service, promise, hours, phone, free }, say) {
  return [
    name ? say("news.draft.hello", { name }) : say("news.draft.hello-nameless"),
    say("news.draft.made", { village, service }),
    ...(promise ? [say("news.draft.promised", { promise })] : []),
    ...(hours ? [say("news.draft.hours", { hours })] : []),
    ...(phone ? [say("news.draft.phone", { phone })] : []),
    ...(free ? [say("news.draft.free")] : []),
    say("news.draft.choose"),
  ].join("\n");
}

/** The language in which somebody is told, of those that this phone has words in. @param {string[] | undefined} spoken @param {"en" | "lo"} here @returns {"en" | "lo"} */
export function languageFor(spoken, here) {
  if (spoken?.includes("lo")) return "lo";
  return spoken?.includes("en") ? "en" : here;
}
