import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from './csv.ts';

/** The records as `line: cells`, which reads at a glance. */
function lines(text: string): readonly string[] {
  return parseCsv(text).records.map((record) => `${String(record.line)}: ${record.cells.join(' | ')}`);
}

describe('parseCsv', () => {
  it('gives each record with its line', () => {
    expect(lines('编号,名称\na,甲\nb,乙\n')).toEqual(['1: 编号 | 名称', '2: a | 甲', '3: b | 乙']);
  });

  it('needs no line end after the last record', () => {
    expect(lines('a,b\n1,2')).toEqual(['1: a | b', '2: 1 | 2']);
  });

  it.each([
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['LF, then CRLF', 'a,b\n1,2\r\n3,4\r\n'],
    ['CRLF, then LF', 'a,b\r\n1,2\n3,4\n'],
  ])('reads lines that end in %s', (_, text) => {
    expect(lines(text)).toEqual(['1: a | b', '2: 1 | 2', '3: 3 | 4']);
  });

  it('counts physical lines over quoted line breaks', () => {
    expect(lines('a,b\n"1\n1\n1",2\n3,4\n')).toEqual(['1: a | b', '2: 1\n1\n1 | 2', '5: 3 | 4']);
    expect(lines('a,b\r\n"1\r\n1",2\r\n3,4\r\n')).toEqual(['1: a | b', '2: 1\n1 | 2', '4: 3 | 4']);
    expect(lines('a,b\n"1\n1","2\n2"\n3,4\n')).toEqual(['1: a | b', '2: 1\n1 | 2\n2', '5: 3 | 4']);
  });

  it('counts blank lines', () => {
    expect(lines('a,b\n\n\n1,2\n')).toEqual(['1: a | b', '2: ', '3: ', '4: 1 | 2']);
  });

  it('keeps blanks, quotation marks and commas in cells', () => {
    expect(lines('a,b\n" 1 ","说""好"",行"\n')).toEqual(['1: a | b', '2:  1  | 说"好",行']);
  });

  it('leaves a quotation mark inside an unquoted cell as it is', () => {
    expect(lines('a,b\n5",2\n')).toEqual(['1: a | b', '2: 5" | 2']);
  });

  it('finds tabs and semicolons by the header', () => {
    expect(parseCsv('a\tb\n1,5\t2\n')).toMatchObject({ delimiter: '\t', records: [{}, { cells: ['1,5', '2'] }] });
    expect(parseCsv('a;b\r\n1,5;2\r\n')).toMatchObject({ delimiter: ';', records: [{}, { cells: ['1,5', '2'] }] });
    expect(parseCsv('a,b;c\td\n').delimiter).toBe(',');
    expect(parseCsv('编号\n').delimiter).toBe(',');
  });

  it('tells where a quotation mark is opened and not closed', () => {
    expect(parseCsv('a,b\n1,2\n3,"4\n5,6\n').brokenQuoteLine).toBe(3);
    expect(parseCsv('a,b\n"1\n1",2\n3,"4\n').brokenQuoteLine).toBe(4);
    expect(parseCsv('a,b\n1,"2"x\n3,4\n').brokenQuoteLine).toBe(2);
    expect(parseCsv('a,b\n1,"2"\n')).not.toHaveProperty('brokenQuoteLine');
  });

  it('reads a text without a quotation mark as it reads one with', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '甲', ' ', ';', '\t', ',', '\n', '\r') });
    fc.assert(
      fc.property(cell, (text) => {
        expect(parseCsv(`a,b\n${text}\nx,y\n`).records).toEqual(parseCsv(`a,b\n${text}\n"x",y\n`).records);
      }),
    );
  });

  it('finds nothing in an empty text', () => {
    expect(parseCsv('').records).toEqual([]);
  });
});

describe('formatCsv', () => {
  it('quotes only where it must', () => {
    expect(formatCsv([['甲', '1,2', 'a"b', ' c', 'd\n', '']])).toBe('甲,"1,2","a""b"," c","d\n",\n');
  });

  it('ends lines as it is told', () => {
    expect(formatCsv([['a'], ['b']], '\r\n')).toBe('a\r\nb\r\n');
  });

  it('writes what parseCsv reads back, cell for cell', () => {
    // A line break inside a cell comes back as LF; such cells are refused later, line and all.
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', '甲', 'a', '\uFEFF') }),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const header = (rows[0] ?? ['', '']).map((_, index) => `c${String(index)}`);
        const read = parseCsv(formatCsv([header, ...rows], lineEnd));
        const expected = rows.map((row) => row.map((text) => text.replaceAll(/\r\n?/g, '\n')));
        expect(read.records.map((record) => record.cells)).toEqual([header, ...expected]);
        expect(read.brokenQuoteLine).toBeUndefined();
      }),
    );
  });

  it('puts every record on the line that parseCsv names', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', '乙') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const text = formatCsv([['x', 'y'], ...rows]);
        const physical = text.split('\n');
        for (const record of parseCsv(text).records) {
          const start = formatCsv([record.cells]).split('\n')[0];
          expect(physical[record.line - 1]).toBe(start);
        }
      }),
    );
  });
});
