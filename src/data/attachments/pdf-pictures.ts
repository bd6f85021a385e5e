import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Matrix = readonly [number, number, number, number, number, number];
type Codes = Readonly<Record<'save' | 'restore' | 'transform' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | 'constructPath', number>> &
  Readonly<Record<string, number>>;

/**
 * How much of a page its pictures cover: 0 to 1 and more, together, since scanners cut a page into strips. A picture is the unit
 * square, put there by a matrix. A page without text (`isMute`) on which something is drawn counts as covered: signs may be
 * drawn as outlines.
 */
export async function coveredByPictures(page: PDFPageProxy, codes: Codes, isMute: boolean): Promise<number> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures = new Set(Object.entries(codes).flatMap(([name, code]) => (/^paint.*Image/.test(name) ? [code] : [])));
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  if (isMute && fnArray.some((code) => pictures.has(code) || code === codes.constructPath)) return 1;
  let covered = 0;
  for (const [index, code] of fnArray.entries()) {
    if (code === codes.save || code === codes.paintFormXObjectBegin) kept.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    const step = code === codes.transform || code === codes.paintFormXObjectBegin ? matrixIn(argsArray[index]) : undefined;
    if (step) matrix = times(matrix, step);
    if (pictures.has(code)) covered += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  }
  return covered / ((right - left) * (top - bottom));
}

/** The matrix of a transform, or of a form, whose first argument it is. */
function matrixIn(args: unknown): Matrix | undefined {
  const parts: readonly unknown[] = Array.isArray(args) ? args : [];
  const numbers: readonly unknown[] = Array.isArray(parts[0]) ? parts[0] : parts;
  const [a, b, c, d, e, f] = numbers;
  const isMatrix = [a, b, c, d, e, f].every((part) => typeof part === 'number');
  return isMatrix ? [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)] : undefined;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
