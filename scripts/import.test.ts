import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { base } from '../src/checks/testing.ts';
import { excelCsv, write } from '../src/model/testing/dialects.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const services = 'data/poli/services.csv';
const before = [
  '编号,站点,类别,名称,一句话,费用,状态,出处',
  'poli-care,poli-station,cat-elderly,老人照料,给老人提供照料。,未公开,开放,news',
  'poli-mind,poli-station,cat-children,心理服务,陪孩子说话。,免费,开放,news',
  '',
].join('\n');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly text: (path: string) => string;
}

/** Runs a program in a folder of its own that holds a small portal and these files. */
function run(
  program: string,
  words: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-edit-'));
  folders.push(folder);
  for (const [path, content] of Object.entries({ ...base, [services]: before, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = Array.isArray(content) ? `${content.join('\n')}\n` : content;
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, program), ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORTAL_NOW: '2026-06-01' },
    encoding: 'utf8',
  });
  expect(readdirSync(join(folder, 'data/poli')).filter((name) => name.startsWith('.'))).toEqual([]);
  return { code: status, out: stdout, error: stderr, text: (path) => readFileSync(join(folder, path), 'utf8') };
}

const sheet = [
  ['泊里镇服务清单'],
  ['编号', '名称', '费用', '类别', '站点', '一句话', '状态', '人群'],
  ['poli-mind', '心理服务', '收费', '儿童关爱', '泊里镇社工站', '陪孩子说话。', '开放', ''],
  ['', '助餐送餐', '部分收费', '养老服务', '泊里镇社工站', '给老人送午饭。', '开放', '老年人'],
  ['合计', '', '', '', '', '', '', '2'],
];

describe('npm run import', () => {
  const files = { '服务.csv': write(sheet, excelCsv) };

  test('shows the change in words and writes nothing unless it is told to', () => {
    const { code, out, text } = run('import.ts', ['服务.csv'], files);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "读了 服务.csv。

      服务表：新增 1 行，修改 1 行，没有变 0 行。

      data/poli/services.csv
        修改 poli-mind "心理服务"（第 3 行）
          费用：免费 → 收费
        新增 poli-zhucan-songcan "助餐送餐"（第 4 行）
          名称：助餐送餐
          费用：部分收费
          类别：养老服务
          站点：泊里镇社工站
          一句话：给老人送午饭。
          状态：开放
          人群：老年人

      请看一眼：
        列名上面的 1 行不是内容，没有读。
        第 5 行是合计，没有读。

      写进去以后会有提醒：
        data/poli/services.csv:4:9 [sources] 出处 空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。

      文件里没有的行都不动，导入不会删除任何一行。
      还没有写。看过没有问题，请加上 --yes 再运行一次。
      "
    `);
    expect(text(services)).toBe(before);
  });

  test('writes the canonical file, in which only the changed rows are other lines', () => {
    const { code, out, text } = run('import.ts', ['服务.csv', '--yes'], files);
    expect([code, out.split('\n').at(-2)]).toEqual([
      0,
      '写好了 data/poli/services.csv。可以再运行 npm run check 看看。',
    ]);
    expect(text(services).split('\n')).toEqual([
      '编号,站点,类别,名称,一句话,人群,费用,状态,出处',
      'poli-care,poli-station,cat-elderly,老人照料,给老人提供照料。,,未公开,开放,news',
      'poli-mind,poli-station,cat-children,心理服务,陪孩子说话。,,收费,开放,news',
      'poli-zhucan-songcan,poli-station,cat-elderly,助餐送餐,给老人送午饭。,aud-old,部分收费,开放,',
      '',
    ]);
  });

  test('refuses as a whole what is not certain, cell by cell', () => {
    const doubtful = [
      ...sheet.slice(0, 3),
      ['1.23E+17', '助餐', '不要钱', '养老服务', '泊里镇社工站', '送饭。', '开放', ''],
    ];
    const { code, out, text } = run('import.ts', ['服务.csv', '--yes'], { '服务.csv': write(doubtful, excelCsv) });
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "读了 服务.csv，有看不准的地方，所以一个字也没有写：

        第 4 行 A 列 编号 "1.23E+17" 是 Excel 或 WPS 改过的长数字，后面几位已经丢了。请先把这一列的格式设成“文本”，再照原文重新填。
        第 4 行 C 列 费用 "不要钱" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。

      请在表里改好这些地方，保存，再导入一次。
      "
    `);
    expect(text(services)).toBe(before);
  });

  test('refuses what would break a rule, with the row of the sheet', () => {
    const wrong = [
      ['编号', '站点'],
      ['poli-mind', 'poli-statoin'],
    ];
    const { code, out, text } = run('import.ts', ['services.csv', '--yes'], { 'services.csv': write(wrong, excelCsv) });
    expect(code).toBe(1);
    expect(out).toContain('表里第 2 行，写进去会出错：data/poli/services.csv:3:2 [ref] 站点 "poli-statoin"');
    expect(text(services)).toBe(before);
  });

  test('keeps to its folder', () => {
    const other = [
      ['编号', '费用'],
      ['poli-mind', '收费'],
    ];
    const { code, out } = run('import.ts', ['services.csv', '--to', 'data/qiaosi', '--yes'], {
      'services.csv': write(other, excelCsv),
    });
    expect([code, out.includes('在 data/poli/services.csv 里，不在 data/qiaosi 里')]).toEqual([1, true]);
  });

  test('called wrongly: exit 2, in Chinese', () => {
    const runs = [
      run('import.ts', []),
      run('import.ts', ['nothing.xlsx']),
      run('import.ts', ['a.csv', '--table', 'x']),
    ];
    expect(runs.map(({ code, out, error }) => [code, out, error.split('\n')[0]?.slice(0, 40)])).toMatchInlineSnapshot(`
      [
        [
          2,
          "",
          "请写一个文件名，一次一个。",
        ],
        [
          2,
          "",
          "打不开 nothing.xlsx：没有这个文件，或者它正被别的程序占用。请核对文",
        ],
        [
          2,
          "",
          "没有“x”这张表。表名有：regions、organizations、stati",
        ],
      ]
    `);
  });
});

