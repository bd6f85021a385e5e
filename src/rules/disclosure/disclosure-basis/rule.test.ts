import { expect, test } from 'vitest';
import { cellsTold, say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { disclosureBasis } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(disclosureBasis)).toMatchInlineSnapshot(`
    [
      "季度公示按项目的规定：依据 sample-duty-project 管不到这次公示：它说的是 “项目结束后三十天内”，而这是季度公示。请改为规定了这次公示的那一条。",
      "结项公示按季度的规定：依据 sample-duty-regular 管不到这次公示：它说的是 “每季结束后三十天内；全年的在第二年三月底以前；更正后十天内重新公示”，而这是项目结项公示。请改为规定了这次公示的那一条。",
      "依据没有期限：依据 sample-duty-lottery-limits 管不到这次公示：它没有规定多久内公布。请改为规定了这次公示的那一条。",
      "季度公示按每年的规定：依据 duty-lottery-yearly 管不到这次公示：它说的是 “每年一次”，而这是季度公示。请改为规定了这次公示的那一条。",
      "依据空着：依据  空着，而同一家别的公示都写了依据。请填按哪一条规定公布。",
      "期限删了：期限规则  空着，而有 16 次公示依据它定应公布日期。请照规定写上期限，或改那些公示的依据。",
      "期限改短了：期限规则 每季结束后十天内；全年的在第二年三月底以前；更正后十天内重新公示 和依据它的公示对不上：sample-disc-2024-q1、sample-disc-2024-q2、sample-disc-2024-q3 等 12 次的应公布日期都比它晚。请照原文核对期限，或改那些日期。",
      "应公布日期比期限晚一个月：应公布日期 2025-08-30 比依据的期限晚：sample-duty-project 规定 “项目结束后三十天内”，最晚是 2025-07-30。请核对日期和依据。",
      "结项期间不是项目的：期间结束 2025-05-30 和 期间开始 "2024-04-01" 合起来，不是这个站哪个项目的起止日期。请核对这两个日期，和项目的开始日期、结束日期。",
    ]
  `);
});

test('a rule for one kind of money governs only who has such money', () => {
  const disclosures = (who: string) => [
    '编号,期间类型,期间开始,期间结束,应公布日期,依据,站点,区划',
    `a,年度,2024-01-01,2024-12-31,2025-03-31,d,${who}`,
  ];
  const told = (who: string, kind: string) =>
    say(
      {
        'data/demo/duties.csv': ['编号,名称,期限规则,适用资金,义务', 'd,办法,每年一次,福利彩票公益金；社会捐赠,公开'],
        'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', `f,钱,${kind},demo-station,demo-doc`],
        'data/demo/disclosures.csv': disclosures(who),
      },
      disclosureBasis,
    );
  expect(told('demo-station,', '社会捐赠')).toEqual([]);
  expect(told(',demo', '财政拨款')).toEqual([]);
  expect(told('demo-station,', '财政拨款')).toMatchInlineSnapshot(`
    [
      "data/demo/disclosures.csv:2:6 [disclosure-basis] 依据 "d" 管不到这次公示：它只管福利彩票公益金、社会捐赠，而这个站没有这样的钱。请改为规定了这次公示的那一条。",
    ]
  `);
});

const duties = [
  '编号,名称,期限规则,适用资金,义务',
  'd,办法,每季结束后三十天内,,公开',
  'n,细则,,,公开',
  'p,项目,项目结束后三十天内,,公开',
];
const told = (disclosures: readonly string[], projects: readonly string[] = []) =>
  cellsTold(disclosureBasis, {
    'data/demo/duties.csv': duties,
    'data/demo/projects.csv': [
      '编号,站点,名称,状态,开始日期,结束日期,出处',
      ...projects.map((row) => `${row},demo-doc`),
    ],
    'data/demo/disclosures.csv': [
      '编号,期间类型,期间开始,期间结束,应公布日期,依据,站点',
      ...disclosures.map((row) => `${row},demo-station`),
    ],
  });

test('a basis that is left out is asked about only where more than half of the same publisher give theirs', () => {
  const [first, second, third] = [
    'a,季度,2024-01-01,2024-03-31,2024-04-30,d',
    'b,季度,2024-04-01,2024-06-30,2024-07-30,',
    'c,季度,2024-07-01,2024-09-30,2024-10-30,d',
  ] as const;
  expect(told([first, second])).toEqual([]);
  expect(told([first, second, third])).toEqual(['disclosures:3 依据']);
});

test('a day by which to publish later than the term: one is asked about by itself, several by their rule', () => {
  const rows = (days: readonly string[]) =>
    ['01-01,2024-03-31', '04-01,2024-06-30', '07-01,2024-09-30'].map(
      (period, index) => `q${String(index)},季度,2024-${period},${days[index] ?? ''},d`,
    );
  expect(told(rows(['2024-04-30', '2024-07-30', '2024-10-30']))).toEqual([]);
  expect(told(rows(['2024-05-01', '2024-07-30', '2024-10-30']))).toEqual(['disclosures:2 应公布日期']);
  expect(told(rows(['2024-05-01', '2024-07-31', '2024-10-30']))).toEqual(['duties:2 期限规则']);
});

test('a rule without a term is asked about by its one disclosure, or by itself for several', () => {
  expect(told(['a,季度,2024-01-01,2024-03-31,2024-04-30,n'])).toEqual(['disclosures:2 依据']);
  expect(told(['a,季度,2024-01-01,2024-03-31,2024-04-30,n', 'b,季度,2024-04-01,2024-06-30,2024-07-30,n'])).toEqual([
    'duties:3 期限规则',
  ]);
});

test('the end of a project is that of one of the station, both days of it; without dated projects nothing is said', () => {
  const closing = (period: string) => [`a,项目结项,${period},2024-04-30,p`];
  const projects = ['x,demo-station,送餐,已结项,2024-01-05,2024-03-31', 'y,demo-station,助浴,进行中,2024-02-01,'];
  expect(told(closing('2024-01-05,2024-03-31'), projects)).toEqual([]);
  expect(told(closing('2024-01-06,2024-03-31'), projects)).toEqual(['disclosures:2 期间结束']);
  expect(told(closing('2024-01-05,2024-03-30'), projects)).toEqual(['disclosures:2 期间结束']);
  expect(told(closing('2024-01-06,2024-03-31'), projects.slice(1))).toEqual([]);
});
