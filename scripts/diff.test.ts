import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base } from '../tests/fixtures/rules/check-case.ts';
import { createRepository, type TestRepository } from '../tests/fixtures/git-repository.ts';
import { programEnvironment } from '../tests/fixtures/program-environment.ts';

const files = Object.fromEntries(
  Object.entries(base).map(([path, content]) => [path, Array.isArray(content) ? `${content.join('\n')}\n` : content]),
) as Readonly<Record<string, string>>;
const services = 'data/poli/services.csv';
const head = '编号,站点,类别,名称,一句话,费用,状态,出处';
const care = 'care,poli-station,cat-elderly,老人照料,照料老人。,免费,开放,news';
const mind = 'mind,poli-station,cat-children,心理服务,陪孩子说话。,免费,开放,news';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function diff(folder: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'diff.ts'), ...words], {
    cwd: folder,
    env: programEnvironment({ PORTAL_NOW: '2026-06-01' }),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

describe('npm run diff', () => {
  let repository: TestRepository;
  const run = (...words: readonly string[]): Run => diff(repository.folder, ...words);

  beforeAll(() => {
    repository = createRepository();
    repository.commit({ ...files, [services]: `${head}\n${care}\n` }, '一', '2026-03-01');
    repository.git('branch', 'town');
    repository.commit({ [services]: `${head}\n${care.replace('免费', '收费')}\n` }, '二', '2026-03-02');
    repository.git('checkout', '--quiet', 'town');
    repository.commit({ [services]: `${head}\n${care}\n${mind}\n` }, '三', '2026-03-03');
    repository.write({ [services]: `${head}\r\n${care.replace('免费', '收费')}\r\n` });
  });
  afterAll(() => {
    repository.remove();
  });

  it('compares two commits, or one with the files as they lie there', () => {
    expect(run('main..town').out.split('\n')[0]).toMatchInlineSnapshot(
      `"新增服务 1 项，修改服务 1 项；影响 10 个页面。"`,
    );
    expect(run('HEAD..').out.split('\n')[0]).toMatchInlineSnapshot(`"修改服务 1 项，删除服务 1 项；影响 10 个页面。"`);
    expect(run('HEAD').out).toBe(run('HEAD..').out);
  });

  it('leaves out with three dots what happened on the other side', () => {
    expect(run('main...town').out.split('\n')[0]).toMatchInlineSnapshot(`"新增服务 1 项；影响 7 个页面。"`);
  });

  it('gives Markdown and JSON', () => {
    expect(run('main...town', '--format', 'markdown').out).toMatchInlineSnapshot(`
      "**新增服务 1 项；影响 7 个页面。**

      ### 泊里镇 · 服务

      - 新增 **心理服务** \`data/poli/services.csv:3\`

      <details><summary>影响的页面（7）</summary>

      - \`/places/poli/\`
      - \`/places/poli/categories/cat-children/\`
      - \`/places/qingdao/\`
      - \`/services/\`
      - \`/services/category/cat-children/\`
      - \`/services/mind/\`
      - \`/stations/poli-station/\`

      </details>

      ### 资料质量

      - 改之前：共 14 行，错误 0 处，提醒 0 处
      - 改之后：共 15 行，错误 0 处，提醒 0 处
      "
    `);
    const json = JSON.parse(run('main..town', '--format', 'json').out) as Record<string, unknown>;
    expect(Object.keys(json)).toMatchInlineSnapshot(`
      [
        "base",
        "head",
        "headline",
        "places",
        "texts",
        "others",
        "unread",
        "money",
        "missing",
        "pages",
        "quality",
        "fresh",
      ]
    `);
    expect([json['base'], json['head']]).toEqual([
      repository.git('rev-parse', 'main'),
      repository.git('rev-parse', 'town'),
    ]);
  });

  it('says in Chinese why it cannot, and gives 1; 2 where it is called wrongly', () => {
    const runs = [
      run(),
      run('..'),
      run('main..nowhere'),
      run('--output=x..HEAD'),
      run('a', 'b'),
      run('main..town', '--format', 'html'),
      diff('/', 'main..town'),
    ];
    expect(runs.map(({ code, out }) => [code, out])).toEqual([2, 1, 1, 2, 2, 2, 1].map((code) => [code, '']));
    expect(runs.map(({ error }) => error.split('用法')[0]?.trim())).toMatchInlineSnapshot(`
      [
        "请写旧版本..新版本。",
        "范围 ".." 两边都空着。请至少写一边，例如 HEAD..。",
        "找不到版本 "nowhere"。请核对分支名或提交号；刚从网上来的，先运行 git fetch；克隆时限制过深度的，先运行 git fetch --unshallow。",
        "不认识的选项：--output。",
        "只能写 1 个（旧版本..新版本），这里写了 2 个。",
        "--format 可以填：text、markdown、json，现在是“html”。",
        "这里没有 Git 的修改记录，比不了两个版本。请在用 git clone 得到的项目文件夹里运行；下载的压缩包里没有修改记录。",
      ]
    `);
  });
});
