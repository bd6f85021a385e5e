import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { expenses, money, receipts } from '../../../../tests/fixtures/rules/identity-case.ts';
import { statedTotal } from './rule.ts';

const head = '编号,资金,口径,金额（元）,数值,单位,写法,列全,出处';
const books = money({ receipts: receipts('f,100.00,,拨入'), expenses: expenses('e,f,60.00,,,,') });
const told = (...rows: readonly string[]) =>
  say({ ...books, 'data/poli/statements.csv': [head, ...rows.map((row) => `${row},news`)] }, statedTotal);

test('a stated total that its parts contradict: a warning for what is told of others', () => {
  expect(told('s,f,支出,61.00,,,61元,是')).toMatchInlineSnapshot(`
    [
      "data/poli/statements.csv:2:7 [stated-total] 写法 "61元" 原文写支出 61.00 元，明细相加 60.00 元，差 1.00 元。请对照原文核对抄下来的每一笔。确实是原文自己对不上的，不改数，在例外表里写一行说明；页面会照样写出对不上。",
    ]
  `);
  expect(told('s,f,支出,60.00,,,60元,是', 't,f,收入,100.00,,,100元,是', 'u,f,结余,40.00,,,40元,是')).toEqual([]);
});

test('an error in the books of the publisher itself', () => {
  const own = ['编号,名称,类型,区划,资料性质,出处', 'poli-station,泊里镇社工站,社工站,poli,自主公开,news'];
  const files = { ...books, 'data/poli/stations.csv': own };
  expect(say({ ...files, 'data/poli/statements.csv': [head, 's,f,结余,41.00,,,41.00元,是,news'] }, statedTotal))
    .toMatchInlineSnapshot(`
    [
      "data/poli/statements.csv:2:7 [stated-total] 写法 "41.00元" 原文写结余 41.00 元，明细相加 40.00 元，差 1.00 元。请对照凭证一笔一笔核对明细，看看有没有漏记、多记或打错的数。",
    ]
  `);
});

test('a statement that cannot be compared as it is written', () => {
  expect(
    told(
      's,f,支出,,60,元,60元,是',
      't,f,人数,60.00,,,60人,是',
      'u,f,支出,60.00,,,60美元,是',
      'v,g,支出,60.00,,,60元,是',
      'w,f,支出率,,60,,60%,是',
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/statements.csv:2:4 [stated-total] 金额（元） 金额（元）空着。口径是“支出”，原文写的钱数请写在这里。",
      "data/poli/statements.csv:3:5 [stated-total] 数值 数值空着。口径是“人数”，原文写的数请写在这里。",
      "data/poli/statements.csv:4:7 [stated-total] 写法 "60美元" 写的是美元。账目只记人民币：请写原文折成人民币的数；原文没有折算，就不写这一行。",
      "data/poli/statements.csv:5:8 [stated-total] 列全 "是" 列全写的是“是”，可是没有找到一行支出的明细。请看资金、项目、支出类别和期间写得对不对；明细没有抄进来的，列全写“否”。",
      "data/poli/statements.csv:6:6 [stated-total] 单位 单位空着。请写这个数的单位，例如 %。",
    ]
  `);
});
