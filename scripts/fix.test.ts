import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const program = join(import.meta.dirname, 'fix.ts');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly text: (path: string) => string;
}

/** Runs `fix` in a folder of its own that holds these files. */
function run(files: Readonly<Record<string, string | Uint8Array>>, words: readonly string[], ci = false): Run {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-fix-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const env = { PATH: process.env['PATH'], ...(ci ? { CI: 'true' } : {}) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr, text: (path) => readFileSync(join(folder, path), 'utf8') };
}

const terms = 'data/common/terms.csv';
const files = {
  [terms]: '编号,体系,名称,排序\na,人群,老年人,1\nb,人群,儿童,2\n',
  'data/poli/services.csv':
    '\uFEFF编号,类别,名称,一句话,人群,费用,状态\r\nb,cat,乙,送饭,老年人、儿童,免费,开放\r\na,cat, 甲,看望,,免费,开放\r\n',
  'data/poli/documents.csv': '编号,标题,发布者,日期,类型\na,甲,乙,5/6/23,公告\n',
  'data/poli/figures.csv': '编号,对象\na,"b\n',
};
const fixed = '编号,类别,名称,一句话,人群,费用,状态\na,cat,甲,看望,,免费,开放\nb,cat,乙,送饭,老年人；儿童,免费,开放\n';

test('tells file by file what it changed, what it asks and what it left; writes the rest', () => {
  const { code, out, text } = run(files, []);
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "data/poli/documents.csv
      请你看 第 2 行 日期 "5/6/23" 可能是 2023-05-06，也可能是 2023-06-05，没有替你改。请写成 2023-12-27 的样子。

    data/poli/figures.csv
      没有动 第 2 行：英文双引号没有配对，从这里起分不清哪些字在哪一格里，所以整个文件都没有动。请改好这个引号再来；内容里要用引号，请用中文引号“ ”。

    data/poli/services.csv
      去掉文件开头看不见的记号
      换行改为统一的写法
      行按编号的次序排好
      第 2 行 人群 "老年人、儿童" 改为 "老年人；儿童"
      第 3 行 名称 " 甲" 改为 "甲"

    改好了 1 个文件，共 5 处。1 个文件读不出来，没有动。有 1 处要你自己看一看。可以再运行 npm run check 看看。
    "
  `);
  expect(text('data/poli/services.csv')).toBe(fixed);
  expect(text(terms)).toBe(files[terms]);
  expect(text('data/poli/figures.csv')).toBe(files['data/poli/figures.csv']);
});

test('looks only, when asked to and on a CI machine', () => {
  const runs = [run(files, ['--dry-run']), run(files, [], true)];
  for (const { out, text } of runs) {
    expect(text('data/poli/services.csv')).toBe(files['data/poli/services.csv']);
    expect(out).toContain('什么也没有写');
  }
  expect(run(files, ['--write'], true).text('data/poli/services.csv')).toBe(fixed);
});

test('looks at the given folders and files only', () => {
  const { code, out, text } = run(files, ['data/common', './data/poli/documents.csv']);
  expect([code, out]).toMatchInlineSnapshot(`
    [
      0,
      "data/poli/documents.csv
      请你看 第 2 行 日期 "5/6/23" 可能是 2023-05-06，也可能是 2023-06-05，没有替你改。请写成 2023-12-27 的样子。

    没有改什么。有 1 处要你自己看一看。
    ",
    ]
  `);
  expect(text('data/poli/services.csv')).toBe(files['data/poli/services.csv']);
});

test('has nothing to say of tidy files', () => {
  expect(run({ [terms]: files[terms] }, [])).toMatchObject({ code: 0, out: '都很整齐，没有要改的。\n' });
});

test('called wrongly: exit 2, in Chinese', () => {
  const runs = [run(files, ['--dry']), run(files, ['data/nowhere'])];
  expect(runs.map(({ code, out, error }) => [code, out, error])).toMatchInlineSnapshot(`
    [
      [
        2,
        "",
        "不认识的选项：--dry。
    用法：npm run fix -- [data 或 public 里的文件夹或文件 ……] [--dry-run] [--write]
    ",
      ],
      [
        2,
        "",
        "没有找到 CSV 文件：data/nowhere。请看看文件夹写对了没有。
    ",
      ],
    ]
  `);
});
