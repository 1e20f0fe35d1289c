import { html, nothing } from "lit";
import { categoryWords } from "../need/categories.js";
import { icon } from "../parts/icon.js";
import { language, t } from "../words/words.js";
import { topicIcon, topicName } from "./ballots.js";
import { speak, voiceFor } from "./speak.js";

/** The picture and the words of a topic. @param {any} topic */
export function topicFace(topic) {
  const kind = categoryWords(topic?.data.category);
  return html`${icon(topicIcon(topic), "large")}<span class="grow"><strong>${topicName(topic)}</strong>${topic?.data.words ? html`<span class="soft">${kind}</span>` : nothing}</span>`;
}

/** Says a topic aloud, where the phone has a voice. @param {any} topic */
export function topicVoice(topic) {
  if (!voiceFor(language())) return nothing;
  const words = [categoryWords(topic.data.category), topic.data.words].filter(Boolean).join(". ");
  return html`<button type="button" class="plain icon-button" @click=${() => speak(words, language())}>${icon("speak")}<span class="unseen">${t("ballot.say", { topic: topicName(topic) })}</span></button>`;
}

/** Says a question aloud, where the phone has a voice. @param {string} words */
export function questionVoice(words) {
  if (!voiceFor(language())) return nothing;
  return html`<button type="button" class="plain icon-button" @click=${() => speak(words, language())}>${icon("speak")}<span class="unseen">${t("ballot.say", { topic: words })}</span></button>`;
}

/** Told once on a screen, so that nobody looks for a voice that is not there. */
export function voiceless() {
  return voiceFor(language()) ? nothing : html`<p class="hint">${icon("speak", "small")} ${t("ballot.no-voice")}</p>`;
}
