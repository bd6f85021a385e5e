import { describe, expect, it } from 'vitest';
import { diffAsMarkdown } from './as-markdown.ts';
import { diff, care, mind, services } from '../../../tests/fixtures/editing/diff-fixture.ts';

describe('as Markdown', () => {
  it('shows what comes from files as text, whatever it is', () => {
    const evil = '[点](https://evil.example) <img src=x> @admin `x` | **粗** # 1';
    const told = diff(
      services(care),
      services(care.replace('照料老人', evil), mind.replace('mind', 'mind-2').replace('心理服务', evil)),
    );
    expect(
      diffAsMarkdown(told)
        .split('\n')
        .filter((line) => line.includes('evil')),
    ).toMatchInlineSnapshot(`
      [
        "  - 一句话：照料老人。 → \\[点\\]\\(https:​//evil.example\\) &lt;img src=x&gt; @​admin \\\`x\\\` \\| \\*\\*粗\\*\\* \\# 1…",
        "- 新增 **\\[点\\]\\(https:​//evil.example\\) &lt;img src=x&gt; @​admin \\\`x\\\` \\| \\*\\*粗\\*\\* \\# 1** \`data/demo/services.csv:3\`",
      ]
    `);
  });

  it('stays short, however much changed', () => {
    const many = Array.from({ length: 500 }, (_, index) => care.replace('care', `care-${String(index)}`));
    const markdown = diffAsMarkdown(diff({}, services(...many)));
    expect(markdown.length).toBeLessThan(12_000);
    expect(markdown).toContain('还有 440 项，没有列出');
  });
});
