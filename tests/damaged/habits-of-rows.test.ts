import { expect, test } from 'vitest';
import { as, fresh, head, old, only, outcome, outcomes } from './habits.ts';

test('rows beside the list: sums, remarks, carried pages', async () => {
  const told = await outcomes({
    'a count of entries in the first cell': [head, old, only('合计：31项')],
    'a count in another column': [head, old, as(only(''), { 名称: '共31项' })],
    'a sum in words': [head, old, only('合计（大写）：人民币玖佰玖拾玖元整')],
    'a remark below': [head, old, only('注：以上服务截至2026年11月。')],
    'a remark that is numbered': [head, old, only('备注1、以上服务均免费')],
    'pages of a ledger': [head, as(only(''), { 名称: '承前页' }), old, as(only(''), { 名称: '过次页' })],
    'a service that begins like a remark': [head, as(fresh, { 名称: '说明会' })],
    'a remark with an id is a row': [head, as(old, { 名称: '注：心理服务' })],
  });
  expect(told).toMatchInlineSnapshot(`
    "a count of entries in the first cell
    · 第 3 行是合计，没有读。

    a count in another column
    · 第 3 行是合计，没有读。

    a sum in words
    · 第 3 行是合计，没有读。

    a remark below
    · 第 3 行是说明，没有读。

    a remark that is numbered
    · 第 3 行是说明，没有读。

    pages of a ledger
    · 第 2 行是账页的结转，没有读。
    · 第 4 行是账页的结转，没有读。

    a service that begins like a remark
    + poli-shuoming-hui poli-station|cat-elderly|说明会|上门理发。|免费|开放|news

    a remark with an id is a row
    ~ poli-mind name: 心理服务 → 注：心理服务"
  `);
});

test('rows that may be ones the data has', async () => {
  const told = await outcomes({
    'an id with a slip': [head, as(old, { 编号: 'poli-mnid' })],
    'the same, while the old row stands there too': [head, old, as(old, { 编号: 'poli-mnid' })],
    'another id altogether': [head, as(old, { 编号: 'children-talks' })],
    'an id that differs in its number': [head, as(old, { 编号: 'poli-mind2' })],
    'half a row': [head, as(only(''), { 名称: '修脚' })],
    'a whole row of an unknown station': [head, as(fresh, { 站点: '不存在的站' })],
  });
  expect(told).toMatchInlineSnapshot(`
    "an id with a slip
    ✗ 第 2 行 A 列 编号 "poli-mnid" 表里没有这个编号；已有的 poli-mind 和它同名，编号也像，多半是写错了。请改回 poli-mind；确实是另一项，请换一个不像的编号。

    the same, while the old row stands there too
    + poli-mnid poli-station|cat-children|心理服务|陪孩子说话。|免费|开放|news

    another id altogether
    + children-talks poli-station|cat-children|心理服务|陪孩子说话。|免费|开放|news

    an id that differs in its number
    + poli-mind2 poli-station|cat-children|心理服务|陪孩子说话。|免费|开放|news

    half a row
    ✗ 第 2 行 C 列 类别 必须填，现在空着。请填上：服务类别。
    ✗ 第 2 行 E 列 一句话 必须填，现在空着。请填上：不超过 40 个字，说清帮什么忙。
    ✗ 第 2 行 F 列 费用 必须填，现在空着。请从这些里选一个：免费、收费、部分收费、未公开。
    ✗ 第 2 行 G 列 状态 必须填，现在空着。请从这些里选一个：开放、暂停、结束。

    a whole row of an unknown station
    ✗ data/poli/services.csv:3:2 [ref] 站点 "不存在的站" 不在 站点表 中。请核对写法，或先在 data/poli/stations.csv 新增。"
  `);
});

test('lines within a cell are told in one line', async () => {
  expect(await outcome([head, as(old, { 一句话: '陪孩子\n说话。' })])).toMatchInlineSnapshot(
    `"✗ 第 2 行 E 列 一句话 "陪孩子⏎说话。" 里换了行，一条记录要写在一行里。请删掉换行，需要分开的话用“；”隔开。"`,
  );
});

test('the file that stands there while a sheet is open', async () => {
  expect(await outcome([head, old], '~$服务.xlsx')).toMatchInlineSnapshot(
    `"✗ 名字以 ~$ 开头的，是 Excel 或 WPS 打开表格时的临时文件，不是表格。请关掉表格，换成名字里没有 ~$ 的那个文件。"`,
  );
  expect(await outcome([head, old], '/home/li/.~服务.csv')).toBe('');
});
