import { csvGrid } from './csv-grid.ts';
import type { GridsResult } from './grid.ts';
import { xlsxGrids } from './xlsx-grid.ts';

/** The sheets of a file that an editor hands in: .xlsx by its first bytes, anything else as text. */
export async function readGrids(bytes: Uint8Array, accept: (text: string) => boolean): Promise<GridsResult> {
  if (startsWith(bytes, [0x50, 0x4b])) return xlsxGrids(bytes);
  // The old format of Excel and WPS, and workbooks with a password, are one kind of container.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return xlsxGrids(bytes);
  return csvGrid(bytes, accept);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
