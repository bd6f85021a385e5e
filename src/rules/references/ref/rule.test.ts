import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const header = '编号,站点,类别,名称,一句话,费用,状态,人群,出处';
const service = (station: string, category: string, audience = '老年人') => ({
  'data/poli/services.csv': [header, `s,${station},${category},送餐,送饭到家,免费,开放,${audience},news`],
});

test('a term is looked up by its name in its scheme', () => {
  expect(say(service('poli-station', '养老服務'))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:3 [ref] 类别 "养老服務" 不在 用语表 中；最接近的是 "养老服务"。请改为 "养老服务"，或先在 data/common/terms.csv 新增。",
    ]
  `);
  expect(say(service('poli-station', 'aud-old'))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:3 [ref] 类别 "aud-old" 是 人群 的用语，这里要填 类别 的用语：养老服务、儿童关爱。请从中选一个。",
    ]
  `);
  expect(say(service('poli-station', '养老服务', '老年人；小朋友'))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:8 [ref] 人群 "小朋友" 不在 用语表 中。请核对写法，或先在 data/common/terms.csv 新增。",
    ]
  `);
});

test('an id that does not exist', () => {
  expect(say(service('poli-statoin', '养老服务'))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:2 [ref] 站点 "poli-statoin" 不在 站点表 中；最接近的是 "poli-station"。请改为 "poli-station"，或先在 data/poli/stations.csv 新增。",
    ]
  `);
  expect(say(service('somewhere-else-entirely', '养老服务'))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:2 [ref] 站点 "somewhere-else-entirely" 不在 站点表 中。请核对写法，或先在 data/poli/stations.csv 新增。",
    ]
  `);
});

test('a name where an id is wanted', () => {
  expect(say(service('泊里镇社工站', '养老服务'))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:2 [ref] 站点 "泊里镇社工站" 是名称，这里要填编号；它的编号是 "poli-station"。请改为 "poli-station"。",
    ]
  `);
  expect(say(service('泊里社工站', '养老服务'))).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:2 [ref] 站点 "泊里社工站" 不在 站点表 中；最接近的是 "泊里镇社工站"。请改为 "poli-station"，或先在 data/poli/stations.csv 新增。",
    ]
  `);
});

test('an object is looked up in the table that its type names', () => {
  const figures = {
    'data/poli/figures.csv': [
      '编号,对象类型,对象,指标,数值,单位,出处',
      'a,区划,poli-station,服务人次,1,人次,news',
      'b,站点,poli-station,服务人次,1,人次,news',
    ],
  };
  expect(say(figures)).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:3 [ref] 对象 "poli-station" 不在 区划表 中。请核对写法，或先在 data/common/regions.csv 新增。",
    ]
  `);
});

test('where the new row would stand: beside the reference, else in the first file of the table', () => {
  const map = {
    ...service('nobody', '养老服务'),
    'data/poli/documents.csv': ['编号,标题,发布者,日期,类型', 'n2,报道,日报,2024,新闻报道'],
  };
  expect(
    say({
      ...map,
      'data/poli/services.csv': [header, 's,poli-station,养老服务,送餐,送饭到家,免费,开放,老年人,xyzzy-0000000'],
    }),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:9 [ref] 出处 "xyzzy-0000000" 不在 文件表 中。请核对写法，或先在 data/poli/documents.csv 新增。",
    ]
  `);
});
