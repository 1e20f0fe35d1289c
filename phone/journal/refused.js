/** A no that somebody can mend: what was asked cannot be written down as it stands. `refused.<code>` in the words explains it. */
export class Refused extends Error {
  /**
   * @param {string} code such as `too-long`
   * @param {string} [field] the field it is about
   */
  constructor(code, field) {
    super(field ? `${code}: ${field}` : code);
    this.name = "Refused";
    this.code = code;
    this.field = field;
  }
}
