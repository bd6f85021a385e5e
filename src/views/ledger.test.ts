import { describe, expect, it } from 'vitest';
import { small } from './content/inline.ts';
import { ledger, noneCell } from './ledger.ts';

interface Line {
  readonly name: string;
  readonly amount: number | undefined;
}

const rows: readonly Line[] = [
  { name: '甲', amount: 3 },
  { name: '乙', amount: undefined },
  { name: '丙', amount: 5 },
];
const name = { head: '名称', cell: (line: Line) => line.name };

describe('a table as data', () => {
  it('heads each line by its first cell, and labels the others for phones', () => {
    const { lines } = ledger<Line>({ caption: '表', rows, columns: [name, { head: '数', cell: () => 1 }] });
    expect(lines[0]?.cells.map(({ label, of }) => [label, of])).toEqual([
      [undefined, '甲'],
      ['数', 1],
    ]);
  });

  it('carries no labels where it stays a table on a phone', () => {
    const table = ledger<Line>({ caption: '表', labels: false, rows, columns: [name, name] });
    expect(table.lines.flatMap(({ cells }) => cells.map(({ label }) => label))).toEqual(Array(6).fill(undefined));
  });

  it('writes a dash where there is nothing and nothing is missing', () => {
    const table = ledger<Line>({
      caption: '表',
      rows,
      columns: [name, { head: '数', number: true, cell: ({ amount }) => amount ?? noneCell }],
    });
    expect(table.lines.map(({ cells }) => [cells[1]?.class, cells[1]?.of])).toEqual([
      ['number', 3],
      ['number dash', '—'],
      ['number', 5],
    ]);
  });

  it('sets only cells with numbers to the right where words may stand in their place', () => {
    const table = ledger<Line>({
      caption: '表',
      rows,
      columns: [
        { ...name, foot: '合计' },
        {
          head: '数',
          number: (line) => line?.amount !== undefined,
          cell: ({ amount }) => amount ?? '没有',
          foot: '未知',
        },
      ],
    });
    expect(table.heads.map((head) => head.class)).toEqual([undefined, 'number']);
    expect(table.lines.map(({ cells }) => cells[1]?.class)).toEqual(['number', undefined, 'number']);
    expect(table.foot?.cells.map((cell) => cell.class)).toEqual([undefined, undefined]);
  });

  it('has a last line only where a column has something in it', () => {
    expect(ledger<Line>({ caption: '表', rows, columns: [name] }).foot).toBeUndefined();
    const { foot } = ledger<Line>({ caption: '表', rows, columns: [{ ...name, foot: '合计' }, name] });
    expect(foot?.cells.map(({ of }) => of)).toEqual(['合计', undefined]);
  });

  it('leaves out what is beyond its length and says how much, and where all of it is', () => {
    const file = { href: '/data/rows.csv', label: '全部' };
    const { lines, rest } = ledger<Line>({ caption: '表', rows, upTo: 2, file, columns: [name] });
    expect(lines).toHaveLength(2);
    expect(rest).toEqual([expect.stringContaining('1'), { link: '/data/rows.csv', text: '全部' }]);
    expect(ledger<Line>({ caption: '表', rows, upTo: 3, file, columns: [name] }).rest).toBe(false);
  });

  it('leaves out columns that are false, with their heads', () => {
    const { heads, lines } = ledger<Line>({ caption: '表', rows, columns: [name, false] });
    expect([heads.length, lines[0]?.cells.length]).toEqual([1, 1]);
  });

  it('keeps the note of a head out of the labels', () => {
    const { heads, lines } = ledger<Line>({
      caption: '表',
      rows,
      columns: [name, { head: '数', headNote: small('元'), cell: () => 1 }],
    });
    expect(heads[1]?.of).toEqual(['数', small('元')]);
    expect(lines[0]?.cells[1]?.label).toBe('数');
  });
});
