import type { Archive } from '../sheets/zip.ts';
import { xmlText } from './xml-text.ts';

/** Rows of the sheets of a workbook, a line each, with what its cells point to put in its place; hidden sheets and rows as well. */
export function sheetRows(archive: Archive, textOf: (bytes: Uint8Array) => string): string {
  const shared = archive.get('xl/sharedStrings.xml');
  const strings = shared === undefined ? [] : pieces(textOf(shared), 'si').map((piece) => xmlText(piece));
  const sheets = [...archive].filter(([path]) => /^xl\/worksheets\/[^/]+\.xml$/i.test(path));
  return sheets
    .flatMap(([, bytes]) => pieces(textOf(bytes), 'row'))
    .map((row) => pieces(row, 'c').map((cell) => cellText(cell, strings)).filter((text) => text !== '').join('，'))
    .filter((row) => row !== '')
    .join('\n');
}

function cellText(cell: string, strings: readonly string[]): string {
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(cell)?.[1] ?? '';
  if (/^<c[^>]*\st\s*=\s*["']s["']/.test(cell)) return strings[Number(value)] ?? '';
  return xmlText(cell).replace(/，$/, '');
}

/** The elements of one name, whole; empty ones are left out. */
function pieces(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const end = `</${name}>`;
  for (let from = 0; ; ) {
    const start = nextStart(xml, name, from);
    if (start === -1) return found;
    const open = xml.indexOf('>', start);
    const close = open === -1 ? -1 : xml.indexOf(end, open);
    if (close === -1) return found;
    const isEmpty = xml[open - 1] === '/';
    if (!isEmpty) found.push(xml.slice(start, close + end.length));
    from = isEmpty ? open : close + end.length;
  }
}

function nextStart(xml: string, name: string, from: number): number {
  for (let at = xml.indexOf(`<${name}`, from); at !== -1; at = xml.indexOf(`<${name}`, at + 1))
    if (/[\s/>]/.test(xml[at + name.length + 1] ?? '')) return at;
  return -1;
}
