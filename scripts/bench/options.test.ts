import { describe, expect, it } from 'vitest';
import { parseOptions, usage } from './options.ts';

describe('parseOptions of bench', () => {
  it('measures both programs on 300 and 3,000 stations where nothing is said', () => {
    expect(parseOptions([])).toEqual({
      ok: true,
      options: { sizes: [300, 3000], parts: ['check', 'build'], keep: false },
    });
  });

  it('takes one program, other sizes, and keeps what it made', () => {
    const parsed = parseOptions(['check', '--stations', '20，40', '--keep']);
    expect(parsed).toEqual({ ok: true, options: { sizes: [20, 40], parts: ['check'], keep: true } });
  });

  it.each([
    [['fix'], '看不懂“fix”'],
    [['check', 'build'], '一次只能选'],
    [['--seed', '3'], '没有“--seed”这个选项'],
    [['--stations', '0'], '--stations 要填'],
    [['--stations', '300,many'], '--stations 要填'],
    [['--stations'], '--stations 要填'],
  ])('refuses %j and shows how to write it', (words, message) => {
    const parsed = parseOptions(words);
    expect(parsed.ok ? '' : parsed.message).toContain(message);
    expect(parsed.ok ? '' : parsed.message).toContain(usage);
  });
});
