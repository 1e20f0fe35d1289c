import { html, nothing } from "lit";
import { deviceOf } from "../journal/ids.js";
import { journal } from "../journal/journal.js";
import { forgetBegun, keepBegun, recallBegun } from "../parts/begun.js";
import { icon } from "../parts/icon.js";
import { Screen } from "../parts/screen.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { attendanceOf } from "./attendance.js";
import { attendanceTable } from "./attendance-table.js";
import { cells } from "./count-cells.js";
import { kindChips } from "./kind-chips.js";
import { doors } from "./doors.js";
import { gatheringPage } from "./gathering-page.js";
import { madeIn, mayWriteAt } from "./gatherings.js";
import { missingNote } from "./missing-note.js";
import { numberSheet } from "./number-sheet.js";
import { namesCard } from "./names.js";
import { asRows, counted, sums, takenBack, totalOf } from "./counting.js";

/** Counting who is in the room: a tap on a picture for each person. Each tap is on the disk at once; leaving the screen keeps them all. */
class AttendancePage extends Screen {
  static properties = { taps: { state: true }, also: { state: true } };

  #address = location.hash;

  constructor() {
    super();
    /** @type {import("./counting.js").Tap[]} */
    this.taps = [];
    /** @type {import("./counting.js").Kind} what else those who are counted now are */
    this.also = {};
  }

  firstUpdated() {
    void this.#recall();
  }

  async #recall() {
    const begun = await recallBegun(this.#address);
    // They may have been kept already, in the moment before the battery died.
    const isKept = begun?.after !== undefined && lastOwn(this.record) > begun.after;
    if (isKept) forgetBegun(this.#address);
    else this.taps = [...(begun?.taps ?? []), ...this.taps];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (journal.state === "open") void this.#keep();
  }

  get row() {
    return journal.get(this.record);
  }

  get station() {
    return (journal.account?.name ?? "").slice(0, 40);
  }

  render() {
    return gatheringPage(this, { title: t("attendance.title"), isOfPeople: true }, (row) => {
      const kept = madeIn("attendance", this.record);
      const room = attendanceOf([...kept, ...asRows(this.taps, this.station)]);
      const may = mayWriteAt(row.data.place, "attendance");
      return html`
        <p class="room" role="status"><span class="count">${room.total}</span> <span>${t("attendance.in-room")}</span></p>
        ${missingNote(row.data.place, room)}
        ${may ? this.#counter(room) : nothing}
        ${room.total > 0 ? attendanceTable(room) : nothing}
        ${doors({ gathering: row, room: attendanceOf(kept), counts: kept, station: this.station, may })}
        ${namesCard(row)}`;
    });
  }

  /** @param {import("./attendance.js").Attendance} room */
  #counter(room) {
    const counting = totalOf(this.taps);
    return html`<section class="stack" aria-label=${t("attendance.tap")}>
      <p class="hint">${t("attendance.tap")}</p>
      ${cells(room, (kind) => this.#count({ ...kind, ...this.also }))}
      ${kindChips(this.row?.data.place, this.also, (also) => (this.also = also))}
      <div class="buttons"><button class="button" ?disabled=${room.total === 0} @click=${this.#undo}>${icon("undo")}<span>${t("attendance.undo")}</span></button>
        ${counting > 0 ? html`<button class="button main" @click=${this.#done}>${icon("check")}<span>${t("attendance.keep")}</span></button>` : nothing}</div>
      ${counting > 0 ? html`<p class="hint">${t("attendance.counting", { count: counting })}</p>` : nothing}
      ${numberSheet((kind, count) => this.#count({ ...kind, ...this.also }, count))}
    </section>`;
  }

  /** @param {import("./counting.js").Kind} kind @param {number} [count] */
  #count(kind, count) {
    this.#hold(counted(this.taps, kind, count));
  }

  #undo = async () => {
    if (this.taps.length > 0) return this.#hold(takenBack(this.taps));
    const own = attendanceOf(madeIn("attendance", this.record)).standing.filter(({ data }) => data.count > 0 && data.station === this.station).at(-1);
    if (!own) return;
    const { gathering, place, station, replaces, ...kind } = own.data;
    await journal.record({ kind: "fact", type: "attendance", fields: { ...kind, gathering, place, station, count: kind.count - 1, replaces: own.id } });
    say(t("attendance.undone"));
  };

  /** @param {import("./counting.js").Tap[]} taps */
  #hold(taps) {
    this.taps = taps;
    void keepBegun(this.#address, { taps });
  }

  #done = async () => {
    await this.#keep();
    say(t("attendance.kept"));
  };

  /** One fact for each kind; what another phone counts is added to it. */
  async #keep() {
    const { taps, row } = this;
    if (!row || taps.length === 0) return;
    this.taps = [];
    await keepBegun(this.#address, { taps, after: lastOwn(row.id) });
    const fields = { gathering: row.id, place: row.data.place, station: this.station };
    await journal.recordAll(sums(taps).map(({ kind, count }) => ({ kind: "fact", type: "attendance", fields: { ...kind, ...fields, count } })));
    forgetBegun(this.#address);
  }
}

/** The last count that this device made in a gathering; 0 for none. @param {number} gathering */
function lastOwn(gathering) {
  const device = journal.door.current?.device;
  return madeIn("attendance", gathering).reduce((last, { id }) => (deviceOf(id) === device ? Math.max(last, id) : last), 0);
}
customElements.define("sala-attendance", AttendancePage);