describe('npm run new', () => {
  const answers = {
    table: 'services',
    answers: { 站点: 'poli-station', 类别: '养老服务', 名称: '助餐送餐', 一句话: '给老人送午饭。', 出处: ['news'] },
  };

  test('writes one whole row, with the usual answers for what was left out', () => {
    const { code, out, text } = run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(answers) });
    expect([code, out]).toEqual([0, '写好了：服务 poli-zhucan-songcan，在 data/poli/services.csv。\n']);
    expect(text(services)).toBe(
      `${before}poli-zhucan-songcan,poli-station,cat-elderly,助餐送餐,给老人送午饭。,未公开,开放,news\n`,
    );
  });

  test('writes nothing where an answer cannot be read, and names every one', () => {
    const wrong = {
      ...answers,
      answers: { ...answers.answers, 名称: '', 费用: '不要钱', 核实日期: '5/6/23', 颜色: '红', 编号: 'poli-mind' },
    };
    const { code, error, text } = run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(wrong) });
    expect(code).toBe(1);
    expect(error.split('\n').map((line) => line.slice(0, 40))).toMatchInlineSnapshot(`
      [
        "有几项不对，什么也没有写：",
        "  没有“颜色”这一项。可以填：站点、类别、名称、一句话、费用、状态、区划、机构",
        "  名称 必须填，现在空着。请填上：居民听得懂的名称。",
        "  费用 "不要钱" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从",
        "  核实日期 "5/6/23" 看不出是哪一天。请写成 2023-12-27 的",
        "  编号 "poli-mind" 已经用过了，用过的编号不能再用。请另取一个。",
        "",
      ]
    `);
    expect(text(services)).toBe(before);
  });

  test('writes nothing that breaks a rule of the whole', () => {
    const alone = { table: 'projects', to: 'data/poli', answers: { 名称: '敲门', 状态: '进行中' } };
    const { code, error } = run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(alone) });
    expect([code, error.includes('[belongs]')]).toEqual([1, true]);
  });

  test('writes a story that passes every check', () => {
    const story = {
      标题: '老李的午饭',
      简介: '一位老人吃上了热饭。',
      区划: '泊里镇',
      方法: '个案',
      时间: '春天',
      已经化名: true,
      同意方式: '书面同意',
      同意书编号: 'P-001',
      同意到期: '2028-06-30',
      审核人: '站长',
      出处: 'news',
      当时的难处: '一个人吃饭。',
      我们做了什么: '送饭。',
      现在怎样: '好了。',
      花了多少: '没有花钱。',
      还没解决的: '下雨天。',
    };
    const { code, error, text } = run('new.ts', ['--answers', 'a.json'], {
      'a.json': JSON.stringify({ table: 'story', answers: story }),
    });
    expect([code, error]).toEqual([0, '']);
    expect(text('content/stories/poli-laoli-dewu-fan.mdx')).toMatchInlineSnapshot(`
      "---
      title: 老李的午饭
      summary: 一位老人吃上了热饭。
      place: poli
      services: []
      method: 个案
      period: 春天
      anonymised: true
      consent: 书面同意
      consent_code: P-001
      consent_expires: 2028-06-30
      photo_policy: none
      reviewer: 站长
      sources:
        - news
      ---

      ## 当时的难处

      一个人吃饭。

      ## 我们做了什么

      送饭。

      ## 现在怎样

      好了。

      ## 花了多少

      没有花钱。

      ## 还没解决的

      下雨天。
      "
    `);
  });

  test('a story in which somebody can be recognised is not written', () => {
    const story = { table: 'story', answers: { 已经化名: '否' } };
    expect(run('new.ts', ['--answers', 'a.json'], { 'a.json': JSON.stringify(story) }).code).toBe(1);
  });

  test('called wrongly: exit 2, in Chinese', () => {
    const bad = { 'a.json': '{"table": 1}', 'b.json': '{"table": "x", "answers": {}}' };
    const runs = [['--answers', 'a.json'], ['--answers', 'b.json'], ['--answers', 'c.json'], ['services'], ['a', 'b']];
    expect(runs.map((words) => run('new.ts', words, bad)).map(({ code, error }) => [code, error.slice(0, 30)]))
      .toMatchInlineSnapshot(`
      [
        [
          2,
          "a.json 的写法不对。要写成 {"table": "se",
        ],
        [
          2,
          "没有“x”。可以新增：story（故事）、regions、o",
        ],
        [
          2,
          "打不开 c.json。请核对文件名。
      ",
        ],
        [
          2,
          "要一问一答，请在终端里运行；给程序用请加 --answers",
        ],
        [
          2,
          "一次只能新增一样。
      用法：npm run new [-- 表",
        ],
      ]
    `);
  });
});

