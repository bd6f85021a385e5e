import { expect, test } from 'vitest';
import { say } from '../../tests/fixtures/rules/check-case.ts';
import { figures, stations, fund, receipts } from '../../tests/fixtures/rules/cells-fixture.ts';

test('required', () => {
  expect(say(figures('a,,,ind-people,,人次,,news'))).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:2 [required] 对象类型 必须填，现在空着。请从这些里选一个：区划、站点、项目、服务、机构。",
      "data/poli/figures.csv:2:3 [required] 对象 必须填，现在空着。请填上：那个对象的编号。",
      "data/poli/figures.csv:2:5 [required] 数值 必须填，现在空着。请填上：用基本单位写全，例如 1100000，不写 110万。",
    ]
  `);
});

test('choice', () => {
  expect(say(figures('a,站 点,poli-station,ind-people,1,人次,,news', 'b,村,poli-station,ind-people,1,人次,,news')))
    .toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:2 [choice] 对象类型 "站 点" 不在可选的说法里。可选：区划、站点、项目、服务、机构；最接近的是 "站点"。请改为 "站点"，或从可选的里选一个。",
      "data/poli/figures.csv:3:2 [choice] 对象类型 "村" 不在可选的说法里。可选：区划、站点、项目、服务、机构。请从中选一个。",
    ]
  `);
});

test('choice of several', () => {
  const projects = {
    'data/poli/projects.csv': ['编号,站点,名称,五社,状态,出处', 'p,poli-station,泊心归里,社区；志愿者,进行中,news'],
  };
  expect(say(projects)).toMatchInlineSnapshot(`
    [
      "data/poli/projects.csv:2:4 [choice] 五社 "社区；志愿者" 里的 "志愿者" 不在可选的说法里。可选：社区、社会组织、社会工作者、社区志愿者、社会慈善资源；最接近的是 "社区志愿者"。请改为 "社区志愿者"，或从可选的里选一个。",
    ]
  `);
});

test('yes or no', () => {
  expect(say({ 'data/x/regions.csv': ['编号,名称,级别,上级,示例', 'a,甲,乡,cn,也许'] })).toMatchInlineSnapshot(`
    [
      "data/x/regions.csv:2:5 [choice] 示例 "也许" 只能填“是”或“否”。请改成其中一个。",
    ]
  `);
});

