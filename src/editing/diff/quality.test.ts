import { expect, test } from 'vitest';
import { base, filesOf, type FileMap } from '../../../tests/fixtures/rules/check-case.ts';
import { qualityChange } from './quality.ts';
import { qualityLines } from './quality-lines.ts';
import { readTree } from './tree.ts';

const day = '2026-06-01';
const weights = {
  'data/common/weights.csv': ['编号,表,列,权重', 'w1,站点,电话,3', 'w2,服务,费用说明,1', 'w3,服务,谁可以申请,2'],
};
const station = (phone: string, nature = '示例'): FileMap => ({
  'data/demo/stations.csv': [
    '编号,名称,类型,区划,电话,资料性质,出处',
    `demo-station,示例镇社工站,社工站,demo,${phone},${nature},demo-doc`,
  ],
});
const services = (...rows: readonly string[]): FileMap => ({
  'data/demo/services.csv': ['编号,站点,类别,名称,一句话,费用,状态,谁可以申请,核实日期,核实方式,出处', ...rows],
});
const meal = (who: string, checked: string): string =>
  `meal,demo-station,cat-elderly,送饭,送饭到家。,免费,开放,${who},${checked},demo-doc`;

function lines(before: FileMap, after: FileMap): readonly string[] {
  const [was, is] = [before, after].map((files) =>
    readTree(filesOf({ ...base, ...weights, ...files }), { data: 'data', content: 'content' }, day),
  );
  if (was === undefined || is === undefined) throw new Error('two trees');
  return qualityLines(qualityChange(was, is, day));
}

test('a station that has become more complete and was checked, in the measure of /quality/', () => {
  const before = { ...station(''), ...services(meal('', ',')) };
  const after = { ...station('000-00000001'), ...services(meal('老人', '2026-05-20,电话')) };
  expect(lines(before, after)).toMatchInlineSnapshot(`
    [
      "改之前：共 18 行，错误 1 处，提醒 0 处，示例的站点完整度 0%",
      "改之后：共 18 行，错误 1 处，提醒 0 处，示例的站点完整度 58%",
      "示例镇社工站：完整度 0% → 33%，从未核实的服务 1 → 0 项",
    ]
  `);
});

test('a check that lies long ago, and a small step', () => {
  const many = (who: string, on: string) =>
    services(
      meal(who, on),
      ...Array.from({ length: 80 }, (_, index) =>
        meal('老人', '2026-05-20,电话').replace('meal', `m-${String(index)}`),
      ),
    );
  const before = { ...station('000-00000001'), ...many('', '2026-05-20,电话') };
  const after = { ...station('000-00000001'), ...many('老人', '2025-05-20,电话') };
  expect(lines(before, after)).toMatchInlineSnapshot(`
    [
      "改之前：共 98 行，错误 1 处，提醒 0 处，示例的站点完整度 65%",
      "改之后：共 98 行，错误 1 处，提醒 0 处，示例的站点完整度 66%",
      "示例镇社工站：完整度 65.0% → 65.8%，久未核实的 0 → 1 项",
    ]
  `);
});

test('nothing has changed; press digests are not measured', () => {
  expect(lines(station(''), station(''))).toMatchInlineSnapshot(`
    [
      "总的没有变：共 17 行，错误 1 处，提醒 0 处，示例的站点完整度 0%",
    ]
  `);
  expect(lines(station('', '报道摘编'), station('000-00000001', '报道摘编'))).toMatchInlineSnapshot(`
    [
      "总的没有变：共 17 行，错误 2 处，提醒 0 处，示例的站点完整度 0%",
    ]
  `);
});

test('a station that is new, and one that is gone', () => {
  expect(lines({}, station('000-00000001'))).toMatchInlineSnapshot(`
    [
      "改之前：共 16 行，错误 0 处，提醒 0 处，示例的站点完整度 0%",
      "改之后：共 17 行，错误 1 处，提醒 0 处，示例的站点完整度 50%",
    ]
  `);
  expect(lines(station('000-00000001'), {})).toMatchInlineSnapshot(`
    [
      "改之前：共 17 行，错误 1 处，提醒 0 处，示例的站点完整度 50%",
      "改之后：共 16 行，错误 0 处，提醒 0 处，示例的站点完整度 0%",
    ]
  `);
});
