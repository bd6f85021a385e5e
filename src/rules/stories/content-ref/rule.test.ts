import { expect, test } from 'vitest';
import { contentRef } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { story, page } from '../../../../tests/fixtures/rules/content-fixture.ts';

const figures = {
  'data/poli/figures.csv': [
    '编号,对象类型,对象,指标,数值,单位,出处',
    'poli-times,站点,poli-station,服务人次,1600,人次,news',
  ],
};

test('references of a text: each component, right and wrong', () => {
  const right =
    '<Figure id="poli-times" /> <Fact of="stations/poli-station.name" /> <Ref to="models/a" /> <Sum query="figures?subject=poli-station" /> `<Figure id="nobody" />`';
  expect(say({ ...figures, ...page(right) }, contentRef)).toEqual([]);
  const wrong = [
    '<Figure id="poli-time" />',
    '<Amount of="receipts/r1" />',
    '<Amount of="poli-station" />',
    '<Amount of="funds/f1" />',
    '<Ref to="station/poli-station" />',
    '<Ref to="stations/poli" />',
    '<Ref to="stories/lamp" />',
    '<Fact of="stations/poli-station.phone" />',
    '<Fact of="stations/poli-station.telephone" />',
    '<Fact of="stations/poli.name" />',
    '<Fact of="station" />',
    '<Sum query="service?station=poli-station" />',
    '<Sum query="services?town=poli" />',
    '<Sum query="expenses.summary?station=poli-station" />',
    '<Sum query="services?station=poli-statio" />',
  ];
  expect(say({ ...figures, ...story(), ...page(wrong.join('\n\n')) }, contentRef)).toMatchInlineSnapshot(`
    [
      "content/models/a.mdx:12 [content-ref] Figure "poli-time" 不在 数字表 中。最接近的是 "poli-times"，请改为 "poli-times"，或先在表里新增。",
      "content/models/a.mdx:14 [content-ref] Amount "receipts/r1" 不在 收入表 中。请核对编号，或先在表里新增。",
      "content/models/a.mdx:16 [content-ref] Amount "poli-station" 写法不对。请写成“表名/编号”，表名可用：receipts、budgets、expenses。",
      "content/models/a.mdx:18 [content-ref] Amount "funds/f1" 写法不对。请写成“表名/编号”，表名可用：receipts、budgets、expenses。",
      "content/models/a.mdx:20 [content-ref] Ref "station/poli-station" 写法不对；最接近的是 "stations"。请写成“表名/编号”，表名可用：stations、services、projects、funds、regions、models、stories。",
      "content/models/a.mdx:22 [content-ref] Ref "stations/poli" 不在 站点表 中。请核对编号，或先在表里新增。",
      "content/models/a.mdx:24 [content-ref] Ref "stories/lamp" 找不到这篇文章。请核对 content/stories 里的文件名。",
      "content/models/a.mdx:26 [content-ref] Fact "stations/poli-station.phone" 指的那一格是空的，页面上没有东西可显示。请先把那一格填上，或换一句话。",
      "content/models/a.mdx:28 [content-ref] Fact "stations/poli-station.telephone" 里的列 "telephone" 不在 站点表 中；最接近的是 "phone"。请改成表里有的列。",
      "content/models/a.mdx:30 [content-ref] Fact "stations/poli.name" 不在 站点表 中。请核对编号，或先在表里新增。",
      "content/models/a.mdx:32 [content-ref] Fact "station" 写法不对。请写成“表名/编号.列”，例如 stations/poli-station.founded。",
      "content/models/a.mdx:34 [content-ref] Sum "service?station=poli-station" 里的表 "service" 不认识；最接近的是 "services"。请写成“表名?列=值”，例如 services?station=poli-station。",
      "content/models/a.mdx:36 [content-ref] Sum "services?town=poli" 不是能算的式子。请写成“services?列=值&列=值”数行数，或“services.amount?列=值”加金额；列可用：id、station、region、organization、item_no、category、name、official_name、aliases、summary、description、audiences、needs、who_can、who_cannot、refer_to、cost、cost_note、how_phone、how_visit、how_home、how_online、bring、promise_days、visits_needed、hours、places、status、valid_from、valid_to、sensitive、project、checked_on、checked_by、sources。",
      "content/models/a.mdx:38 [content-ref] Sum "expenses.summary?station=poli-station" 不是能算的式子。请写成“expenses?列=值&列=值”数行数，或“expenses.amount?列=值”加金额；列可用：id、fund、project、station、region、organization、service、date、amount、precision、as_written、category、summary、payee、payee_group、payee_count、quantity、unit、budget、refund_of、note、source。",
      "content/models/a.mdx:40 [content-ref] Sum "services?station=poli-statio" 里的 "poli-statio" 不在 站点表 中。最接近的是 "poli-station"，请改为 "poli-station"，或先在表里新增。",
    ]
  `);
});

test('references of front matter', () => {
  expect(say(story({ place: 'polli', station: '泊里镇社工站', services: '[songcan]' }), contentRef))
    .toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:4 [content-ref] place "polli" 不在 区划表 中；最接近的是 "poli"。请改为 "poli"，或先在 data/common/regions.csv 新增。",
      "content/stories/light.mdx:5 [content-ref] station "泊里镇社工站" 是名称，这里要填编号；它的编号是 "poli-station"。请改为 "poli-station"。",
      "content/stories/light.mdx:15 [content-ref] services "songcan" 不在 服务表 中。请核对写法，或先在 data/common/services.csv 新增。",
    ]
  `);
});

test('a reference to a row that is broken raises no second finding', () => {
  const broken = {
    'data/poli/figures.csv': [
      '编号,对象类型,对象,指标,数值,单位,出处',
      'poli-times,站点,poli-station,服务人次,一千,人次,news',
    ],
  };
  expect(say({ ...broken, ...page('<Figure id="poli-times" />') })).toHaveLength(1);
});
