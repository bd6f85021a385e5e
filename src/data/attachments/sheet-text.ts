import type { Archive } from '../sheets/zip.ts';
import { xmlText } from './xml-text.ts';

const sheetPath = /^xl\/worksheets\/.*\.xml$/i;
const stringsPath = /^xl\/sharedStrings\.xml$/i;

/** Whether a part of an archive is read by `sheetText`. */
export function isSheetPart(path: string): boolean {
  return sheetPath.test(path) || stringsPath.test(path);
}

/**
 * The rows of a workbook, a line each, with what its cells point to put in its place, hidden sheets and rows as well; then all
 * texts of cells, those that no cell points to any more too; then what the sheets say besides (heads, hints).
 */
export function sheetText(archive: Archive, textOf: (bytes: Uint8Array) => string): string {
  const read = (pattern: RegExp): readonly string[] =>
    // Some programs write every name with a prefix: <x:row>.
    [...archive].filter(([path]) => pattern.test(path)).map(([, bytes]) => textOf(bytes).replaceAll(/<(\/?)[\w-]+:/g, '<$1'));
  const strings = read(stringsPath).flatMap((xml) => pieces(xml, 'si').map((piece) => xmlText(piece)));
  const sheets = read(sheetPath);
  const rows = sheets
    .flatMap((sheet) => pieces(sheet, 'row'))
    .map((row) =>
      pieces(row, 'c')
        .map((cell) => cellText(cell, strings))
        .filter((text) => text !== '')
        .join('，'),
    );
  const besides = sheets.map((sheet) => xmlText(pieces(sheet, 'sheetData').reduce((rest, data) => rest.replace(data, ''), sheet)));
  return [...rows, ...strings, ...besides].filter((text) => text !== '').join('\n');
}

function cellText(cell: string, strings: readonly string[]): string {
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(cell)?.[1] ?? '';
  if (/^<c[^>]*\st\s*=\s*["']s["']/.test(cell)) return strings[Number(value)] ?? '';
  return xmlText(cell).replace(/，$/, '');
}

/** The elements of one name, whole; of an empty shared text the place stays, so that the others keep theirs. */
function pieces(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const end = `</${name}>`;
  for (let from = 0; ; ) {
    const start = nextStart(xml, name, from);
    if (start === -1) return found;
    const open = xml.indexOf('>', start);
    const isEmpty = xml[open - 1] === '/';
    const close = open === -1 || isEmpty ? open : xml.indexOf(end, open);
    if (close === -1) return found;
    if (!isEmpty) found.push(xml.slice(start, close + end.length));
    else if (name === 'si') found.push('');
    from = isEmpty ? open : close + end.length;
  }
}

function nextStart(xml: string, name: string, from: number): number {
  for (let at = xml.indexOf(`<${name}`, from); at !== -1; at = xml.indexOf(`<${name}`, at + 1))
    if (/[\s/>]/.test(xml[at + name.length + 1] ?? '')) return at;
  return -1;
}
