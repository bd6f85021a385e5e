import type { TermNames } from '../model/cell-readers.ts';
import { parseCell } from '../model/cell.ts';
import { isId } from '../model/identifiers.ts';
import { splitList, toHalfWidth } from '../model/normalise.ts';
import type { ColumnSpec } from '../tables/index.ts';

/** The canonical text of a cell; undefined where nobody can say for certain what it means. */
export function tidyCell(text: string, column: ColumnSpec, termId: TermNames): string | undefined {
  for (const reading of readings(text, column, termId)) {
    const result = parseCell(reading, column);
    if (result.ok) return result.tidy ?? reading;
  }
  return undefined;
}

/** What a cell may be meant as, the most literal first. Each says the same as the text, only in another form. */
function* readings(text: string, column: ColumnSpec, termId: TermNames): Iterable<string> {
  if ('list' in column && column.list) {
    yield separated(text, column, termId);
    return;
  }
  yield text;
  if (column.type === 'text') return;
  const code = plainCode(text);
  yield code;
  if (column.type === 'money') yield plainMoney(code);
  if (column.type === 'integer' || column.type === 'decimal') yield inFull(code);
}

const closedSeparators = /[、，,|/／\s]+/;

/** Entries with the one separator `；`. Free text may hold any other sign; ids, terms and choices hold none. */
function separated(text: string, column: ColumnSpec, termId: TermNames): string {
  // A line break in a cell stands between entries: an entry has none.
  const entries = splitList(text.replaceAll(/\s*[\r\n]\s*/g, '；'));
  if (column.type === 'text') return entries.join('；');
  const isEntry = entryTest(column, termId);
  return entries
    .flatMap((entry) => {
      const parts = entry.split(closedSeparators).filter((part) => part !== '');
      return !isEntry(entry) && parts.every(isEntry) ? parts : [entry];
    })
    .join('；');
}

function entryTest(column: ColumnSpec, termId: TermNames): (entry: string) => boolean {
  if (column.type === 'enum') return (entry) => column.values.includes(entry);
  if (column.type !== 'ref') return isId;
  return (entry) => isId(entry) || (column.to === 'terms' && termId(column.scheme, entry) !== undefined);
}

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2212\uFE63]/g;

/**
 * A code, number or date without what only looks: invisible characters that come along when text is copied, dashes of other
 * kinds, and the forms by which spreadsheets keep digits as text (`="0532-86171234"`, a leading apostrophe).
 */
function plainCode(text: string): string {
  const plain = text.replaceAll(invisible, '').replaceAll(dashes, '-').trim();
  return /^="([^"]*)"$/.exec(plain)?.[1] ?? plain.replace(/^['‘’＇]/, '');
}

/** The sign before the currency, as spreadsheets write it; 整 after the amount. */
function plainMoney(text: string): string {
  return toHalfWidth(text)
    .replace(/^-\s*[¥￥]/, '-')
    .replace(/元整$/, '元');
}

/** 110万 → 1100000, by moving the point in the text: no float is multiplied. */
function inFull(text: string): string {
  const match = /^(-?\d{1,9})(?:\.(\d{1,6}))?万$/.exec(toHalfWidth(text).replaceAll(/[\s,]/g, ''));
  if (!match) return text;
  const [, whole = '', rest = ''] = match;
  const decimals = rest.slice(4).replace(/0+$/, '');
  const digits = `${whole}${rest.slice(0, 4).padEnd(4, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
  return decimals === '' ? digits : `${digits}.${decimals}`;
}
