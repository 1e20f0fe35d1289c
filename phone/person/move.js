import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { placeName, villages } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { personPage } from "./step.js";

/** Somebody moves: the record goes with them, and with it who may see it. */
class Move extends Form {
  type = "person";
  required = ["place"];

  render() {
    const here = journal.get(this.record)?.data.place;
    const options = villages().filter((place) => place.id !== here).map((place) => ({ code: String(place.id), words: placeName(place.id) }));
    return personPage(this, { title: t("person.move-title"), intro: t("person.move-hint") }, this.form(this.pick("place", { label: t("person.move-to"), options })));
  }

  async keep() {
    const place = Number(this.values.place);
    // The household stays where it stands.
    await journal.record({ kind: "edit", type: "person", subject: this.record, fields: { place, household: null } });
    say(t("person.moved", { place: placeName(place) }));
    if (journal.get(this.record)) go(`/people/${this.record}`, { replace: true });
    else go("/people", { replace: true });
  }
}
customElements.define("sala-move", Move);
