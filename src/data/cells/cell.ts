import type { ColumnSpec, EnumColumn } from '../../schema/index.ts';
import { keyOfTitle, titleOfValue } from '../../schema/values.ts';
import { parseDate, parseMoment } from './date.ts';
import { parseHours } from './hours.ts';
import { isId, isPhone, isUnifiedSocialCreditCode, plainPhone } from './identifiers.ts';
import { canonicalMoney, moneyToText, parseMoney } from './money.ts';
import { isFiller, isSpoilt } from './no-value.ts';
import { hasSplitDigits, splitList, toHalfWidth } from './normalise.ts';

/** Why a cell could not be read. */
export type CellFault =
  | 'required'
  | 'id'
  | 'choice'
  | 'boolean'
  | 'date'
  | 'moment'
  | 'integer'
  | 'number'
  | 'money'
  | 'hours'
  | 'uscc'
  | 'phone'
  | 'url'
  | 'sha256'
  | 'too-long'
  /** What a spreadsheet program writes instead of a value that it could not keep: `3.70211E+11`, `#REF!`, `####`. */
  | 'spoilt'
  /** What people write to fill a cell: 同上, 〃, 待补充, XXX. */
  | 'filler';

export type CellValue = string | number | boolean | readonly string[] | undefined;

export type CellResult =
  | {
      readonly ok: true;
      readonly value: CellValue;
      /** The canonical text, where the cell says the same in another form. */ readonly tidy?: string;
    }
  | { readonly ok: false; readonly fault: CellFault };

const yes = new Set(['是', '√', '✓', '✔', 'y', 'yes', 'true']);
const no = new Set(['否', '×', '✗', '✘', 'n', 'no', 'false']);

/** Most characters (code points) that any cell may have: more is a text, and belongs into one. */
export const mostCharacters = 5000;

/** Reads one cell by its column. References are returned as written; `link` resolves them. */
export function parseCell(text: string, column: ColumnSpec): CellResult {
  const trimmed = mayHaveBlankEnd(text) ? text.trim() : text;
  if (trimmed.length > mostCharacters && Array.from(trimmed).length > mostCharacters) return fault('too-long');
  if (trimmed === '') return emptyCell(text, column);
  if ('list' in column && column.list) return parseListCell(text, column);
  const result = parseSingle(trimmed, column);
  if (result.ok && result.tidy === undefined && trimmed !== text) return { ...result, tidy: trimmed };
  return result;
}

/** Nearly every cell begins and ends with an ASCII letter, a digit or a Chinese character: there is nothing to trim. */
function mayHaveBlankEnd(text: string): boolean {
  return isUncommon(text.charCodeAt(0)) || isUncommon(text.charCodeAt(text.length - 1));
}

function isUncommon(code: number): boolean {
  return !((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff));
}

function emptyCell(text: string, column: ColumnSpec): CellResult {
  const value = 'list' in column && column.list ? [] : undefined;
  if (column.required === true) return { ok: false, fault: 'required' };
  return text === '' ? { ok: true, value } : { ok: true, value, tidy: '' };
}

function parseListCell(text: string, column: ColumnSpec): CellResult {
  const entries: string[] = [];
  const written: string[] = [];
  for (const entry of splitList(text)) {
    const result = parseSingle(entry, column);
    if (!result.ok) return result;
    entries.push(String(result.value));
    written.push(result.tidy ?? entry);
  }
  const tidy = written.join('；');
  return tidy === text ? { ok: true, value: entries } : { ok: true, value: entries, tidy };
}

function parseSingle(text: string, column: ColumnSpec): CellResult {
  switch (column.type) {
    case 'text':
      if (isSpoilt(text)) return fault('spoilt');
      if (isFiller(text)) return fault('filler');
      return column.max !== undefined && Array.from(text).length > column.max
        ? fault('too-long')
        : { ok: true, value: text };
    case 'enum':
      return choice(text, column);
    case 'ref':
    case 'subject':
      return canonical(text, toHalfWidth(text));
    case 'id':
      return tested(text, isId, (raw) => toHalfWidth(raw).toLowerCase(), 'id');
    case 'boolean':
      return boolean(text);
    case 'date':
      return parsed(text, parseDate(text), 'date');
    case 'moment':
      return parsed(text, parseMoment(text), 'moment');
    case 'integer':
      return number(text, /^-?\d{1,15}$/, 'integer');
    case 'decimal':
      return number(text, /^-?\d{1,15}(\.\d{1,6})?$/, 'number');
    case 'money':
      return money(text);
    case 'hours':
      return parseHours(text) === undefined ? fault('hours') : { ok: true, value: text };
    case 'uscc':
      return tested(text, isUnifiedSocialCreditCode, (raw) => toHalfWidth(raw).toUpperCase(), 'uscc');
    case 'phone':
      return tested(text, isPhone, plainPhone, 'phone');
    case 'url':
      return tested(text, isWebAddress, (raw) => raw, 'url');
    case 'sha256':
      return tested(text, isSha256, (raw) => raw.toLowerCase(), 'sha256');
  }
}

function fault(code: CellFault): CellResult {
  return { ok: false, fault: code };
}

function canonical(text: string, value: string): CellResult {
  return value === text ? { ok: true, value } : { ok: true, value, tidy: value };
}

function canonicalAs(text: string, value: CellValue, written: string): CellResult {
  return written === text ? { ok: true, value } : { ok: true, value, tidy: written };
}

function parsed(text: string, value: string | undefined, code: CellFault): CellResult {
  return value === undefined ? fault(code) : canonical(text, value);
}

type Test = (text: string) => boolean;

function tested(text: string, test: Test, clean: (raw: string) => string, code: CellFault): CellResult {
  // What passes as it stands is canonical; only other texts have to be cleaned.
  if (test(text)) return { ok: true, value: text };
  const value = clean(text);
  return test(value) ? canonical(text, value) : fault(code);
}

const isWebAddress: Test = (text) => /^https?:\/\/[^\s<>"']+$/.test(text) && URL.canParse(text);
const isSha256: Test = (text) => /^[0-9a-f]{64}$/.test(text);

function boolean(text: string): CellResult {
  const word = toHalfWidth(text).toLowerCase();
  if (yes.has(word)) return canonicalAs(text, true, '是');
  return no.has(word) ? canonicalAs(text, false, '否') : fault('boolean');
}

/** Files hold the title of a value, rows its key. A key in the place of its title is understood. */
function choice(text: string, column: EnumColumn): CellResult {
  const key = keyOfTitle(column, text);
  if (key !== undefined) return { ok: true, value: key };
  const half = toHalfWidth(text);
  for (const meant of [keyOfTitle(column, half.toUpperCase()), half.toLowerCase()]) {
    if (meant !== undefined && Object.hasOwn(column.values, meant))
      return { ok: true, value: meant, tidy: titleOfValue(column, meant) };
  }
  return fault('choice');
}

function money(text: string): CellResult {
  const written = canonicalMoney(text);
  if (written !== undefined) return { ok: true, value: written };
  const fen = parseMoney(text);
  return fen === undefined ? fault('money') : canonicalAs(text, fen, moneyToText(fen));
}

function number(text: string, pattern: RegExp, code: CellFault): CellResult {
  if (pattern.test(text)) return { ok: true, value: Number(text) };
  const half = toHalfWidth(text);
  if (hasSplitDigits(half)) return fault(code);
  let cleaned = half.replaceAll(/\s/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cleaned)) cleaned = cleaned.replaceAll(',', '');
  return pattern.test(cleaned) ? canonicalAs(text, Number(cleaned), cleaned) : fault(code);
}
