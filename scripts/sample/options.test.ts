import { describe, expect, it } from 'vitest';
import { parseOptions, usage } from './options.ts';

function messageOf(...words: readonly string[]): string {
  const parsed = parseOptions(words);
  return parsed.ok ? '' : parsed.message;
}

describe('parseOptions', () => {
  it('reads the three options', () => {
    const parsed = parseOptions(['--stations', '300', '--seed', '7', '--out', 'tmp/sample']);
    expect(parsed).toEqual({ ok: true, options: { stations: 300, seed: 7, out: 'tmp/sample' } });
  });

  it('takes seed 1 where none is given', () => {
    const parsed = parseOptions(['--stations=5', '--out=x']);
    expect(parsed).toEqual({ ok: true, options: { stations: 5, seed: 1, out: 'x' } });
  });

  it.each([
    [['--out', 'x'], '--stations 要填 1 到 99999 之间的整数'],
    [['--stations', '0', '--out', 'x'], '现在是“0”'],
    [['--stations', '1.5', '--out', 'x'], '现在是“1.5”'],
    [['--stations', '100000', '--out', 'x'], '现在是“100000”'],
    [['--stations', '5', '--seed', '-1', '--out', 'x'], '--seed'],
    [['--stations', '5', '--seed', 'abc', '--out', 'x'], '--seed 要填不小于 0 的整数，现在是“abc”'],
    [['--stations', '5'], '--out 要填放样本的文件夹'],
    [['--stations', '5', '--out', ' '], '--out 要填放样本的文件夹'],
    [['--stations', '5', '--out'], '--out 要填放样本的文件夹'],
    [['--count', '5'], '没有“--count”这个选项'],
    [['5'], '看不懂“5”'],
  ])('refuses %j and shows how to write it', (words, message) => {
    expect(messageOf(...words)).toContain(message);
    expect(messageOf(...words)).toContain(usage);
  });
});
