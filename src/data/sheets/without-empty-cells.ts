import type { Archive } from './zip.ts';

/** Cells and rows that have a look and nothing in them; they are named by their place, so that none moves when they go. */
const emptyCell = /<(?:\w+:)?c(?=\s[^>]*\br=")[^<>]*(?:\/>|><\/(?:\w+:)?c>)/g;
const emptyRow = /<(?:\w+:)?row(?=\s[^>]*\br=")[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;

/**
 * The sheets without what is only coloured or framed. Somebody who gives a colour to whole rows makes 16,384 cells in each, and a
 * reader that keeps a place for every one of them runs out of memory.
 */
export function withoutEmptyCells(files: Archive): Archive {
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!/(?:^|\/)worksheets\/[^/]+\.xml$/.test(path)) return [path, bytes];
      const xml = new TextDecoder().decode(bytes);
      const less = xml.replaceAll(emptyCell, '').replaceAll(emptyRow, '');
      return [path, less.length === xml.length ? bytes : new TextEncoder().encode(less)];
    }),
  );
}
