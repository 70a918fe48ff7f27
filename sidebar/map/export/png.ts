/** Turns a picture into PNG files within what browsers can draw: sharp, scaled down, or cut into tiles where it is too large. */

import { type Drawing, drawPicture, FRAME_PX, keyArea } from './draw-picture';
import { cutPicture, type Picture, type Size } from './picture';

/** Browsers draw nothing beyond (orgchart, export). */
const MOST_SIDE_PX = 16_384;
/** A quarter of the 2^28 that desktop browsers allow: a pixel takes four bytes. */
const MOST_AREA_PX = 2 ** 26;
const SHARP_SCALE = 2;
/** Below it nobody can read the names. */
const LEAST_SCALE = 0.5;
const TILE_PX = 8192 - FRAME_PX;

/** How large a picture of this size can be drawn in one file, at most twice its size. */
export const scaleFor = ({ width, height }: Size): number =>
  Math.min(
    SHARP_SCALE,
    MOST_SIDE_PX / width,
    MOST_SIDE_PX / height,
    Math.sqrt(MOST_AREA_PX / (width * height)),
  );

/** One drawing, or tiles at scale 1 and the legend; each is drawn when its turn has come. */
export function planPng(picture: Picture): readonly (() => Drawing)[] {
  if (scaleFor(picture) >= LEAST_SCALE) return [() => drawPicture(picture)];
  const most = { width: TILE_PX, height: TILE_PX };
  const tiles = cutPicture(picture, most, { width: 0, height: 0 });
  return [
    ...tiles.map((tile, place) => () => drawPicture(picture, tile, `${place + 1} / ${tiles.length}`)),
    () => drawPicture(picture, keyArea),
  ];
}

/** Rejects when the browser cannot draw it, for want of memory most likely. */
export async function drawPng({ svg, width, height }: Drawing, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject()));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
