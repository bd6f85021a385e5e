import { describe, expect, it } from 'vitest';
import type { Told } from '../diff/told.ts';
import type { Finding } from '../model/finding.ts';
import { commentText, marker } from './comment-text.ts';
import type { Proposal } from './proposal.ts';
import { parseCheckReport, parseDiffReport } from './reports.ts';

const quality = { rows: 14, errors: 0, warnings: 0 };
const diff: Told = {
  headline: '修改服务 1 项；影响 1 个页面。',
  places: [
    {
      name: '泊里镇',
      sample: false,
      tables: [
        {
          table: 'services',
          title: '服务',
          rows: [
            {
              kind: 'changed',
              id: 'care',
              name: '老人照料',
              file: 'data/poli/services.csv',
              line: 2,
              cells: [{ title: '费用', from: '免费', to: '收费' }],
            },
          ],
        },
      ],
    },
  ],
  texts: [],
  others: [],
  unread: [],
  money: [],
  missing: [],
  pages: ['/services/care/'],
  quality: { before: quality, after: quality, stations: [] },
  fresh: [],
};
const nothing: Told = { ...diff, headline: '内容没有变。', places: [], pages: [] };
const check = { findings: [], counts: { rows: 14, errors: 0, warnings: 0 } };
const wrong: Finding = {
  rule: 'ref',
  level: 'error',
  file: 'data/poli/services.csv',
  line: 14,
  column: 5,
  field: '类别',
  value: '养老服務',
  message: '不在 用语表 中；最接近的是 "养老服务"。请改为 "养老服务"，或先在 data/common/terms.csv 新增。',
  fix: '养老服务',
};
const doubtful: Finding = { ...wrong, rule: 'unit-slip', level: 'warning', message: '请对照原件看一看。' };
const missing: Told['missing'][number] = {
  table: 'expenses',
  id: 'e1',
  file: 'data/poli/expenses.csv',
  line: 3,
  disclosure: 'd1',
  publishedOn: '2025-01-20',
  cell: { key: 'amount', title: '金额（元）', from: '1000.00', to: '2200.00' },
  proposal: 'correction-e1,expenses,e1,金额（元）,1000.00,2200.00,,编辑,2026-06-01,d1',
};

function comment(proposal: Partial<Proposal> = {}): string {
  return commentText({ check, diff, built: true, code: 0, run: 'https://host.example/runs/7', ...proposal });
}

/** Verdict and next step: the lines above the first further heading. */
function verdict(proposal: Partial<Proposal>): readonly string[] {
  const lines = comment(proposal).split('\n');
  const end = lines.findIndex((line, index) => index > 2 && line.startsWith('#'));
  return lines.slice(2, end === -1 ? undefined : end).filter((line) => line !== '');
}

