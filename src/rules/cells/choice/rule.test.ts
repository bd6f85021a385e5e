import { test, expect } from 'vitest';
import { figures } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

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

test('a word that denies is not taken for its contrary, and a blank around a word does not hide what is near', () => {
  const services = (fee: string) => ({
    'data/poli/services.csv': [
      '编号,站点,类别,名称,一句话,费用,状态,出处',
      `s,poli-station,cat-elderly,送饭,送到家,${fee},开放,news`,
    ],
  });
  expect([' 免费的 ', '不收费', '不免费'].flatMap((fee) => say(services(fee)))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:6 [choice] 费用 "免费的" 不在可选的说法里。可选：免费、收费、部分收费、未公开；最接近的是 "免费"。请改为 "免费"，或从可选的里选一个。",
      "data/poli/services.csv:2:6 [choice] 费用 "不收费" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。",
      "data/poli/services.csv:2:6 [choice] 费用 "不免费" 不在可选的说法里。可选：免费、收费、部分收费、未公开。请从中选一个。",
    ]
  `);
});
