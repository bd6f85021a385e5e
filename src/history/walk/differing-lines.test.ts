import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingLines } from './differing-lines.ts';

const line = fc.constantFrom(
  'a,一',
  'b,二',
  `c,${'长'.repeat(3000)}`,
  `d,${'长'.repeat(5000)}`,
  `d,${'长'.repeat(4999)}短`,
);
const lines = fc.array(line, { maxLength: 8 });
const text = (rows: readonly string[]): string => ['编号,名称', ...rows, ''].join('\n');

/** Takes from some lines as many of each as stand among others. */
function minus(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const rowsOf = (version: string): readonly string[] => version.split('\n').slice(1).toSorted();

describe('lines that differ', () => {
  it('are all that do not stand in both versions, in whatever order', () => {
    fc.assert(
      fc.property(lines, lines, lines, lines, (start, was, is, end) => {
        const [old, now] = [
          [...start, ...was, ...end],
          [...start, ...is, ...end],
        ];
        const [gone, come] = differingLines(text(old), text(now));
        expect(rowsOf(gone)).toEqual(minus(old, now).toSorted());
        expect(rowsOf(come)).toEqual(minus(now, old).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('are all lines where the header is another, or a line ends within a cell', () => {
    const was = '编号,名称\na,一\n';
    for (const is of ['名称,编号\n一,a\n', '编号,名称\na,"一\n二"\n', '\n编号,名称\na,一\n', '']) {
      expect(differingLines(was, is)).toEqual([was, is]);
    }
  });
});
