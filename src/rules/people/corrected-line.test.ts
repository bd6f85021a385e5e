import { expect, test } from 'vitest';
import { correctedLines } from './corrected-line.ts';
import { runChecks } from '../engine/index.ts';
import { portalOf, type FileMap } from '../../../tests/fixtures/rules/check-case.ts';

function corrected(map: FileMap) {
  const findings = runChecks({ portal: portalOf(map), today: '2026-06-01', publicFiles: [] });
  return [
    ...correctedLines(findings, (file) => {
      const content = map[file];
      return Array.isArray(content) ? content.join('\n') : undefined;
    }),
  ];
}

test('a line is shown as it would be right, all certain remedies in it at once', () => {
  const map = {
    'data/demo/services.csv': [
      '编号,站点,类别,名称,一句话,费用,状态,生效日期,出处',
      's,示例镇社工站,cat-elderly,送饭,"把饭, 送到家",免费,开放,2024年1月2日,demo-doc',
    ],
  };
  expect(corrected(map)).toMatchInlineSnapshot(`
    [
      [
        "data/demo/services.csv:2",
        "s,demo-station,cat-elderly,送饭,"把饭, 送到家",免费,开放,2024-01-02,demo-doc",
      ],
    ]
  `);
});

test('in a list only the wrong entry is replaced', () => {
  const map = {
    'data/demo/stations.csv': [
      '编号,名称,类型,区划,服务区划,资料性质,出处',
      's,甲站,社工站,demo,demo；示例镇,示例,demo-doc',
    ],
  };
  expect(corrected(map).map(([, line]) => line)).toEqual(['s,甲站,社工站,demo,demo；demo,示例,demo-doc']);
});

test('where the remedy is not certain, and where the line holds a person’s number, nothing is shown', () => {
  const file = (region: string, summary: string) => ({
    'data/demo/stations.csv': [
      '编号,名称,类型,区划,简介,资料性质,出处',
      `s,甲站,社工站,${region},${summary},示例,demo-doc`,
    ],
  });
  expect(corrected(file('demoo', '一句话'))).toEqual([]);
  expect(corrected(file('示例镇', '找 13800138000'))).toEqual([]);
});
