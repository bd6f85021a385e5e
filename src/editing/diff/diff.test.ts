import { describe, expect, it } from 'vitest';
import { diffAsMarkdown } from './as-markdown.ts';
import { diffAsText } from './as-text.ts';
import { diff, care, mind, services, money, spent, correction } from '../../../tests/fixtures/editing/diff-fixture.ts';

describe('what is no change', () => {
  it('moves, renames, other orders, encodings and forms', () => {
    const before = { ...services(care, mind), ...money };
    const order = '类别,编号,名称,站点,一句话,费用,状态,出处';
    const lines = [
      order,
      '儿童关爱,MIND,心理服务,demo-station,陪孩子说话。,免费,开放,demo-doc',
      ' cat-elderly ,care,"老人照料",demo-station,照料老人。,免费,开放,demo-doc',
    ];
    const after = {
      'data/elsewhere/services.csv': new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`),
      ...money,
      ...spent('"￥１,000元"'),
    };
    const told = diff(before, after);
    expect([told.headline, told.places, told.money, told.missing, told.pages]).toEqual([
      '内容没有变。',
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a change in words', () => {
  it('names rows by place and table, cells old and new, references by name', () => {
    const after = services(care.replace('cat-elderly', 'cat-children').replace('免费', '收费'), mind);
    expect(diffAsText(diff(services(care), after))).toMatchInlineSnapshot(`
      "新增服务 1 项，修改服务 1 项；影响 10 个页面。

      示例镇 · 服务：
        修改 care "老人照料"（data/demo/services.csv:2）
          类别：养老服务 → 儿童关爱
          费用：免费 → 收费
        新增 mind "心理服务"（data/demo/services.csv:3）

      影响的页面：
        /places/demo/
        /places/demo/categories/cat-children/
        /places/demo/categories/cat-elderly/
        /services/
        /services/care/
        /services/category/cat-children/
        /services/category/cat-elderly/
        /services/mind/
        /stations/demo-station/
        /stations/demo-station/poster/

      资料质量：
        改之前：共 14 行，错误 0 处，提醒 0 处
        改之后：共 15 行，错误 0 处，提醒 0 处
        示例镇社工站：从未核实的服务 1 → 2 项"
    `);
  });

  it('tells the money effects to the fen, the missing correction, and what is found', () => {
    expect(diffAsText(diff(money, { ...money, ...spent('2200.00') }))).toMatchInlineSnapshot(`
      "修改支出 1 项；示例镇社工站 2024 年支出 +1,200.00 元，结余 −1,200.00 元；缺 1 条更正；影响 7 个页面。

      示例镇 · 支出：
        修改 e1 "买米面"（data/demo/expenses.csv:2）
          金额（元）：1000.00 → 2200.00

      钱的变化：
        示例镇社工站 2024 年支出 +1,200.00 元，结余 −1,200.00 元

      公布过的账改了，还缺更正：
        data/demo/expenses.csv:2 支出 e1 在公示 d1 里公布过（2025-01-20），这次改了“金额（元）”，没有写更正。
          请在更正表添上这一行，把理由写进空着的那一格：
          correction-e1,expenses,e1,金额（元）,1000.00,2200.00,,编辑,2026-06-01,d1

      影响的页面：
        /accounts/
        /funds/
        /funds/fund/
        /places/demo/
        /projects/meals/
        /stations/demo-station/
        /stations/demo-station/money/2024/

      资料质量：
        总的没有变：共 19 行，错误 1 处，提醒 4 处"
    `);
  });

  it('asks for no correction where one comes with the change', () => {
    const told = diff(money, { ...money, ...spent('2200.00'), ...correction });
    expect([told.headline, told.missing, told.fresh]).toMatchInlineSnapshot(`
      [
        "新增更正 1 项，修改支出 1 项；示例镇社工站 2024 年支出 +1,200.00 元，结余 −1,200.00 元；影响 9 个页面。",
        [],
        [],
      ]
    `);
  });

  it('asks for one where a published row is taken out', () => {
    const told = diff(money, {
      ...money,
      'data/demo/expenses.csv': (money['data/demo/expenses.csv'] as string[]).slice(0, 1),
    });
    expect([told.headline, told.missing.map(({ cell, proposal }) => [cell.title, proposal])]).toMatchInlineSnapshot(`
      [
        "删除支出 1 项；示例镇社工站 2024 年支出 −1,000.00 元，结余 +1,000.00 元；缺 1 条更正；影响 7 个页面。",
        [
          [
            "金额（元）",
            "correction-e1,expenses,e1,金额（元）,1000.00,空着,,编辑,2026-06-01,d1",
          ],
        ],
      ]
    `);
  });

  it('tells budgets by project', () => {
    const budgets = {
      'data/demo/budgets.csv': [
        ...(money['data/demo/budgets.csv'] as string[]),
        'b2,meals,fund,exp-goods,调整,2,5600.50,2024-06-10,多了三户,demo-doc',
      ],
    };
    expect(diff(money, { ...money, ...budgets }).headline).toMatchInlineSnapshot(
      `"新增预算 1 项；一餐热饭 批复预算 +600.50 元；影响 6 个页面。"`,
    );
  });

  it('tells texts, settings and files that cannot be read, and never takes their rows for gone', () => {
    const broken = { 'data/demo/services.csv': new Uint8Array([0xff, 0x80, 0, 1]) };
    const told = diff(services(care), {
      ...broken,
      'content/pages/about.mdx': '---\ntitle: 关于\n---\n',
      'data/demo/note.txt': 'x',
    });
    expect([told.headline, told.places, told.texts, told.others, told.unread]).toMatchInlineSnapshot(`
      [
        "新增页面 1 篇，其他文件有改动 2 个；影响 1 个页面。",
        [],
        [
          {
            "file": "content/pages/about.mdx",
            "kind": "added",
            "what": "页面",
          },
        ],
        [
          "data/demo/note.txt",
        ],
        [
          "data/demo/services.csv",
        ],
      ]
    `);
  });

  it('shows nothing personal', () => {
    const phone = '13800138000';
    const after = services(care.replace('照料老人', `打 ${phone}`), mind.replace('心理服务', `找 ${phone}`));
    const told = diff(services(care), after);
    const shown = [diffAsText(told), diffAsMarkdown(told), JSON.stringify(told)].join('\n');
    expect(shown).not.toContain(phone);
    expect(shown).toContain('一句话：照料老人。 → （不显示）');
  });
});
