import { PNG } from 'pngjs';

/** The seal in the units of its drawing (public/icons/seal.svg), a square of 64. */
const side = 64;
const strokeWidth = 4.5;
const strokes = [
  [22, 21, 16, 34],
  [42, 21, 48, 34],
  [30, 30, 20, 48],
  [20, 48, 44, 48],
  [38, 38, 46, 49],
] as const;

type Colour = readonly [red: number, green: number, blue: number];
const vermilion: Colour = [0xa8, 0x32, 0x1f];
const paper: Colour = [0xfb, 0xfa, 0xf7];

/**
 * The seal as a PNG of so many points a side. Phones cut a `maskable` one to a form of their own: it is vermilion to the edge,
 * and the drawing keeps to the middle. Drawn here, so that the icons need no font and no tool; the same bytes each time.
 */
export function iconPng(size: number, maskable: boolean): Buffer {
  const png = new PNG({ width: size, height: size });
  const scale = side / size / (maskable ? 0.7 : 1);
  const inDrawing = (place: number): number => (place + 0.5 - size / 2) * scale + side / 2;
  /** How much of a point is painted, by its distance from the edge: edges are smooth. */
  const painted = (distance: number): number => Math.min(Math.max(0.5 - distance / scale, 0), 1);
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    const y = inDrawing(row);
    for (let column = 0; column < size; column += 1) {
      const x = inDrawing(column);
      const mark = painted(fromMark(x, y));
      for (let part = 0; part < 3; part += 1) {
        const ground = vermilion[part] ?? 0;
        png.data[at++] = Math.round(ground + mark * ((paper[part] ?? 0) - ground));
      }
      png.data[at++] = maskable ? 255 : Math.round(255 * painted(fromBox(x, y, 29, 6)));
    }
  }
  return PNG.sync.write(png, { filterType: 2, deflateLevel: 6 });
}

/** How far a point is from what is drawn in paper colour: the frame and the strokes; negative within. */
function fromMark(x: number, y: number): number {
  let nearest = Math.abs(fromBox(x, y, 23, 2)) - 1.25;
  for (const line of strokes) nearest = Math.min(nearest, fromLine(x, y, line) - strokeWidth / 2);
  return nearest;
}

/** How far a point is from the edge of a square in the middle with round corners; negative inside. */
function fromBox(x: number, y: number, half: number, corner: number): number {
  const across = Math.abs(x - side / 2) - half + corner;
  const down = Math.abs(y - side / 2) - half + corner;
  return length(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - corner;
}

/** How far a point is from a line between two points. */
function fromLine(x: number, y: number, [x1, y1, x2, y2]: readonly [number, number, number, number]): number {
  const [width, height] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * width + (y - y1) * height) / (width ** 2 + height ** 2);
  const part = Math.min(Math.max(along, 0), 1);
  return length(x - x1 - part * width, y - y1 - part * height);
}

/** `Math.hypot` guards against numbers that no drawing has, and takes ten times as long. */
function length(across: number, down: number): number {
  return Math.sqrt(across ** 2 + down ** 2);
}
