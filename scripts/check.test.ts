import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { base, type FileMap } from '../tests/fixtures/rules/check-case.ts';
import type { Finding } from '../src/data/finding.ts';
import { programEnvironment } from '../tests/fixtures/program-environment.ts';

const program = resolve('scripts/check.ts');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly written: boolean;
}

/** Runs the real program in a folder that holds the base fixture with these files added, replaced or (undefined) removed. */
function run(changes: Readonly<Record<string, FileMap[string] | undefined>>, ...words: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-check-'));
  folders.push(folder);
  for (const [path, content] of Object.entries({ ...base, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      content instanceof Uint8Array || typeof content === 'string' ? content : `${content.join('\n')}\n`,
    );
  }
  const before = listing(folder);
  const env = { PATH: process.env['PATH'], PORTAL_NOW: '2026-06-01' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr, written: listing(folder) !== before };
}

function listing(folder: string): string {
  return readdirSync(folder, { recursive: true }).join('\n');
}

test('a clean portal: a kind line, exit 0', () => {
  expect(run({})).toEqual({ code: 0, out: '没有发现问题，谢谢！共检查 13 行。\n', error: '', written: false });
});

test('errors and warnings for a person: by file, counted by rule, a closing line, exit 1', () => {
  const { code, out } = run({
    'data/poli/regions.csv': ['编号,名称,级别,上级', 'tieshan,铁山', 'baoshan,宝山,镇,qingdao'],
    'data/poli/organizations.csv': ['编号,名称,类型', 'o,妇联,群团组织'],
  });
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "data/poli/organizations.csv（1 处）
      提醒 data/poli/organizations.csv:2 [sources] 出处 空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。

    data/poli/regions.csv（2 处）
      错误 data/poli/regions.csv:2 [row] 这一行只有 2 格，表头有 4 列。请补齐缺的格，空着的格也要留逗号；用 Excel 或 WPS 打开重新填这一行最省事。
      错误 data/poli/regions.csv:3:3 [choice] 级别 "镇" 不在可选的说法里。可选：国家、省、市、县、乡、村。请从中选一个。

    按规则数：choice 1，row 1，sources 1
    每条规则的说明和例子，在手册里，例如 https://board.example/handbook/rules/choice/
    有 2 处错误，1 处提醒。错误改好才能发布。共检查 16 行。
    "
  `);
});

test('warnings alone let the build go on', () => {
  const { code, out } = run({ 'data/poli/organizations.csv': ['编号,名称,类型', 'o,妇联,群团组织'] });
  expect(code).toBe(0);
  expect(out).toContain('没有错误，可以发布；有 1 处提醒');
});

test('findings for a program', () => {
  const { code, out } = run(
    { 'data/poli/regions.csv': ['编号,名称,级别,上级', 'baoshan,宝山,镇,qingdao'] },
    '--format',
    'json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchInlineSnapshot(`
    {
      "counts": {
        "errors": 1,
        "rows": 14,
        "warnings": 0,
      },
      "findings": [
        {
          "column": 3,
          "field": "级别",
          "file": "data/poli/regions.csv",
          "level": "error",
          "line": 2,
          "message": "不在可选的说法里。可选：国家、省、市、县、乡、村。请从中选一个。",
          "rule": "choice",
          "value": "镇",
        },
      ],
    }
  `);
});

test('a clean portal for a program', () => {
  const { code, out } = run({}, '--format=json');
  expect([code, JSON.parse(out)]).toEqual([0, { findings: [], counts: { rows: 13, errors: 0, warnings: 0 } }]);
});

test('called wrongly: exit 2, in Chinese, nothing checked', () => {
  const runs = [run({}, '--format', 'xml'), run({}, '--fromat', 'json'), run({}, 'data'), run({}, '--format')];
  expect(runs.map(({ code, out }) => [code, out])).toEqual(runs.map(() => [2, '']));
  expect(runs.map(({ error }) => error)).toMatchInlineSnapshot(`
    [
      "--format 可以填：text、json、github、markdown，现在是“xml”。
    用法：npm run check -- [--format text|json|github|markdown] [--site 文件夹]
    ",
      "不认识的选项：--fromat。
    用法：npm run check -- [--format text|json|github|markdown] [--site 文件夹]
    ",
      "看不懂“data”。
    用法：npm run check -- [--format text|json|github|markdown] [--site 文件夹]
    ",
      "--format 可以填：text、json、github、markdown。
    用法：npm run check -- [--format text|json|github|markdown] [--site 文件夹]
    ",
    ]
  `);
});

test('other folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-check-'));
  folders.push(folder);
  mkdirSync(join(folder, 'other'));
  const { status, stdout } = spawnSync(process.execPath, [program], {
    cwd: folder,
    env: programEnvironment({ PORTAL_DATA: 'other', PORTAL_CONTENT: 'other' }),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('other/portal.json:1 [files]');
});

const header = '编号,名称,级别,上级\n';
const badInput: readonly (readonly [name: string, changes: Parameters<typeof run>[0]])[] = [
  ['a missing file', { 'data/common/terms.csv': undefined }],
  ['an empty file', { 'data/poli/regions.csv': '' }],
  ['a header only', { 'data/poli/regions.csv': header }],
  ['half a row', { 'data/poli/regions.csv': `${header}tieshan,铁` }],
  ['a wrong encoding', { 'data/poli/regions.csv': Uint8Array.from([0xff, 0xff, 0x81, 0x20, 0x41]) }],
  ['a duplicate header', { 'data/poli/regions.csv': '编号,名称,级别,上级,名称\ntieshan,铁山,乡,qingdao,铁山\n' }],
  ['an unknown table', { 'data/poli/region.csv': `${header}tieshan,铁山,乡,qingdao\n` }],
  ['a broken portal.json', { 'data/portal.json': '{ "name": "公示栏" "site": 1 }' }],
  ['no portal.json', { 'data/portal.json': undefined }],
  ['an MDX with an import', { 'content/pages/a.mdx': '---\ntitle: 甲\nsummary: 乙\n---\nimport fs from "node:fs"\n' }],
  ['an MDX that is not text', { 'content/pages/a.mdx': Uint8Array.from([0x00, 0x01, 0x02]) }],
];

test.each(badInput)('bad input: %s is one message with its place and remedy, exit 1, nothing written', (_, changes) => {
  const { code, out, error, written } = run(changes, '--format', 'json');
  expect({ code, error, written }).toEqual({ code: 1, error: '', written: false });
  const { findings, counts } = JSON.parse(out) as { findings: readonly Finding[]; counts: { errors: number } };
  expect(counts.errors).toBe(1);
  expect(
    findings.map(({ file, line, message }) => [/^(data|content)\//.test(file), line > 0, message.includes('请')]),
  ).toEqual([[true, true, true]]);
});
