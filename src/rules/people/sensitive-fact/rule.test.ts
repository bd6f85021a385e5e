import { expect, test } from 'vitest';
import { sensitiveFact } from './rule.ts';
import { storyText } from '../../engine/examples.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const line = '她手抖，端不住锅。';
const story = (text: string) => ({ 'content/stories/a.mdx': storyText({ [line]: text }) });

test('in a story: the place is told, never the words; what the law forbids is an error', () => {
  const found = say(story('赵某患尿毒症。\n李某确诊艾滋病。'), sensitiveFact);
  expect(found).toMatchInlineSnapshot(`
    [
      "content/stories/a.mdx:18 [sensitive-fact] 这一段里把病情和一个认得出的人写在了一起（为保护个人，这里不显示）。请删掉姓氏和称呼，或不写这件事；用了化名，就在名字后面写“（化名）”。本人书面同意公开的，可以写一条例外，说明理由和到期日。",
      "content/stories/a.mdx:19 [sensitive-fact] 这一段里把病情和一个认得出的人写在了一起（为保护个人，这里不显示）。法律不许公开这样的事（艾滋病防治条例第三十九条、未成年人保护法第一百零三条）：请把姓氏、称呼和这件事都删掉。",
    ]
  `);
  expect(found.join()).not.toMatch(/赵某|李某|尿毒症/);
});

test('a child beside its age, school or parents', () => {
  expect(say(story('小刚，10岁，读四年级。'), sensitiveFact)).toHaveLength(1);
  expect(say(story('小刚（化名），10岁，读四年级。'), sensitiveFact)).toEqual([]);
  expect(say(story('一个孩子，10岁，读四年级。'), sensitiveFact)).toEqual([]);
});

test('in what a component shows', () => {
  expect(say(story('<Figure caption="赵某患尿毒症。" />'), sensitiveFact)).toHaveLength(1);
  expect(say(story('她好了<Ref to="a" title={"李某患尿毒症"} />。'), sensitiveFact)).toHaveLength(1);
  expect(say(story('<Figure caption="一碗汤。" />'), sensitiveFact)).toEqual([]);
});

test('over two neighbouring cells of a row', () => {
  const row = (note: string, summary: string) => ({
    'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', 'meals,送餐资金,福利彩票公益金,demo-station,demo-doc'],
    'data/demo/expenses.csv': [
      '编号,资金,日期,金额（元）,支出类别,摘要,备注,出处',
      `e1,meals,2023-05-09,948.00,exp-goods,${summary},${note},demo-doc`,
    ],
  });
  expect(say(row('刘建国', '尿毒症透析补助'), sensitiveFact)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:6 [sensitive-fact] 摘要 和同一行别的格子放在一起，能看出是谁的隐私（为保护个人，这里不显示）。请删掉其中一样；公开过、本人同意的，可以写一条例外。",
    ]
  `);
  expect(say(row('已付清', '尿毒症透析补助'), sensitiveFact)).toEqual([]);
  expect(say(row('刘建国', '米和油'), sensitiveFact)).toEqual([]);
});

test('a warning is answered by an exception with a reason and an end', () => {
  const exceptions = [
    '规则,文件,行,列,理由,到期',
    'sensitive-fact,content/stories/a.mdx,,,本人书面同意（TY-2026-001）,2026-12-31',
  ];
  expect(say({ ...story('赵某患尿毒症。'), 'data/exceptions.csv': exceptions }, sensitiveFact)).toEqual([]);
  // What the law forbids no exception lets through.
  const forbidden = say({ ...story('赵某确诊艾滋病。'), 'data/exceptions.csv': exceptions }, sensitiveFact);
  expect(forbidden.filter((words) => words.includes('法律不许公开'))).toHaveLength(1);
});
