/**
 * Making a picture small enough to travel: it stands on the phone of everybody who works in the village. Sizes and qualities are tried from the best to the
 * smallest, until the picture fits.
 */

/** The longest side, in pixels. */
export const SIDE = 640;

/** The longest data address, in characters; the record can hold a little more. */
export const MOST = 45_000;

/** Of a gathering so many are enough. */
export const PHOTOS = 12;

/** What is tried in turn: longest side and quality. */
export const TRIES = [[SIDE, 0.8], [SIDE, 0.65], [SIDE, 0.5], [520, 0.55], [440, 0.5], [360, 0.45], [280, 0.4]];

/**
 * @param {number} width @param {number} height @param {number} [side]
 * @returns {{width: number, height: number}} no longer than the side, in the same shape; a small picture stays as it is
 */
export function fitted(width, height, side = SIDE) {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The first try that is small enough.
 *
 * @param {{width: number, height: number}} picture
 * @param {(size: {width: number, height: number}, quality: number) => string} draw gives a data address
 * @returns {string | undefined} nothing when none is
 */
export function shrunk({ width, height }, draw) {
  for (const [side, quality] of TRIES) {
    const image = draw(fitted(width, height, side), quality);
    if (image.length <= MOST && /^data:image\/(webp|jpeg);base64,/.test(image)) return image;
  }
  return undefined;
}

/**
 * @param {Blob} file as the camera or the gallery gave it
 * @returns {Promise<string | undefined>} a data address; nothing when it cannot be made small enough
 * @throws {DOMException} when it is no picture
 */
export async function shrinkFile(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    return shrunk(picture, (size, quality) => drawn(picture, size, quality));
  } finally {
    picture.close();
  }
}

/** As WebP, or as JPEG where the browser cannot write that. Drawn anew, it loses where and when it was taken. @param {ImageBitmap} picture @param {{width: number, height: number}} size @param {number} quality */
function drawn(picture, { width, height }, quality) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  if (!pen) throw new DOMException("there is nothing to draw on", "InvalidStateError");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  const webp = canvas.toDataURL("image/webp", quality);
  return webp.startsWith("data:image/webp") ? webp : canvas.toDataURL("image/jpeg", quality);
}
