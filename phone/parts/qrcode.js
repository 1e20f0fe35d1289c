/**
 * A text, such as an address, as a code for a camera: drawn on the phone itself, so that a sheet can be printed where there is no network. Bytes with
 * error correction M, as ISO/IEC 18004 has it, up to version 6: 106 bytes, more than any address of ours. `examples/qr-code.json` holds codes that a
 * reader of others has read.
 */

/** What a version holds: codewords for the text in each block, for its correction in each block, and blocks. @type {[number, number, number][]} */
const VERSIONS = [[16, 10, 1], [28, 16, 1], [44, 26, 1], [32, 18, 2], [43, 24, 2], [27, 16, 4]];

/** The quiet margin that old cameras need. */
const MARGIN = 4;

/** @type {((y: number, x: number) => boolean)[]} */
const MASKS = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** @typedef {(boolean | undefined)[][]} Dots rows of dots, dark or light; undefined is free yet */

/** @param {string} text @returns {boolean[][]} rows of dots, true for dark, without a margin */
export function qrCode(text) {
  const bytes = [...new TextEncoder().encode(text)];
  const version = VERSIONS.findIndex(([data, , blocks]) => bytes.length + 2 <= data * blocks) + 1;
  if (version === 0) throw new RangeError(`too long for a code: ${bytes.length} bytes`);
  const free = frame(version);
  const filled = fill(free, codewords(bytes, VERSIONS[version - 1]));
  const drawn = MASKS.map((mask, number) => withFormat(filled.map((row, y) => row.map((dot, x) => (free[y][x] === undefined) && mask(y, x) ? !dot : dot)), number));
  return drawn.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/** The dark dots as one path, each run of them a box, for a drawing `size` wide and high. @param {string} text @returns {{size: number, path: string}} */
export function qrPath(text) {
  const dots = qrCode(text);
  let path = "";
  for (const [y, row] of dots.entries()) {
    for (let x = 0; x < row.length; x++) {
      let run = 0;
      while (row[x + run]) run++;
      if (run > 0) path += `M${x + MARGIN} ${y + MARGIN}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return { size: dots.length + 2 * MARGIN, path };
}

/** The text in codewords, with those that correct it, block by block in turns. @param {number[]} bytes @param {[number, number, number]} version */
function codewords(bytes, [size, correcting, count]) {
  const bits = [...bitsOf(4, 4), ...bitsOf(bytes.length, 8), ...bytes.flatMap((byte) => bitsOf(byte, 8)), 0, 0, 0, 0];
  const data = Array.from({ length: size * count }, (_, at) => {
    const eight = bits.slice(at * 8, at * 8 + 8);
    return Number.parseInt(eight.join("").padEnd(8, "0") || "0", 2);
  });
  for (let at = Math.ceil(bits.length / 8), pad = 0xec; at < data.length; at++, pad ^= 0xec ^ 0x11) data[at] = pad;
  const blocks = Array.from({ length: count }, (_, at) => data.slice(at * size, (at + 1) * size));
  const corrections = blocks.map((block) => correction(block, correcting));
  const inTurns = (/** @type {number[][]} */ all) => all[0].flatMap((_, at) => all.map((block) => block[at]));
  return [...inTurns(blocks), ...inTurns(corrections)];
}

/** @param {number} value @param {number} length */
function bitsOf(value, length) {
  return Array.from({ length }, (_, at) => (value >> (length - 1 - at)) & 1);
}

/** Multiplies in the field of 256. @param {number} a @param {number} b */
function times(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return product;
}

/** The remainder of Reed and Solomon. @param {number[]} block @param {number} length */
function correction(block, length) {
  let divisor = [1];
  for (let at = 0, root = 1; at < length; at++, root = times(root, 2)) {
    divisor = [...divisor, 0].map((factor, place) => factor ^ (place > 0 ? times(divisor[place - 1], root) : 0));
  }
  const rest = [...block, ...new Array(length).fill(0)];
  for (let at = 0; at < block.length; at++) {
    const factor = rest[at];
    for (const [place, part] of divisor.entries()) rest[at + place] ^= times(part, factor);
  }
  return rest.slice(block.length);
}

/** What is the same in every code of a version: eyes, timing, alignment, and room for the format. @param {number} version @returns {Dots} */
function frame(version) {
  const size = version * 4 + 17;
  /** @type {Dots} */
  const dots = Array.from({ length: size }, () => new Array(size).fill(undefined));
  for (let at = 0; at < size; at++) dots[6][at] = dots[at][6] = at % 2 === 0;
  for (const [top, left] of [[0, 0], [0, size - 7], [size - 7, 0]]) square(dots, top + 3, left + 3, 4, (ring) => ring !== 2 && ring !== 4);
  if (version > 1) square(dots, size - 7, size - 7, 2, (ring) => ring !== 1);
  for (let at = 0; at < 9; at++) {
    dots[8][at] ??= false;
    dots[at][8] ??= false;
    if (at < 8) dots[8][size - 1 - at] = dots[size - 1 - at][8] = false;
  }
  dots[size - 8][8] = true;
  return dots;
}

/** Rings around a middle, as far as they lie in the code. @param {Dots} dots @param {number} y @param {number} x @param {number} reach @param {(ring: number) => boolean} isDark */
function square(dots, y, x, reach, isDark) {
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) {
      const row = dots[y + down];
      if (row && x + right >= 0 && x + right < row.length) row[x + right] = isDark(Math.max(Math.abs(down), Math.abs(right)));
    }
  }
}

/** Two columns at a time from the right, upwards and downwards in turns. @param {Dots} free @param {number[]} words @returns {boolean[][]} */
function fill(free, words) {
  const dots = free.map((row) => [...row]);
  const size = dots.length;
  const bits = words.flatMap((word) => bitsOf(word, 8));
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const isUp = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) dots[y][x] ??= bits[at++] === 1;
    }
  }
  return /** @type {boolean[][]} */ (dots);
}

/** Which mask was used, twice, with its own correction. @param {boolean[][]} dots @param {number} mask */
function withFormat(dots, mask) {
  let rest = mask;
  for (let at = 0; at < 10; at++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const format = bitsOf(((mask << 10) | rest) ^ 0x5412, 15).map(Boolean);
  const size = dots.length;
  for (let at = 0; at < 15; at++) {
    const dot = format[14 - at];
    dots[at < 6 ? at : at < 8 ? at + 1 : 8][at < 8 ? 8 : at === 8 ? 7 : 14 - at] = dot;
    if (at < 8) dots[8][size - 1 - at] = dot;
    else dots[size - 15 + at][8] = dot;
  }
  return dots;
}

/** How hard a code is to read: long runs, boxes, what looks like an eye, and too much of one colour. @param {boolean[][]} dots */
function penalty(dots) {
  const size = dots.length;
  const columns = dots.map((_, x) => dots.map((row) => row[x]));
  const lines = [...dots, ...columns].map((line) => line.map(Number).join(""));
  let sum = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
    for (const eye of ["10111010000", "00001011101"]) for (let at = line.indexOf(eye); at >= 0; at = line.indexOf(eye, at + 1)) sum += 40;
  }
  for (let y = 0; y + 1 < size; y++) for (let x = 0; x + 1 < size; x++) if (dots[y][x] === dots[y][x + 1] && dots[y][x] === dots[y + 1][x] && dots[y][x] === dots[y + 1][x + 1]) sum += 3;
  const dark = dots.flat().filter(Boolean).length / (size * size);
  return sum + Math.floor(Math.abs(dark - 0.5) * 20) * 10;
}
