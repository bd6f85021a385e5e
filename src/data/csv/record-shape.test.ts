import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { createShaper, type Shaped } from './record-shape.ts';

function shapes(...lines: readonly string[]): readonly Shaped[] {
  const { records } = parseCsv(`${lines.join('\n')}\n`);
  const shape = createShaper(records, records[0]?.cells.length ?? 0);
  return records.slice(1).map(shape);
}

const full = Array.from({ length: 15 }, (_, index) => `a${String(index)},甲,乙`);

describe('a row that is shorter than the header', () => {
  it('is half a row', () => {
    expect(shapes('x,y,z', 'a,甲', 'b,乙,丙')).toEqual(['too-few-cells', ['b', '乙', '丙']]);
    expect(shapes('x,y,z', 'a,甲', 'b,乙')).toEqual(['too-few-cells', 'too-few-cells']);
  });

  it('is whole where all 16 rows of an Excel block leave out the same empty columns', () => {
    expect(shapes('x,y,z', ...full, 'b,甲', 'c,乙').slice(15)).toEqual([
      ['b', '甲', ''],
      ['c', '乙', ''],
    ]);
  });

  it.each([
    ['the rows of its block differ', ['b,甲', 'c,乙,丙']],
    ['it is alone in its block', ['b,甲']],
    ['the block could have been cut off earlier', ['b,', 'c,']],
  ])('is half a row where %s', (_, lines) => {
    expect(shapes('x,y,z', ...full, ...lines)[15]).toBe('too-few-cells');
  });
});

describe('a row that is longer than the header', () => {
  it('with something in the cells too many cannot be read', () => {
    expect(shapes('x,y', 'a,甲,乙')).toEqual(['too-many-cells']);
  });

  it('with empty cells too many is cut off where no cell can have been pushed out', () => {
    expect(shapes('x,y', 'a,甲,,')).toEqual([['a', '甲']]);
    expect(shapes('x,y,z', 'a,甲,,')).toEqual([['a', '甲', '']]);
    expect(shapes('x,y,z', 'a,,乙,,', 'b,甲,,,')).toEqual([
      ['a', '', '乙'],
      ['b', '甲', ''],
    ]);
  });

  it('with an empty cell among the filled ones may have one comma too many there', () => {
    expect(shapes('x,y,z', 'a,,甲,', 'b,乙,丙')).toEqual(['too-many-cells', ['b', '乙', '丙']]);
    expect(shapes('x,y,z', 'a,,甲,')).toEqual(['too-many-cells']);
  });
});
