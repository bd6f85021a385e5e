import { describe, expect, it } from 'vitest';
import { createProgress } from './count-progress.ts';

/** Runs a progress whose steps take so many milliseconds each, and gives what it told. */
function told(steps: number, milliseconds: number, isTTY: boolean): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const output = { isTTY, write: (text: string) => lines.push(text) };
  const report = createProgress(steps, '个站点', output, () => now);
  for (let done = 1; done <= steps; done++) {
    now += milliseconds;
    report(done);
  }
  return lines;
}

describe('createProgress', () => {
  it('says nothing about work that is over within two seconds', () => {
    expect(told(10, 199, false)).toEqual([]);
  });

  it('tells a line a second after two seconds', () => {
    expect(told(8, 500, false)).toEqual([
      '已完成 4 / 8 个站点（50%）\n',
      '已完成 6 / 8 个站点（75%）\n',
      '已完成 8 / 8 个站点（100%）\n',
    ]);
  });

  it('writes over the same line on a terminal and ends it', () => {
    expect(told(5, 500, true)).toEqual(['\r已完成 4 / 5 个站点（80%）', '\n']);
  });
});
