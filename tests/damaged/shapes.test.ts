import { describe, expect, test } from 'vitest';
import { excelCsv, excelUtf8, encode, plain, write } from '../fixtures/data/dialects.ts';
import { readAsData } from './harness.ts';

const path = 'data/poli/regions.csv';
const header = ['编号', '名称', '级别', '上级', '别名'];
const a = ['tieshan', '铁山街道', '乡', 'qingdao', ''];
const b = ['baoshan', '宝山镇', '乡', 'qingdao', '宝山'];

/** Ids of the rows that are read, errors by line and rule, and what fix makes of it. */
function asData(bytes: Uint8Array): {
  readonly rows: readonly string[];
  readonly errors: readonly string[];
  readonly fixed: string;
} {
  const { portal, findings, fixed } = readAsData(path, 'regions', bytes);
  const rows = portal.tables.regions.filter(({ at }) => at.file === path);
  const errors = findings.filter(({ level }) => level === 'error');
  return {
    rows: rows.map(({ id, name, aliases }) => [id, name, ...aliases].join(' ')),
    errors: errors.map(({ line, rule }) => `${String(line)} ${rule}`),
    fixed:
      fixed === undefined ? 'refused' : fixed.errors.length === 0 ? 'clean' : `${String(fixed.errors.length)} left`,
  };
}

const both = ['tieshan 铁山街道', 'baoshan 宝山镇 宝山'];
const blank = ['', '', '', '', ''];

describe('read as they are', () => {
  test.each<[name: string, records: readonly (readonly string[])[]]>([
    ['as they should be', [header, a, b]],
    ['blank rows between', [header, a, blank, blank, b]],
    ['hundreds of blank rows behind', [header, a, b, ...Array<string[]>(300).fill(blank)]],
    ['rows of blanks', [header, a, [' ', '　', '', '', ''], b]],
    [
      'empty columns behind',
      [
        [...header, '', ''],
        [...a, '', ''],
        [...b, '', ''],
      ],
    ],
    ['an empty column in the middle', [header.toSpliced(2, 0, ''), a.toSpliced(2, 0, ''), b.toSpliced(2, 0, '')]],
    ['commas behind the rows only', [header, [...a, '', '', ''], [...b, '', '', '']]],
    ['columns in another order', [header.toReversed(), a.toReversed(), b.toReversed()]],
    ['English keys', [['id', 'name', 'level', 'parent', 'aliases'], a, b]],
    ['blanks around the titles', [header.map((title) => ` ${title}　`), a, b]],
  ])('%s', (_, records) => {
    expect(asData(write(records, excelCsv))).toEqual({ rows: both, errors: [], fixed: 'clean' });
  });

  test('Excel leaves out the empty last columns of rows 17 to 32', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [
      `r${String(index)}`,
      `第${String(index)}村`,
      '村',
      'poli',
      '',
    ]);
    const records = [header, ...rows.map((row, index) => (index < 15 ? row : row.slice(0, 4)))];
    const outcome = asData(write(records, excelCsv));
    expect([outcome.rows.length, outcome.errors, outcome.fixed]).toEqual([20, [], 'clean']);
  });
});

describe('put right by fix', () => {
  test.each<[name: string, records: readonly (readonly string[])[]]>([
    ['blank lines above the titles', [[''], blank, header, a, b]],
    ['a mark at required titles', [header.map((title) => `${title}*`), a, b]],
    ['line breaks in titles', [['编\n号', '名称', '级别', '上\n级', '别名'], a, b]],
    ['invisible characters in titles', [['\u200B编号', '名称\u200B', '级别', '上级', '别名'], a, b]],
  ])('%s', (_, records) => {
    const outcome = asData(write(records, excelUtf8));
    expect(outcome.errors).not.toEqual([]);
    expect(outcome.fixed).toBe('clean');
  });
});