test('date', () => {
  expect(
    say(
      figures(
        'a,站点,poli-station,ind-people,1,人次,5/6/23,news',
        'b,站点,poli-station,ind-people,1,人次,2023-02-30,news',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:7 [date] 截至 "5/6/23" 看不出是哪一天。请写成 2023-12-27 的样子；只知道月份就写 2023-12，只知道年份就写 2023。",
      "data/poli/figures.csv:3:7 [date] 截至 "2023-02-30" 日历上没有这一天。请核对年、月、日。",
    ]
  `);
});

test('moment', () => {
  expect(
    say({ 'data/poli/events.csv': ['编号,站点,名称,开始,地点,状态', 'e,poli-station,讲座,下周三上午,社工站,报名中'] }),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/events.csv:2:4 [date] 开始 "下周三上午" 看不出是哪一天几点。请写成 2026-12-05 09:00 的样子。",
    ]
  `);
});

test('money', () => {
  expect(say(receipts('1200余万元', '12.345', '"1,23.00"', '七万'))).toMatchInlineSnapshot(`
    [
      "data/poli/receipts.csv:2:3 [money] 金额（元） "1200余万元" 带着“约”“余”这样的词，读不成金额。请在这里只写数字，例如 12000000.00；“余”填在 精度，原文照抄在 写法。",
      "data/poli/receipts.csv:3:3 [money] 金额（元） "12.345" 小数多于两位，一分钱以下记不了账。请核对后写到分，例如 70000.00。",
      "data/poli/receipts.csv:4:3 [money] 金额（元） "1,23.00" 读不成金额。请以元为单位写数字，最多两位小数，例如 70000.00。",
      "data/poli/receipts.csv:5:3 [money] 金额（元） "七万" 读不成金额。请以元为单位写数字，最多两位小数，例如 70000.00。",
    ]
  `);
});

test('money whose meaning is certain is read, and shown in its tidy form', () => {
  expect(say(receipts('7万元', '"1,234.50"', '￥368.00'))).toMatchInlineSnapshot(`
    [
      "data/poli/receipts.csv:2:3 [form] 金额（元） "7万元" 意思看得懂，整齐的写法是 "70000.00"。运行 npm run fix 会自动改好。",
      "data/poli/receipts.csv:3:3 [form] 金额（元） "1,234.50" 意思看得懂，整齐的写法是 "1234.50"。运行 npm run fix 会自动改好。",
      "data/poli/receipts.csv:4:3 [form] 金额（元） "￥368.00" 意思看得懂，整齐的写法是 "368.00"。运行 npm run fix 会自动改好。",
    ]
  `);
});

test('number', () => {
  expect(
    say({
      ...figures('a,站点,poli-station,ind-people,110万,小时,,news'),
      ...fund,
      'data/poli/funds.csv': [
        '编号,名称,类型,接收站点,年度,出处',
        'f,福彩金,福利彩票公益金,poli-station,2023年,news',
        'g,福彩金,福利彩票公益金,poli-station,2023.5,news',
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:5 [number] 数值 "110万" 读不成数字。请只写阿拉伯数字，例如 1100000，不写 110万；单位和“约”“余”这样的词写在各自的列里。",
      "data/poli/funds.csv:2:5 [number] 年度 "2023年" 读不成数字。请只写阿拉伯数字，例如 12；单位和“约”“余”这样的词写在各自的列里。",
      "data/poli/funds.csv:3:5 [number] 年度 "2023.5" 不是整数，这里只能填整数。请去掉小数。",
    ]
  `);
});

test('hours', () => {
  expect(say(stations('开放时间', '上午八点半到五点'))).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:6 [hours] 开放时间 "上午八点半到五点" 看不懂这样写的时间。请写成“周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30”的样子：先写星期，空一格写时间，上午在前下午在后，两段之间用分号。",
    ]
  `);
  expect(say(stations('开放时间', '周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30'))).toHaveLength(0);
});

test('length', () => {
  const summary = '一'.repeat(43);
  const services = {
    'data/poli/services.csv': [
      '编号,站点,类别,名称,一句话,费用,状态,出处',
      `s,poli-station,养老服务,送餐,${summary},免费,开放,news`,
    ],
  };
  expect(say(services)).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:5 [length] 一句话 "一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一" 有 43 个字，最多 40 个字。请删去 3 个字，细节可以写到别的列里。",
    ]
  `);
});

test('form: each cell while they are few, one finding for a file with many', () => {
  const row = (id: string) => `${id},站点,poli-station,ind-people,"1,100",人次,2021年11月27日,news`;
  expect(say(figures(row('a')))).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:5 [form] 数值 "1,100" 意思看得懂，整齐的写法是 "1100"。运行 npm run fix 会自动改好。",
      "data/poli/figures.csv:2:7 [form] 截至 "2021年11月27日" 意思看得懂，整齐的写法是 "2021-11-27"。运行 npm run fix 会自动改好。",
    ]
  `);
  expect(say(figures(row('a'), row('b'), row('c')))).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2 [form] 有 6 格写得不整齐，意思都看得懂：第 2 行 数值 "1,100" 应写作 "1100"，第 2 行 截至 "2021年11月27日" 应写作 "2021-11-27"，第 3 行 数值 "1,100" 应写作 "1100" 等。运行 npm run fix 会一次改好。",
      "data/poli/figures.csv:3:5 [row-twice] 数值 "1100" 和 a（data/poli/figures.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      "data/poli/figures.csv:4:5 [row-twice] 数值 "1100" 和 a（data/poli/figures.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
    ]
  `);
});
