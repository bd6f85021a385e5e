import { PNG } from 'pngjs';
import { encode } from 'uqr';

const scale = 6;
const quiet = 4;

/** A QR code of our own address as a PNG data address (level Q, four modules of quiet zone), so that a long press in WeChat reads it. */
export function qrPng(text: string): string {
  const { data, size } = encode(text, { ecc: 'Q', border: quiet, maskPattern: 2 });
  const width = size * scale;
  const png = new PNG({ width, height: width, colorType: 0, inputColorType: 0, inputHasAlpha: false, bitDepth: 8 });
  const pixels = Buffer.alloc(width * width, 255);
  for (const [y, modules] of data.entries()) {
    const row = pixels.subarray(y * scale * width, (y * scale + 1) * width);
    for (const [x, dark] of modules.entries()) if (dark) row.fill(0, x * scale, (x + 1) * scale);
    for (let line = 1; line < scale; line++) row.copy(pixels, (y * scale + line) * width);
  }
  png.data = pixels;
  return `data:image/png;base64,${PNG.sync.write(png, { colorType: 0, inputColorType: 0, inputHasAlpha: false, filterType: 0, deflateLevel: 6 }).toString('base64')}`;
}
