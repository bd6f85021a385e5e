import { describe, expect, it } from 'vitest';
import { marker } from './comment-text.ts';
import {
  diff,
  nothing,
  wrong,
  doubtful,
  missing,
  comment,
  verdict,
} from '../../../tests/fixtures/editing/comment-fixture.ts';

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

      - 总的没有变：共 14 行，错误 0 处，提醒 0 处

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

        - 总的没有变：共 14 行，错误 0 处，提醒 0 处

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

  it('asks for the file itself in the place of a link, which the check has not seen', () => {
    expect(comment({ links: ['data/poli/services.csv'] }).split('## 改了什么')[0]).toMatchInlineSnapshot(`
      "<!-- gongshilan: proposal -->

      ## 还不能公布：有 1 处错误

      下一步：**提交的人**：照下面说的改。在网页上改就行：打开那个文件，点铅笔，改好再提交到同一个分支。改好以后会自动再查一遍，这条留言也跟着更新。

      ### 错误，改好才能公布

      - \`data/poli/services.csv:1\` \`stray-file\` 是一个链接（快捷方式）。公示栏不跟着链接走，它指向的东西没有读。请把真正的文件放到这里来，再删掉链接。

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
