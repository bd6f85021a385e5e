import { expect, test } from 'vitest';
import { correctedLines } from '../../src/rules/people/corrected-line.ts';
import { runChecks } from '../../src/rules/engine/index.ts';
import { homeAddresses } from '../../tests/fixtures/privacy/addresses.ts';
import { personalSamples } from '../../tests/fixtures/privacy/personal.ts';
import { portalOf, type FileMap } from '../../tests/fixtures/rules/check-case.ts';
import type { Finding } from '../../src/data/finding.ts';
import { findingsGithub } from './findings-github.ts';
import { findingsJson } from './findings-json.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { findingsText } from './findings-text.ts';
import type { Report } from './report.ts';

const error: Finding = {
  rule: 'ref',
  level: 'error',
  file: 'data/a,b.csv',
  line: 3,
  column: 2,
  field: '站点',
  value: '100%',
  message: '不在 站点表 中。\n请核对。',
};
const report: Report = {
  findings: [
    error,
    { ...error, line: 4, level: 'warning', rule: 'form', value: '甲', fix: '乙', message: '意思看得懂。' },
    { rule: 'mdx-guard', level: 'error', file: 'content/pages/a.mdx', line: 5, column: 7, message: '这里有 <b>。' },
  ],
  rows: 12,
  excused: 1,
  corrected: new Map([['data/a,b.csv:4', 's,`乙`,x']]),
  handbook: 'https://board.example/handbook/rules/',
};

test('for a person: the corrected line under its finding, and where the rules are explained', () => {
  expect(findingsText(report, false)).toMatchInlineSnapshot(`
    "data/a,b.csv（2 处）
      错误 data/a,b.csv:3:2 [ref] 站点 "100%" 不在 站点表 中。
    请核对。
      提醒 data/a,b.csv:4:2 [form] 站点 "甲" 意思看得懂。
           改好的一行：s,\`乙\`,x

    content/pages/a.mdx（1 处）
      错误 content/pages/a.mdx:5:7 [mdx-guard] 这里有 <b>。

    按规则数：form 1，mdx-guard 1，ref 1
    每条规则的说明和例子，在手册里，例如 https://board.example/handbook/rules/form/
    有 2 处错误，1 处提醒。错误改好才能发布。共检查 12 行，例外表放过 1 处。"
  `);
});

test('for GitHub: annotations with their place, what GitHub would misread written its way', () => {
  expect(findingsGithub(report)).toMatchInlineSnapshot(`
    "::error file=data/a%2Cb.csv,line=3,title=错误 ref::站点 "100%25" 不在 站点表 中。%0A请核对。
    ::error file=content/pages/a.mdx,line=5,col=7,title=错误 mdx-guard::这里有 <b>。
    ::warning file=data/a%2Cb.csv,line=4,title=提醒 form::站点 "甲" 意思看得懂。
    ::notice title=检查的结果::有 2 处错误，1 处提醒。错误改好才能发布。共检查 12 行，例外表放过 1 处。"
  `);
});

test('for GitHub: ten of each level, the rest counted', () => {
  const findings = Array.from({ length: 25 }, (_, index): Finding => ({
    ...error,
    line: index + 2,
    level: index < 13 ? 'error' : 'warning',
  }));
  const lines = findingsGithub({ findings, rows: 25 }).split('\n');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(lines.at(-1)).toMatchInlineSnapshot(
    `"::notice title=检查的结果::有 13 处错误，12 处提醒。错误改好才能发布。共检查 25 行。这里只标出每一级的前 10 处，还有 5 处列在这一步的汇总里。"`,
  );
});

test('as Markdown: a verdict, a table by rule, then file by file', () => {
  expect(findingsMarkdown(report)).toMatchInlineSnapshot(`
    "有 2 处错误，1 处提醒。错误改好才能发布。共检查 12 行，例外表放过 1 处。

    | 规则 | 查什么 | 错误 | 提醒 |
    | --- | --- | ---: | ---: |
    | [ref](https://board.example/handbook/rules/ref/) | 引用的都找得到 | 1 | 0 |
    | [form](https://board.example/handbook/rules/form/) | 写法整齐 | 0 | 1 |
    | [mdx-guard](https://board.example/handbook/rules/mdx-guard/) | 文章里没有程序 | 1 | 0 |

    #### data/a,b.csv（2 处）

    - **错误** 第 3 行第 2 格 \\[ref\\] 站点 "100%" 不在 站点表 中。请核对。
    - 提醒 第 4 行第 2 格 \\[form\\] 站点 "甲" 意思看得懂。
      改好的一行：

      \`\`\`csv
      s,\`乙\`,x
      \`\`\`

    #### content/pages/a.mdx（1 处）

    - **错误** 第 5 行第 7 个字 \\[mdx-guard\\] 这里有 \\<b\\>。
    "
  `);
});

test('as Markdown: what an editor wrote stays text', () => {
  const value = '@someone #1 <img src=x> **b** [a](b) | `c` \u202Ex';
  const text = findingsMarkdown({ findings: [{ ...error, value }], rows: 1 });
  expect(text).toContain(String.raw`"&#64;someone \#1 \<img src=x\> \*\*b\*\* \[a\](b) \| \`c\` x"`);
});

test('as Markdown: no more than a hundred findings, the rest counted', () => {
  const findings = Array.from({ length: 130 }, (_, index) => ({ ...error, line: index + 2 }));
  expect(findingsMarkdown({ findings, rows: 130 })).toContain('还有 30 处没有列在这里。');
});

test('nothing found is one line in every format for people', () => {
  const clean = { findings: [], rows: 3 };
  expect([findingsText(clean, false), findingsMarkdown(clean), findingsGithub(clean)]).toMatchInlineSnapshot(`
    [
      "没有发现问题，谢谢！共检查 3 行。",
      "没有发现问题，谢谢！共检查 3 行。
    ",
      "::notice title=检查的结果::没有发现问题，谢谢！共检查 3 行。",
    ]
  `);
});

/** A sample in a cell that is free, in one that is wrong by itself, and in a text. */
function spoilt(sample: string): FileMap {
  const cell = `"${sample.replaceAll('"', '""')}"`;
  return {
    'data/demo/organizations.csv': ['编号,名称,类型,简介,出处', `o,妇联,群团组织,${cell},demo-doc`],
    'data/demo/expenses.csv': [
      '编号,资金,日期,金额（元）,支出类别,摘要,收款方,出处',
      `e,f,${cell},1,物资,${cell},${cell},demo-doc`,
      `f,示例,2024/1/2,1,物资,${cell},,demo-doc`,
    ],
    'content/stories/a.mdx': `---\ntitle: ${sample}\nsummary: 乙\n---\n\n${sample}\n`,
  };
}

const digits = (text: string) => text.replaceAll(/\D/g, '');

test.each([...personalSamples.map(([, sample]) => sample), ...homeAddresses])('no format ever shows: %s', (sample) => {
  const map = spoilt(sample);
  const findings = runChecks({ portal: portalOf(map), today: '2026-06-01', publicFiles: [] });
  const corrected = correctedLines(findings, (file) => {
    const content = map[file];
    return Array.isArray(content) ? content.join('\n') : undefined;
  });
  const all: Report = { findings, rows: 1, corrected };
  expect(findings.some(({ rule }) => rule === 'pii')).toBe(true);
  for (const text of [findingsText(all, false), findingsJson(all), findingsGithub(all), findingsMarkdown(all)]) {
    expect(text).not.toContain(sample);
    if (digits(sample).length >= 7) expect(digits(text)).not.toContain(digits(sample));
  }
});
