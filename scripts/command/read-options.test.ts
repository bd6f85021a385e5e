import { describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { helpText, usage } from './help.ts';
import { readOptions } from './read-options.ts';

const sample = command({
  name: 'sample',
  help: '编一个地区。',
  options: {
    stations: { kind: 'whole', hint: '站点数', least: 1, most: 99_999, required: true, help: '几个站点' },
    seed: { kind: 'whole', hint: '种子数', least: 0, most: Number.MAX_SAFE_INTEGER, fallback: 1, help: '换一个数' },
    out: { kind: 'text', hint: '放样本的文件夹', required: true, help: '写到哪里' },
  },
});

const bench = command({
  name: 'bench',
  help: '量一量。',
  words: { hint: 'check 或 build', help: '只量一样', least: 0, most: 1, choices: ['check', 'build'] },
  options: {
    stations: { kind: 'wholes', hint: '站点数', least: 1, most: 99_999, fallback: [300, 3000], help: '大小' },
    keep: { kind: 'switch', help: '留着' },
    run: { kind: 'address', hint: '网址', help: '记录' },
    format: { kind: 'choice', choices: ['text', 'json'], fallback: 'text', help: '样子' },
  },
  examples: ['npm run bench -- check'],
});

const disclose = command({
  name: 'disclose',
  help: '存底。',
  words: { hint: '编号', help: '可以写几个', least: 1, most: 2 },
  options: {},
});

describe('reading what a command is called with', () => {
  it('gives each option its value, by its kind', () => {
    expect(readOptions(sample, ['--stations', '300', '--seed', '7', '--out', 'tmp/sample'])).toEqual({
      kind: 'read',
      values: { stations: 300, seed: 7, out: 'tmp/sample' },
      words: [],
    });
    const words = ['check', '--stations', '20，40', '--keep', '--run=https://board.example/1', '--format=json'];
    expect(readOptions(bench, words)).toEqual({
      kind: 'read',
      values: { stations: [20, 40], keep: true, run: 'https://board.example/1', format: 'json' },
      words: ['check'],
    });
  });

  it('takes the defaults where nothing is said', () => {
    expect(readOptions(sample, ['--stations=5', '--out=x'])).toMatchObject({
      values: { stations: 5, seed: 1, out: 'x' },
    });
    expect(readOptions(bench, [])).toEqual({
      kind: 'read',
      values: { stations: [300, 3000], keep: false, run: undefined, format: 'text' },
      words: [],
    });
  });

  it('takes every word after -- as a word', () => {
    expect(readOptions(disclose, ['--', '--a', 'b'])).toMatchObject({ words: ['--a', 'b'] });
  });

  it.each([
    [sample, ['--out', 'x'], '--stations 要填 1 到 99999 之间的整数。'],
    [sample, ['--stations', '0', '--out', 'x'], '--stations 要填 1 到 99999 之间的整数，现在是“0”。'],
    [sample, ['--stations', '1.5', '--out', 'x'], '--stations 要填 1 到 99999 之间的整数，现在是“1.5”。'],
    [sample, ['--stations', '100000', '--out', 'x'], '--stations 要填 1 到 99999 之间的整数，现在是“100000”。'],
    [sample, ['--stations', '5', '--seed', '-1', '--out', 'x'], '--seed 要填不小于 0 的整数，现在是“-1”。'],
    [sample, ['--stations', '5', '--seed', 'abc', '--out', 'x'], '--seed 要填不小于 0 的整数，现在是“abc”。'],
    [sample, ['--stations', '5'], '--out 要填放样本的文件夹。'],
    [sample, ['--stations', '5', '--out', ' '], '--out 要填放样本的文件夹，现在是“ ”。'],
    [sample, ['--stations', '5', '--out'], '--out 要填放样本的文件夹。'],
    [sample, ['--stations', '--out', 'x'], '--stations 要填 1 到 99999 之间的整数。'],
    [sample, ['--count', '5'], '不认识的选项：--count。'],
    [sample, ['-x'], '不认识的选项：-x。'],
    [sample, ['--stations', '5', '--out', 'x', '5'], '看不懂“5”。'],
    [bench, ['fix'], '看不懂“fix”；可以写：check、build。'],
    [bench, ['check', 'build'], '只能写 1 个（check 或 build），这里写了 2 个。'],
    [bench, ['--seed', '3'], '不认识的选项：--seed。'],
    [bench, ['--stations', '0'], '--stations 要填 1 到 99999 之间的整数，几个用逗号隔开，现在是“0”。'],
    [bench, ['--stations', '300,many'], '--stations 要填 1 到 99999 之间的整数，几个用逗号隔开，现在是“300,many”。'],
    [bench, ['--stations'], '--stations 要填 1 到 99999 之间的整数，几个用逗号隔开。'],
    [bench, ['--run', 'nowhere'], '--run 要填网址，写全（https://……），现在是“nowhere”。'],
    [bench, ['--format', 'xml'], '--format 可以填：text、json，现在是“xml”。'],
    [bench, ['--keep=1'], '--keep 后面不写别的，现在是“1”。'],
    [disclose, [], '请写编号。'],
    [disclose, ['a', 'b', 'c'], '只能写 2 个（编号），这里写了 3 个。'],
  ])('refuses what is wrong and shows how to write it: %#', (called, words, message) => {
    expect(readOptions(called, words)).toEqual({ kind: 'wrong', message: `${message}\n${usage(called)}` });
  });

  it('prefers the help to any fault', () => {
    const calls = [['--help'], ['-h'], ['--count', '--help'], ['a', 'b', '--help']];
    expect(calls.map((words) => readOptions(bench, words))).toEqual(calls.map(() => ({ kind: 'help' })));
  });
});

it('the help of a command: how it is called, what it does, each option with its default, examples', () => {
  expect([bench, sample, disclose, { name: 'bench -- x', help: '存底。', options: {} }].map(helpText).join('\n\n'))
    .toMatchInlineSnapshot(`
    "用法：npm run bench -- [check 或 build] [--stations 站点数] [--keep] [--run 网址] [--format text|json]

    量一量。

      check 或 build：只量一样
      --stations 站点数：大小；不写就是 300,3000
      --keep：留着
      --run 网址：记录
      --format text|json：样子；不写就是 text
      --help：显示这些说明

    例子：
      npm run bench -- check

    用法：npm run sample -- --stations 站点数 [--seed 种子数] --out 放样本的文件夹

    编一个地区。

      --stations 站点数：几个站点；一定要写
      --seed 种子数：换一个数；不写就是 1
      --out 放样本的文件夹：写到哪里；一定要写
      --help：显示这些说明

    用法：npm run disclose -- 编号 ……

    存底。

      编号：可以写几个
      --help：显示这些说明

    用法：npm run bench -- x

    存底。

      --help：显示这些说明"
  `);
});
