import { askDay } from '../../data/cells/date-readings.ts';
import { tidyCell } from '../../data/cells/tidy-cell.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { parseCell } from '../../data/cells/cell.ts';
import { isSpoilt } from '../../data/cells/no-value.ts';
import type { Encoding } from '../../data/files/decode.ts';
import { dayOfMacSerial, dayOfSerial, numberText } from '../../data/sheets/number-text.ts';
import type { SheetCell } from '../../data/sheets/grid.ts';
import { shownDate, shownPrecision } from '../../data/sheets/shown-date.ts';
import type { ColumnSpec, TableName } from '../../schema/index.ts';
import { cellMessage } from './cell-message.ts';
import { doubt, read, type Reading } from './reading.ts';
import { spoiltForm } from './spoilt-cell.ts';

/** Where a cell belongs, and what helps to understand it. */
export interface CellPlace {
  readonly table: TableName;
  readonly key: string;
  readonly column: ColumnSpec;
  /** What the data has in its place; undefined for a new row. */
  readonly old: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly known: Vocabulary;
}

/** Reads a cell of a sheet as its column means it: canonical text, or a doubt where the meaning is not certain. */
export function readCell(cell: SheetCell | undefined, place: CellPlace): Reading {
  const { old, column } = place;
  if (cell === undefined) return checked('', place);
  const spoilt = old === undefined ? undefined : spoiltForm(old, cell, place.encoding);
  if (old !== undefined && spoilt !== undefined) return read(old, `Excel 或 WPS ${spoilt}，按原来的 ${old} 算`);
  switch (cell.kind) {
    case 'text':
      return fromText(cell.text, place);
    case 'number':
      return fromNumber(cell.value, cell.format, place);
    case 'date':
      return fromDate(cell.text, cell.format, place);
    case 'boolean':
      return checked(column.type === 'boolean' ? (cell.value ? '是' : '否') : cell.value ? 'TRUE' : 'FALSE', place);
    case 'error':
      return doubt('是公式出的错。请改好公式，或直接填上结果。');
    case 'uncomputed':
      return doubt('是公式，还没有算出结果。请用 Excel 或 WPS 打开，保存一次再来；或直接填上结果。');
    case 'covered':
      return doubt('和左边的格子合并了，看不准是哪一列的。请取消合并，把内容填进各自的格子。');
  }
}

function fromText(text: string, place: CellPlace): Reading {
  const { column } = place;
  const trimmed = text.trim();
  if (isSpoilt(trimmed)) return doubt(spoiltMessage(trimmed));
  if (isDay(column) && /^\d{5}(\.\d+)?$/.test(trimmed)) return fromSerial(Number(trimmed), place);
  if (column.type === 'text') {
    // Our own downloads put an apostrophe before text that a spreadsheet would run as a formula.
    const unguarded = trimmed.replace(/^'(?=[\s\u00A0\u3000\uFEFF]*[=+\-@＝＋－＠])/, '');
    return checked(/^="([^"]*)"$/.exec(unguarded)?.[1] ?? unguarded, place);
  }
  return checked(text, place);
}

function fromNumber(value: number, format: string | undefined, place: CellPlace): Reading {
  const { column, old } = place;
  const digits = numberText(value);
  if (digits === undefined) return doubt(spoiltMessage(String(value)));
  if (isDay(column) && !(Number.isInteger(value) && value >= 1900 && value <= 2100)) return fromSerial(value, place);
  if (format?.includes('%') === true && old !== digits) {
    return doubt(`显示的是百分数，存的却是 ${digits}，看不准要哪一个。请把格式设成“文本”，照原文重新填。`);
  }
  const padded = format !== undefined && /^0+$/.test(format) ? digits.padStart(format.length, '0') : digits;
  return checked(column.type === 'text' || column.type === 'id' ? padded : digits, place);
}

function fromSerial(serial: number, place: CellPlace): Reading {
  const day = dayOfSerial(serial);
  if (day === undefined) return checked(String(serial), place);
  const text = place.column.type === 'moment' ? day : day.slice(0, 10);
  if (place.old !== undefined && place.old !== text && place.old === dayOfMacSerial(serial)?.slice(0, 10)) {
    return doubt(`是日期的序号，可能是 ${text}，也可能还是原来的 ${place.old}。请写成 2023-12-27 的样子。`);
  }
  return read(text, `${String(serial)} 是 Excel 的日期序号，读作 ${text}`);
}

function fromDate(text: string, format: string | undefined, place: CellPlace): Reading {
  const { column, old } = place;
  const day = text.slice(0, 10);
  if (!isDay(column)) {
    const shown = format?.includes('年') ? shownDate(day, format) : undefined;
    if (column.type === 'text' && shown !== undefined) return checked(shown, place);
    const guess = `${String(Number(day.slice(5, 7)))}-${String(Number(day.slice(8)))}`;
    return doubt(`成了日期，这一列不是日期。原来写的可能是 ${guess}：请先把这一列的格式设成“文本”，再重新填。`);
  }
  if (column.type === 'moment') return checked(text, place);
  const precision = shownPrecision(format) ?? 'day';
  if (precision === 'yearless') {
    return old === day ? read(day) : doubt(`看不到年份，存的是 ${day}。请连年份一起写，例如 2023-12-27。`);
  }
  return checked(precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day, place);
}

function isDay(column: ColumnSpec): boolean {
  return column.type === 'date' || column.type === 'moment';
}

function spoiltMessage(text: string): string {
  if (text.startsWith('#')) return '是 Excel 或 WPS 显示不出来的内容。请改好公式或把列拉宽，再另存一次。';
  return '是 Excel 或 WPS 改过的长数字，后面几位已经丢了。请先把这一列的格式设成“文本”，再照原文重新填。';
}

/** GBK has no code for rare characters: programs put a question mark in their place, without a word. */
function lostCharacters(text: string, encoding: Encoding | undefined): string | undefined {
  const suspicious = encoding === 'gb18030' && /\?\?|\?(?=\p{Script=Han})|^\?/u.test(text);
  return suspicious
    ? '里面有问号。生僻字存成 GBK 会变成问号，请核对；不对就另存为“CSV UTF-8”或 .xlsx 再导入'
    : undefined;
}

function checked(text: string, { table, key, column, known, encoding }: CellPlace): Reading {
  const tidied = tidyCell(text, column, known);
  if (tidied !== undefined && /[\r\n\v\f]/.test(tidied)) {
    return doubt('里换了行，一条记录要写在一行里。请删掉换行，需要分开的话用“；”隔开。');
  }
  if (tidied !== undefined) return read(tidied, lostCharacters(tidied, encoding));
  const question = isDay(column) ? askDay(text) : undefined;
  if (question !== undefined) return doubt(question);
  const result = parseCell(text, column);
  return doubt(cellMessage(table, key, text, result.ok ? 'spoilt' : result.fault));
}
