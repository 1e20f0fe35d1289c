/** A voice for those who do not read: the phone's own, where it has one for the language. Nothing is fetched for it. */

/** @type {Record<string, string[]>} languages whose voice is understood; Thai is heard on every Lao market, but it is another language, so it is not taken */
const spoken = { lo: ["lo"], en: ["en"] };

/** One that speaks without a network. @param {string} language @returns {SpeechSynthesisVoice | undefined} */
export function voiceFor(language) {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const own = voices.filter((voice) => (spoken[language] ?? [language]).includes(voice.lang.slice(0, 2).toLowerCase()));
  return own.find((voice) => voice.localService);
}

/** @param {string} words @param {string} language */
export function speak(words, language) {
  const voice = voiceFor(language);
  if (!voice) return;
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(words);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.9;
  speechSynthesis.speak(said);
}

export function hush() {
  globalThis.speechSynthesis?.cancel();
}

/** Voices come late: told again when they are there. @param {() => void} again @returns {() => void} */
export function whenVoicesCome(again) {
  globalThis.speechSynthesis?.addEventListener("voiceschanged", again);
  return () => globalThis.speechSynthesis?.removeEventListener("voiceschanged", again);
}