describe('npm run template', () => {
  test('comes back through import as it went out, for every table', () => {
    const { code, out, text } = run('template.ts', ['services', '--station', 'poli-station', '--out', 't.xlsx']);
    expect([code, out]).toEqual([
      0,
      '写好了 t.xlsx：2 行已有的内容，下面空着的行可以新增。\n改好、保存以后，请运行 npm run import -- t.xlsx\n',
    ]);
    expect(text('t.xlsx').startsWith('PK')).toBe(true);
  });

  test('called wrongly: exit 2, in Chinese', () => {
    const runs = [
      run('template.ts', []),
      run('template.ts', ['x']),
      run('template.ts', ['services', '--station', 'poli']),
    ];
    expect(runs.map(({ code, error }) => [code, error.split('\n')[0]])).toMatchInlineSnapshot(`
      [
        [
          2,
          "请写一个表名。",
        ],
        [
          2,
          "没有“x”这张表。表名有：regions、organizations、stations、terms、services、projects、documents、figures、funds、receipts、budgets、expenses、disclosures、corrections、editions、edition-items、postings、events、exchanges、alerts、honours、checklists、duties、limits、holidays、glossary。",
        ],
        [
          2,
          "没有编号是 poli 的站点。请核对编号。",
        ],
      ]
    `);
  });
});
