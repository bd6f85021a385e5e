import { expect, test } from 'vitest';
import { as, fresh, head, old, outcomes } from './habits.ts';
import { brief, importInto } from './harness.ts';
import { workbook } from './workbook.ts';

test('titles that say how to fill the column, or are nearly right', async () => {
  const titled = (title: string, other: string): readonly (readonly string[])[] => [
    head.map((each) => (each === title ? other : each)),
    as(old, { 费用: '收费' }),
  ];
  const told = await outcomes({
    required: titled('名称', '名称（必填）'),
    'required, in narrow brackets': titled('费用', '费用(必填)'),
    optional: titled('出处', '出处（选填）'),
    'a longer name': titled('名称', '服务名称'),
    'a word of its own': [
      [...head, '排班'],
      [...old, '周三'],
    ],
    'half a name': titled('一句话', '一句话说明'),
  });
  expect(told).toMatchInlineSnapshot(`
    "required
    ~ poli-mind cost: 免费 → 收费

    required, in narrow brackets
    ~ poli-mind cost: 免费 → 收费

    optional
    ~ poli-mind cost: 免费 → 收费

    a longer name
    ✗ 第 1 行 D 列 "服务名称" 不是“服务”表的列；最接近的是 "名称"。请改为 "名称"，或删掉这一列。

    a word of its own
    ✗ 第 1 行 I 列 "排班" 不是“服务”表的列。请改成表里有的列名，或删掉这一列。

    half a name
    ✗ 第 1 行 E 列 "一句话说明" 不是“服务”表的列；最接近的是 "一句话"。请改为 "一句话"，或删掉这一列。"
  `);
});

test('words that fill a cell and say nothing once the row stands alone', async () => {
  const told = await outcomes({
    ditto: [head, as(old, { 一句话: '同上' })],
    'ditto in brackets': [head, as(old, { 名称: '（同上）' })],
    'the sign for ditto': [head, as(old, { 一句话: '〃' })],
    'ditto in a closed column': [head, as(old, { 费用: '同上' })],
    'to be added': [head, as(fresh, { 一句话: '待补充' })],
    'letters to be replaced': [head, as(fresh, { 名称: 'XXX' })],
    'a sentence with the same words': [head, as(old, { 一句话: '同上一年一样，陪孩子说话。' })],
  });
  expect(told).toMatchInlineSnapshot(`
    "ditto
    ✗ 第 2 行 E 列 一句话 "同上" 只占着格子，单独看不出内容。“同上”的，请把上面那一格抄过来；还不知道的，请空着。

    ditto in brackets
    ✗ 第 2 行 D 列 名称 "（同上）" 只占着格子，单独看不出内容。“同上”的，请把上面那一格抄过来；还不知道的，请空着。

    the sign for ditto
    ✗ 第 2 行 E 列 一句话 "〃" 只占着格子，单独看不出内容。“同上”的，请把上面那一格抄过来；还不知道的，请空着。

    ditto in a closed column
    ✗ 第 2 行 F 列 费用 "同上" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。

    to be added
    ✗ 第 2 行 E 列 一句话 "待补充" 只占着格子，单独看不出内容。“同上”的，请把上面那一格抄过来；还不知道的，请空着。

    letters to be replaced
    ✗ 第 2 行 D 列 名称 "XXX" 只占着格子，单独看不出内容。“同上”的，请把上面那一格抄过来；还不知道的，请空着。

    a sentence with the same words
    ~ poli-mind summary: 陪孩子说话。 → 同上一年一样，陪孩子说话。"
  `);
});

test('answers in other words than those to choose from', async () => {
  const told = await outcomes({
    'not charged': [head, as(old, { 费用: '不收费' })],
    'no need to pay': [head, as(old, { 费用: '不用钱' })],
    none: [head, as(old, { 费用: '无' })],
    'with a remark': [head, as(old, { 状态: '暂停（装修）' })],
    'with its number': [head, as(old, { 类别: '1.养老服务' })],
    'two categories': [head, as(old, { 类别: '养老服务和儿童关爱' })],
  });
  expect(told).toMatchInlineSnapshot(`
    "not charged
    ✗ 第 2 行 F 列 费用 "不收费" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。

    no need to pay
    ✗ 第 2 行 F 列 费用 "不用钱" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。

    none
    ✗ 第 2 行 F 列 费用 "无" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。

    with a remark
    ✗ 第 2 行 G 列 状态 "暂停（装修）" 不在可选的说法里。可选：开放、暂停、结束。请从中选一个。

    with its number
    ✗ data/poli/services.csv:3:4 [ref] 类别 "1.养老服务" 不在 用语表 中；最接近的是 "养老服务"。请改为 "养老服务"，或先在 data/common/terms.csv 新增。

    two categories
    ✗ data/poli/services.csv:3:4 [ref] 类别 "养老服务和儿童关爱" 像是几个写在了一起。能填几个的列，请用“；”隔开，写成 "养老服务；儿童关爱"；只能填一个的，请留一个。"
  `);
});

test('a phone in a workbook: number, blanks, hyphens, with a name', async () => {
  const stations = ['编号', '名称', '电话'];
  const sheet = async (cell: string | number): Promise<string> => {
    const bytes = workbook([{ name: '站点', rows: [stations, ['poli-station', '泊里镇社工站', cell]] }]);
    return brief(await importInto('站点.xlsx', bytes)).join('\n');
  };
  const taken = '~ poli-station phone:  → 13800138000';
  expect(await sheet(13_800_138_000)).toBe(taken);
  expect(await sheet('138 0013 8000')).toBe(taken);
  expect(await sheet('１３８－００１３－８０００')).toBe(taken);
  expect(await sheet('0532-86171234')).toBe('~ poli-station phone:  → 0532-86171234');
  expect(await sheet('王姐 13800138000')).toMatchInlineSnapshot(
    `"✗ 第 2 行 C 列 电话 "王姐 （不显示）" 不是电话号码的样子。请写成 0532-86171234、400-123-4567 或 12345 的样子，站里的工作手机写 11 位；一格只写一个号码，不写姓名，没有就空着。"`,
  );
  expect(await sheet(1.38e10 + 0.5)).toMatchInlineSnapshot(
    `"✗ 第 2 行 C 列 电话 "13800000000.5" 不是电话号码的样子。请写成 0532-86171234、400-123-4567 或 12345 的样子，站里的工作手机写 11 位；一格只写一个号码，不写姓名，没有就空着。"`,
  );
});
