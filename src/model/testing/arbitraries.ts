import fc from 'fast-check';
import { isFiller, isSpoilt } from '../cell.ts';
import { columnsOf, type ColumnSpec, type TableName } from '../../tables/index.ts';

/** Characters of a 统一社会信用代码 in the order of their values (GB 32100-2015, table 2). */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** One character of a text. */
export function charOf(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(...Array.from(text));
}

/** Valid credit codes; the check character is computed by the formula of the standard: 31 − Σ Cᵢ·3ⁱ⁻¹ mod 31. */
export const creditCode = fc.array(fc.nat(30), { minLength: 17, maxLength: 17 }).map((values) => {
  const sum = values.reduce((total, value, index) => total + value * Number(3n ** BigInt(index) % 31n), 0);
  const check = (31 - (sum % 31)) % 31;
  return [...values, check].map((value) => creditCodeAlphabet.charAt(value)).join('');
});

/** A value as a row holds it. */
export type Value = string | number | boolean | readonly string[] | undefined;

export type Values = Readonly<Record<string, Value>>;

/** Rows of a table, each value as its column allows, optional ones sometimes left out. */
export function rowsOf(table: TableName): fc.Arbitrary<readonly Values[]> {
  const row = fc.record(Object.fromEntries(columnsOf(table).map(([key, column]) => [key, valueOf(column)])));
  return fc.array(row, { minLength: 1, maxLength: 4 });
}

/** Any value that a cell of this column may hold. */
export function valueOf(column: ColumnSpec): fc.Arbitrary<Value> {
  if ('list' in column && column.list) return fc.array(entryOf(column), { maxLength: 4 });
  const value = singleOf(column);
  return column.required === true ? value : fc.option(value, { nil: undefined });
}

/** An entry of a list has no semicolon in it, because semicolons stand between entries. */
function entryOf(column: ColumnSpec): fc.Arbitrary<string> {
  return singleOf(column)
    .map(String)
    .filter((entry) => !/[；;]/.test(entry));
}

const id = fc
  .array(fc.string({ unit: charOf('abcxyz0189'), minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('-'));
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

function singleOf(column: ColumnSpec): fc.Arbitrary<string | number | boolean> {
  switch (column.type) {
    case 'text':
      return text(column.max ?? 30);
    case 'enum':
      return fc.constantFrom(...column.values);
    case 'id':
    case 'ref':
    case 'subject':
      return id;
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
    case 'moment':
      return fc
        .tuple(day, fc.boolean())
        .map(([date, timed]) => (timed ? date.slice(0, 16).replace('T', ' ') : date.slice(0, 10)));
    case 'integer':
      return fc.integer();
    case 'decimal':
      return fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 1000);
    case 'money':
      return fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    case 'hours':
      return fc.constantFrom('每天 全天', '周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30');
    case 'uscc':
      return creditCode;
    case 'phone':
      return fc.constantFrom('0532-88888888', '000-12345678', '12345', '400-123-4567', '13812345678');
    case 'url':
      return fc.webUrl({ withQueryParameters: true }).filter((url) => !/['"<>]/.test(url));
    case 'sha256':
      return fc.string({ unit: charOf('0123456789abcdef'), minLength: 64, maxLength: 64 });
  }
}

/** Text of one line without blanks at its ends that says something: what a cell says once it is tidy. */
function text(max: number): fc.Arbitrary<string> {
  const awkward = fc.string({
    unit: fc.constantFrom('"', ',', '，', ';', '\t', ' ', '甲', '𠀀', "'", '=', '0'),
    minLength: 1,
    maxLength: max,
  });
  return fc
    .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }), awkward)
    .map((value) => value.replaceAll(/[\r\n]/g, '').trim())
    .filter((value) => value !== '' && Array.from(value).length <= max)
    .filter((value) => !isSpoilt(value) && !isFiller(value));
}
