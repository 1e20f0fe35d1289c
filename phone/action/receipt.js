/** A picture of a receipt, made small on the phone: it has to travel over a bad network, and must still be read. */

/** Characters of the address that holds the picture; the server keeps no more than 60 000. */
export const RECEIPT_LIMIT = 45_000;

/** Sides and qualities that are tried, from the best down. */
const TRIES = [[1000, 0.7], [900, 0.6], [800, 0.5], [700, 0.45], [600, 0.4], [480, 0.35], [360, 0.3]];

/**
 * @param {Blob} file
 * @param {(file: Blob) => Promise<{width: number, height: number, draw: (width: number, height: number, quality: number) => string}>} [open] as a test opens it
 * @returns {Promise<string | undefined>} the picture as a data address; undefined when it is none or cannot be made small enough
 */
export async function smallPicture(file, open = openImage) {
  const image = await open(file).catch(() => undefined);
  if (!image) return undefined;
  for (const [side, quality] of TRIES) {
    const scale = Math.min(1, side / Math.max(image.width, image.height));
    const address = image.draw(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)), quality);
    if (address.length < RECEIPT_LIMIT) return address;
  }
  return undefined;
}

/** @param {Blob} file */
async function openImage(file) {
  const bitmap = await createImageBitmap(file);
  return {
    width: bitmap.width,
    height: bitmap.height,
    /** @param {number} width @param {number} height @param {number} quality */
    draw(width, height, quality) {
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      context.fillStyle = "#fff";
      context.fillRect(0, 0, width, height);
      context.drawImage(bitmap, 0, 0, width, height);
      return canvas.toDataURL("image/jpeg", quality);
    },
  };
}

/** Whether a text is a picture that may be shown: what was received is never trusted to be one. @param {unknown} text */
export function isPicture(text) {
  return typeof text === "string" && /^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/=]+$/.test(text);
}
