import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../src/data/csv/csv.ts';
import { excelCsv, write } from './fixtures/data/dialects.ts';
import { createRepository, type TestRepository } from './fixtures/git-repository.ts';
import { build, copyProject, type ProjectCopy } from './project-copy.ts';
import { programEnvironment } from './fixtures/program-environment.ts';

/** The whole way of a number: from a sheet that WPS saved to the page, in a real repository. */
describe('from a spreadsheet to the published page', () => {
  let copy: ProjectCopy;
  let origin: TestRepository;
  let editor: TestRepository;
  const publisher = 'data/gen-p01-c01-x01';
  const figures = `${publisher}/figures.csv`;
  const corrections = `${publisher}/corrections.csv`;

  beforeAll(() => {
    copy = copyProject({ stations: 2, seed: 5 });
    // The station has stated no totals; where it has, an amount that contradicts them is refused (tests/data/stated-totals.test.ts).
    rmSync(join(copy.data, 'gen-p01-c01-x01/statements.csv'));
    origin = createRepository(join(copy.folder, 'project'));
    origin.commit({ '.gitignore': 'node_modules\n.astro\n' }, '第一批资料', '2026-06-01');
    origin.git('clone', '--quiet', '.', join(copy.folder, 'editor'));
    editor = createRepository(join(copy.folder, 'editor'));
    symlinkSync(join(origin.folder, 'node_modules'), join(editor.folder, 'node_modules'), 'junction');
    editor.git('checkout', '--quiet', '-b', 'june');
  });
  afterAll(() => {
    copy.remove();
  });

  /** Runs one of the editor's programs; the exit code and what it said. */
  function run(program: string, ...words: readonly string[]): { readonly code: number | null; readonly out: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${program}.ts`, ...words], {
      cwd: editor.folder,
      env: programEnvironment({ PORTAL_NOW: '2026-06-15', TZ: 'Asia/Shanghai' }),
      encoding: 'utf8',
    });
    return { code: status, out: stdout + stderr };
  }

  function report(name: string, text: string): void {
    mkdirSync(join(copy.folder, 'reports'), { recursive: true });
    writeFileSync(join(copy.folder, 'reports', name), text);
  }

  const read = (path: string): string => readFileSync(join(editor.folder, path), 'utf8');

  it('imports a sheet that WPS saved, in GBK, with CRLF and every cell in quotes', () => {
    const sheet = [
      ['编号', '日期', '金额（元）'],
      ['gen-s00001-e01', '2024年4月18日', '10,002.50'],
    ];
    editor.write({ '支出.csv': write(sheet, { ...excelCsv, quotes: 'all' }) });
    const { code, out } = run('import', join(editor.folder, '支出.csv'), '--table', 'expenses', '--yes');
    expect([code, out.split('\n').filter((line) => line.includes('→'))], out).toEqual([
      0,
      ['    金额（元）：10003.00 → 10002.50'],
    ]);
    editor.write({ '支出.csv': undefined });
    expect(editor.git('diff', '--stat', '--', 'data')).toContain('1 file changed, 1 insertion(+), 1 deletion(-)');
  });

  it('reads a file that WPS saved over the old one, and puts its form right again', () => {
    const cells = parseCsv(read(figures)).records.map((record) => [...record.cells]);
    const [head = [], ...rows] = cells;
    const value = head.indexOf('数值');
    const staff = rows.find(([id]) => id === 'gen-s00001-n1');
    if (staff === undefined) throw new Error('no such figure');
    staff[value] = '１２';
    editor.write({ [figures]: write([head, ...rows.toReversed()], { ...excelCsv, quotes: 'all' }) });
    expect(run('check').code, 'WPS 写的文件也能检查').toBe(0);
    const fixed = run('fix', '--write');
    expect(fixed.code, fixed.out).toBe(0);
    expect(editor.git('diff', '--numstat', '--', figures)).toBe(`1\t1\t${figures}`);
    expect(run('check').out).not.toContain('[form]');
  });

  it('says in words what changed, and which correction is missing', () => {
    const { code, out } = run('diff', 'HEAD..');
    expect(code, out).toBe(0);
    expect(out.split('\n\n影响的页面')[0]).toMatchInlineSnapshot(`
      "修改数字 1 项，修改支出 1 项；楠窗镇社工站 2024 年支出 −0.50 元，结余 +0.50 元；缺 1 条更正；影响 10 个页面。

      楠窗镇 · 数字：
        修改 gen-s00001-n1 "工作人员"（data/gen-p01-c01-x01/figures.csv:2）
          数值：11 → 12

      楠窗镇 · 支出：
        修改 gen-s00001-e01 "四点半课堂文具"（data/gen-p01-c01-x01/expenses.csv:2）
          金额（元）：10003.00 → 10002.50

      钱的变化：
        楠窗镇社工站 2024 年支出 −0.50 元，结余 +0.50 元

      公布过的账改了，还缺更正：
        data/gen-p01-c01-x01/expenses.csv:2 支出 gen-s00001-e01 在公示 gen-s00001-y2024 里公布过（2025-03-25），这次改了“金额（元）”，没有写更正。
          请在更正表添上这一行，把理由写进空着的那一格：
          correction-gen-s00001-e01,expenses,gen-s00001-e01,金额（元）,10003.00,10002.50,,编辑,2026-06-15,gen-s00001-y2024"
    `);
    report('diff.json', run('diff', 'HEAD..', '--format', 'json').out);
    report('check.json', run('check', '--format', 'json').out);
    report('built', 'yes\n');
    expect(comment().split('\n')[2]).toBe('## 还不能公布：缺 1 条更正');
  });

  function comment(): string {
    const { code, out } = run('comment', '--reports', join(copy.folder, 'reports'), '--run', 'https://host.example/7');
    expect(code, out).toBe(0);
    return out;
  }

  it('is content once the proposed correction stands there with its reason', () => {
    const proposal = run('diff', 'HEAD..')
      .out.split('\n')
      .find((line) => line.includes('correction-gen-s00001-e01'));
    const titles = '编号,表,行,列,原值,新值,理由,发现渠道,日期,公示';
    editor.write({ [corrections]: `${titles}\n${proposal?.trim().replace(',,编辑', ',小票少找了五角,编辑') ?? ''}\n` });
    const check = run('check', '--format', 'json');
    expect(check.code, check.out).toBe(0);
    editor.commit({}, '六月核对：一笔支出、人数', '2026-06-15');
    editor.git('push', '--quiet', 'origin', 'june');
    report('check.json', check.out);
    report('diff.json', run('diff', 'main...HEAD', '--format', 'json').out);
    expect(comment().split('<details>')[0]).toMatchInlineSnapshot(`
      "<!-- gongshilan: proposal -->

      ## 可以公布

      下一步：**管这个文件夹的人**：看一遍下面的改动，没有问题就合并。合并以后网站会自动更新。

      ## 改了什么

      **新增更正 1 项，修改数字 1 项，修改支出 1 项；楠窗镇社工站 2024 年支出 −0.50 元，结余 \\+0.50 元；影响 12 个页面。**

      ### 楠窗镇 · 数字

      - 修改 **工作人员** \`data/gen-p01-c01-x01/figures.csv:2\`
        - 数值：11 → 12

      ### 楠窗镇 · 支出

      - 修改 **四点半课堂文具** \`data/gen-p01-c01-x01/expenses.csv:2\`
        - 金额（元）：10003.00 → 10002.50

      ### 楠窗镇 · 更正

      - 新增 \`correction-gen-s00001-e01\` \`data/gen-p01-c01-x01/corrections.csv:2\`

      ### 钱的变化

      - 楠窗镇社工站 2024 年支出 −0.50 元，结余 \\+0.50 元

      "
    `);
  });

  it('stands on the page and in the changes after the merge', async () => {
    origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #1 from june\n\n六月核对', 'june');
    const merge = origin.git('rev-parse', 'HEAD');
    const { code, output } = await build(copy);
    expect(code, output).toBe(0);
    const page = (path: string): string => readFileSync(join(copy.out, path), 'utf8');
    expect(page('stations/gen-s00001/index.html')).toContain('value="12" data-from="figures/gen-s00001-n1"');
    expect(page('funds/gen-s00001-f1/index.html')).toContain('10,002.50');
    expect(page('corrections/index.html')).toContain('小票少找了五角');
    const changes = page('changes/index.html');
    expect(changes).toContain(`/commit/${merge}`);
    expect(changes).toContain('六月核对');
    expect(words(changes)).toContain('支出：修改 1 项：四点半课堂文具（金额（元））');
    expect(page('changes.xml')).toContain(`/commit/${merge}`);
    expect(words(page('stations/gen-s00001/index.html'))).toContain('支出：修改 1 项：四点半课堂文具（金额（元））');
  });
});

/** The text of a page. */
function words(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
}
