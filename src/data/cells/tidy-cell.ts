import type { Vocabulary } from './vocabulary.ts';
import { parseCell } from './cell.ts';
import { isId } from './identifiers.ts';
import { splitList, toHalfWidth } from './normalise.ts';
import type { ColumnSpec } from '../../schema/index.ts';
import { dateReadings } from './date-readings.ts';

/** The canonical text of a cell; undefined where nobody can say for certain what it means. */
export function tidyCell(text: string, column: ColumnSpec, known: Vocabulary): string | undefined {
  for (const reading of readings(text, column, known)) {
    const result = parseCell(reading, column);
    if (result.ok) return result.tidy ?? reading;
  }
  return undefined;
}

/** What a cell may be meant as, the most literal first. Each says the same as the text, only in another form. */
function* readings(text: string, column: ColumnSpec, known: Vocabulary): Iterable<string> {
  if ('list' in column && column.list) {
    yield separated(text, column, known);
    return;
  }
  const code = plainCode(text);
  if (column.type === 'ref' || column.type === 'subject') yield reference(text);
  // 序号 is a text that is written like a code.
  if (column.type === 'text' && column.title === '序号' && /^\d+-\d+$/.test(toHalfWidth(code))) yield toHalfWidth(code);
  yield text;
  if (column.type === 'text') return;
  yield code;
  if (column.type === 'money') yield plainMoney(code);
  if (column.type === 'integer' || column.type === 'decimal') yield inFull(code);
  if (column.type === 'integer') yield code.replace(/[.．][0０]+$/, '');
  if (column.type === 'date') yield* wholeDay(code);
  if (column.type === 'enum' || column.type === 'boolean') yield code.replaceAll(/\s|[。.，,；;]$/g, '');
}

/** Ids have no capitals: a capital in one cannot mean another id. */
function reference(text: string): string {
  const lower = toHalfWidth(plainCode(text)).toLowerCase();
  return isId(lower) ? lower : text;
}

/** A day with the midnight that programs add to it; month, day and year where the day can be no month. */
function* wholeDay(text: string): Iterable<string> {
  yield text.replace(/[ T]0?0:00(:00)?(\.0+)?$/, '');
  const [only, ...others] = dateReadings(text);
  if (only !== undefined && others.length === 0 && /\d{4}$/.test(toHalfWidth(text))) yield only;
}

const closedSeparators = /[、，,|/／\s]+/;

/** Entries with the one separator `；`. Another sign separates only where all that stands between is known: free text may hold any. */
function separated(text: string, column: ColumnSpec, known: Vocabulary): string {
  // A line break in a cell stands between entries: an entry has none.
  const entries = splitList(text.replaceAll(/\s*[\r\n]\s*/g, '；'));
  if (column.type === 'text') return entries.join('；');
  const isEntry = entryTest(column, known);
  return entries
    .flatMap((entry) => {
      const parts = entry.split(closedSeparators).filter((part) => part !== '');
      return !isEntry(entry) && parts.length > 1 && parts.every(isEntry) ? parts : [entry];
    })
    .map((entry) => (column.type === 'ref' ? reference(entry) : entry))
    .join('；');
}

function entryTest(column: ColumnSpec, known: Vocabulary): (entry: string) => boolean {
  if (column.type === 'enum') return (entry) => parseCell(entry, { ...column, list: false }).ok;
  if (column.type !== 'ref') return () => false;
  return (entry) =>
    known.has(column.to, entry) || (column.to === 'terms' && known.termId(column.scheme, entry) !== undefined);
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