describe('the comment on a proposal', () => {
  it('says that it can be published, what changed, and who goes on', () => {
    expect(comment()).toMatchInlineSnapshot(`
      "<!-- gongshilan: proposal -->

      ## 可以公布

      下一步：**管这个文件夹的人**：看一遍下面的改动，没有问题就合并。合并以后网站会自动更新。

      ## 改了什么

      **修改服务 1 项；影响 1 个页面。**

      ### 泊里镇 · 服务

      - 修改 **老人照料** \`data/poli/services.csv:2\`
        - 费用：免费 → 收费

      <details><summary>影响的页面（1）</summary>

      - \`/services/care/\`

      </details>

      ### 资料质量

      - 没有变：共 14 行，错误 0 处，提醒 0 处

      改好的网站可以先看：在运行记录最下面下载“网站预览”，解压后打开。

      [这次的运行记录](https://host.example/runs/7)

      <sub>这条留言由检查程序写，每次提交后更新，不会越积越多。</sub>
      "
    `);
  });

  it('puts errors first, each with its place and the right text', () => {
    const findings = [wrong, doubtful];
    expect(comment({ check: { findings, counts: { rows: 14, errors: 1, warnings: 1 } }, built: false }))
      .toMatchInlineSnapshot(`
        "<!-- gongshilan: proposal -->

        ## 还不能公布：有 1 处错误

        下一步：**提交的人**：照下面说的改。在网页上改就行：打开那个文件，点铅笔，改好再提交到同一个分支。改好以后会自动再查一遍，这条留言也跟着更新。

        ### 错误，改好才能公布

        - \`data/poli/services.csv:14:5\` \`ref\` 类别 "养老服務" 不在 用语表 中；最接近的是 "养老服务"。请改为 "养老服务"，或先在 data/common/terms.csv 新增。
          改成：\`养老服务\`

        ## 改了什么

        **修改服务 1 项；影响 1 个页面。**

        ### 泊里镇 · 服务

        - 修改 **老人照料** \`data/poli/services.csv:2\`
          - 费用：免费 → 收费

        <details><summary>影响的页面（1）</summary>

        - \`/services/care/\`

        </details>

        ### 资料质量

        - 没有变：共 14 行，错误 0 处，提醒 0 处

        [这次的运行记录](https://host.example/runs/7)

        <sub>这条留言由检查程序写，每次提交后更新，不会越积越多。</sub>
        "
      `);
  });

  it('asks for corrections with the line to add', () => {
    expect(comment({ diff: { ...diff, missing: [missing] } }).split('## 改了什么')[0]).toMatchInlineSnapshot(`
      "<!-- gongshilan: proposal -->

      ## 还不能公布：缺 1 条更正

      下一步：**提交的人**：把下面列的更正添到更正表里，写明理由。公布过的账可以改，但要说清楚改了什么、为什么。

      "
    `);
  });

  it('names the next step for everything else', () => {
    expect([
      verdict({ diff: { ...diff, fresh: [doubtful] } }),
      verdict({ built: false }),
      verdict({ check: undefined }),
      verdict({ diff: undefined, built: false }),
      verdict({ code: 3 }),
      verdict({ diff: nothing, code: 3 }),
    ]).toMatchInlineSnapshot(`
      [
        [
          "## 可以公布，有 1 处新的提醒",
          "下一步：**提交的人**：看一眼下面的提醒，是写错就改，没有错就回一句。**管这个文件夹的人**：看过就可以合并。",
        ],
        [
          "## 还不能公布：网页没有生成",
          "下一步：**维护的人**：资料没有错，网页却没有生成，请看这次运行的记录。提交的人不用做什么。",
        ],
        [
          "## 没有检查完",
          "下一步：**维护的人**：请看这次运行的记录，查明为什么没有检查完。提交的人不用做什么。",
        ],
        [
          "## 没有检查完",
          "下一步：**维护的人**：请看这次运行的记录，查明为什么没有检查完。提交的人不用做什么。",
          "[这次的运行记录](https://host.example/runs/7)",
          "<sub>这条留言由检查程序写，每次提交后更新，不会越积越多。</sub>",
        ],
        [
          "## 可以公布",
          "下一步：**管这个文件夹的人**：看一遍下面的改动，没有问题就合并。合并以后网站会自动更新。",
          "这次还改了 3 个不是资料的文件。**管程序的人**也要看过。资料和程序请尽量分两次提交，资料可以先合并。",
        ],
        [
          "## 资料没有变",
          "下一步：**维护的人**：资料没有变，请看程序和其他文件。",
          "这次改了 3 个不是资料的文件，检查用的是合并以前的程序。",
          "改好的网站可以先看：在运行记录最下面下载“网站预览”，解压后打开。",
          "[这次的运行记录](https://host.example/runs/7)",
          "<sub>这条留言由检查程序写，每次提交后更新，不会越积越多。</sub>",
        ],
      ]
    `);
  });

  it('begins with the mark by which it is found again', () => {
    expect(comment().startsWith(`${marker}\n`)).toBe(true);
  });

  it('fits into what the host takes, however much there is', () => {
    const many = Array.from({ length: 5000 }, () => ({ ...wrong, message: '太长'.repeat(2000) }));
    const long = comment({ check: { findings: many, counts: { rows: 1, errors: 5000, warnings: 0 } } });
    expect(long.length).toBeLessThan(65_536);
    expect(long).toContain('后面还有，太长了没有列出。');
    const pages = Array.from({ length: 40 }, (_, index) => `/${'x'.repeat(2000)}${String(index)}/`);
    const folded = comment({ diff: { ...diff, pages } });
    expect(folded.split('<details>').length).toBe(folded.split('</details>').length);
  });

  it('shows text of unknown origin as text', () => {
    const evil = '</details>\n\n# [点](https://evil.example) @admin';
    const text = comment({
      check: { findings: [{ ...wrong, message: evil, fix: '`x`' }], counts: { rows: 1, errors: 1, warnings: 0 } },
    });
    expect(text.split('\n').filter((line) => /evil|x`/.test(line))).toMatchInlineSnapshot(`
      [
        "- \`data/poli/services.csv:14:5\` \`ref\` 类别 "养老服務" &lt;/details&gt; \\# \\[点\\]\\(https:​//evil.example\\) @​admin",
        "  改成：\`\` \`x\` \`\`",
      ]
    `);
  });
});

describe('reports', () => {
  it('are read as they were written, and refused in any other form', () => {
    expect(
      parseDiffReport(JSON.stringify({ base: 'a', head: null, ...diff, missing: [missing], fresh: [wrong] })),
    ).toEqual({
      ...diff,
      missing: [missing],
      fresh: [wrong],
    });
    expect(parseCheckReport(JSON.stringify({ findings: [wrong], counts: check.counts }))).toEqual({
      findings: [wrong],
      counts: check.counts,
    });
    const others = ['', 'null', '{"findings":[]}', '{"findings":[{"rule":1}],"counts":{}}'];
    expect(others.map(parseCheckReport)).toEqual(others.map(() => undefined));
    expect(parseDiffReport(JSON.stringify({ ...diff, pages: [1] }))).toBeUndefined();
  });
});