describe('refused with line and rule', () => {
  test.each<
    [name: string, records: readonly (readonly string[])[], errors: readonly string[], rows: readonly string[]]
  >([
    ['half a row', [header, a.slice(0, 2), b], ['2 row'], both.slice(1)],
    ['the last row cut off', [header, a, ['bao']], ['3 row'], both.slice(0, 1)],
    ['a comma too many in the text', [header, [...a.slice(0, 4), '铁', '山'], b], ['2 row'], both.slice(1)],
    [
      'a comma too many before an empty end',
      [header, ['tieshan', '', '铁山街道', '乡', 'qingdao', ''], b],
      ['2 row'],
      both.slice(1),
    ],
    ['a line break in a name', [header, a.with(1, '铁山\n街道'), b], ['2 row'], both.slice(1)],
    ['a total row', [header, a, b, ['合计', '', '', '', '2']], ['4 id', '4 required', '4 required'], both],
    [
      'a note below the table',
      [header, a, b, ['填表人：张三', '', '', '', '']],
      ['4 id', '4 required', '4 required'],
      both,
    ],
    ['the titles again', [header, a, header, b], ['3 id', '3 choice'], both],
    [
      'a title twice',
      [
        [...header, '名称'],
        [...a, '甲'],
        [...b, '乙'],
      ],
      ['1 columns'],
      both,
    ],
    [
      'an unknown column',
      [
        [...header, '负责人'],
        [...a, '甲'],
        [...b, '乙'],
      ],
      ['1 columns'],
      both,
    ],
    [
      'a column without a title',
      [
        [...header, ''],
        [...a, '甲'],
        [...b, ''],
      ],
      ['1 columns'],
      both,
    ],
    ['a missing column', [header.toSpliced(2, 1), a.toSpliced(2, 1), b.toSpliced(2, 1)], ['1 columns'], []],
    ['a misspelt title', [header.with(1, '名 称呼'), a, b], ['1 columns'], []],
    ['an id twice', [header, a, a.with(1, '铁山')], ['3 duplicate-id'], ['tieshan 铁山街道', 'tieshan 铁山']],
    ['no id', [header, a.with(0, ''), b], ['2 required'], both.slice(1)],
    ['titles only', [header], ['1 files'], []],
  ])('%s', (_, records, errors, rows) => {
    const outcome = asData(write(records, excelCsv));
    expect({ errors: outcome.errors, rows: outcome.rows }).toEqual({ errors, rows });
    expect(outcome.fixed).not.toBe('refused');
  });
});

describe('refused whole, untouched by fix', () => {
  const text = `${[header, a, b].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
  test.each<[name: string, bytes: Uint8Array, line: number, rule: string]>([
    ['a title above the titles', write([['区划表'], header, a, b], excelCsv), 1, 'columns'],
    ['a merged title above the titles', write([['区划表', '', '', '', ''], header, a, b], excelCsv), 1, 'columns'],
    ['no titles', write([a, b], plain), 1, 'columns'],
    ['nothing', new Uint8Array(), 1, 'files'],
    ['blanks only', encode('\r\n,,,\r\n', 'utf-8'), 1, 'columns'],
    ['a quotation mark that is not closed', encode(text.replace('宝山镇', '"宝山镇'), 'gbk'), 3, 'files'],
    ['a quotation mark behind a closed cell', encode(text.replace('宝山镇', '"宝山"镇'), 'gbk'), 3, 'files'],
    ['half a quotation mark', encode(text.replace('宝山镇', '宝"山镇'), 'gbk'), 3, 'row'],
    ['UTF-8 cut in the middle of a character', encode(text, 'utf-8').slice(0, -4), 1, 'files'],
    ['UTF-8 with a broken byte', Buffer.from(encode(text, 'utf-8')).fill(0xff, 60, 61), 1, 'files'],
    ['GBK cut in the middle of a character', Buffer.concat([encode(text, 'gbk'), Uint8Array.of(0xb1)]), 1, 'files'],
    ['UTF-16 cut in the middle of a character', encode(text, 'utf-16le').slice(0, -1), 1, 'files'],
    ['UTF-16 without its mark', encode(text, 'utf-16le').slice(2), 1, 'files'],
    ['earlier damage saved as UTF-8', encode(text.replace('铁', '\uFFFD'), 'utf-8'), 1, 'files'],
    ['an Excel file with another name', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0), 1, 'files'],
    ['NUL characters', encode(text.replace('铁', '\0'), 'utf-8'), 1, 'files'],
  ])('%s', (_, bytes, line, rule) => {
    const { errors, fixed } = asData(bytes);
    expect(errors[0]).toBe(`${String(line)} ${rule}`);
    expect(fixed).toBe('refused');
  });
});
