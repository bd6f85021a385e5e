import { expect, test } from 'vitest';
import { contentRef } from './rule.ts';
import { say, type FileMap } from '../../../../tests/fixtures/rules/check-case.ts';
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
      "content/models/a.mdx:36 [content-ref] Sum "services?town=poli" 里的列 "town" 不在服务表里；列可用：id、station、region、organization、item_no、category、name、official_name、aliases、summary、description、audiences、needs、who_can、who_cannot、refer_to、cost、cost_note、how_phone、how_visit、how_home、how_online、bring、promise_days、visits_needed、hours、places、status、valid_from、valid_to、sensitive、project、checked_on、checked_by、sources、year、until、in、real。",
      "content/models/a.mdx:38 [content-ref] Sum "expenses.summary?station=poli-station" 里的 "summary" 加不起来：能加的是 expenses.amount，请改成“expenses.amount?列=值”。",
      "content/models/a.mdx:40 [content-ref] Sum "services?station=poli-statio" 里的 "station=poli-statio" 不在 站点表 中；最接近的是 "poli-station"。请改为 "poli-station"，或先在 data/poli/stations.csv 新增。",
    ]
  `);
});

/** What is said of the query of a sum, without the place. */
function ofSum(query: string, files: FileMap = {}): readonly string[] {
  return say({ ...figures, ...files, ...page(`共<Sum query="${query}" />`) }, contentRef).map((told) =>
    told.replace(`content/models/a.mdx:12 [content-ref] Sum "${query}" `, ''),
  );
}

test.each([
  'figures?subject_type=station&indicator=ind-people',
  'expenses.amount?year=2024|undated&in=poli&real=yes - expenses.amount?until=2023&refund_of=*',
  'services?sensitive=true&promise_days=3&status=&audiences=*',
  'receipts?fund.kind=lottery&fund.station.region=poli',
  'figures?value=1600&subject=poli-station&source.kind=news',
  'expenses?date=2024-05&amount=126050&summary=随便写的',
])('a sum of what rows can hold: %s', (query) => {
  expect(ofSum(query)).toEqual([]);
});

test('a filter by what no row can hold is an error, not 0', () => {
  const wrong = [
    'services?cost=免费',
    'services?cost=fre',
    'services?cost=zzzzzzzz',
    'services?sensitive=是',
    'services?sensitive=yes',
    'services?status=open|在用',
    'services?类别=elderly',
    'services?statoin=poli-station',
    'services?station=泊里镇社工站',
    'services?station.name.x=a',
    'services?station.regoin=poli',
    'services?category=养老服务',
    'services?category=aud-old',
    'services?promise_days=三',
    'figures?value=很多',
    'figures?subject=poli-statio',
    'figures?id=poli-time',
    'receipts?fund.kind=福利彩票公益金',
    'receipts.amount?amount=12.50',
    'receipts.amount?date=2024年',
    'receipts.amount?year=24',
    'receipts.amount?year=*',
    'receipts.amount?until=2023|undated',
    'receipts.amount?in=polli',
    'receipts.amount?real=no',
    'services?year=2024',
    'services?until=2024',
    'services?station.year=2024',
    'documents?in=poli',
    'receipts.amuont?real=yes',
    'services.amount?real=yes',
    '服务?station=poli-station',
    'receipts.amount.x?a=b',
  ];
  expect(wrong.map((query) => `${query}：${ofSum(query).join(' | ')}`)).toMatchInlineSnapshot(`
    [
      "services?cost=免费：里的 "cost=免费" 写的是标题，式子里要写英文名。请写成 free。",
      "services?cost=fre：里的 "cost=fre" 不在这一列的选项里；最接近的是 "free"。可用的有：free（免费）、charged（收费）、partly_charged（部分收费）、undisclosed（未公开）。",
      "services?cost=zzzzzzzz：里的 "cost=zzzzzzzz" 不在这一列的选项里。可用的有：free（免费）、charged（收费）、partly_charged（部分收费）、undisclosed（未公开）。",
      "services?sensitive=是：里的 "sensitive=是" 写的是标题，式子里要写英文名。请写成 true。",
      "services?sensitive=yes：里的 "sensitive=yes" 不在这一列的选项里。可用的有：true（是）、false（否）。",
      "services?status=open|在用：里的 "status=在用" 不在这一列的选项里。可用的有：open（开放）、paused（暂停）、ended（结束）。",
      "services?类别=elderly：里的列 "类别" 不在服务表里，请写成 category。",
      "services?statoin=poli-station：里的列 "statoin" 不在服务表里；最接近的是 "station"；列可用：id、station、region、organization、item_no、category、name、official_name、aliases、summary、description、audiences、needs、who_can、who_cannot、refer_to、cost、cost_note、how_phone、how_visit、how_home、how_online、bring、promise_days、visits_needed、hours、places、status、valid_from、valid_to、sensitive、project、checked_on、checked_by、sources、year、until、in、real。",
      "services?station=泊里镇社工站：里的 "station=泊里镇社工站" 是名称，这里要填编号；它的编号是 "poli-station"。请改为 "poli-station"。",
      "services?station.name.x=a：里的列 "station.name.x" 不在服务表里：它指向站点表，那里没有 "name.x"：name 不指向别的表的一行，后面不能再写“.x”。",
      "services?station.regoin=poli：里的列 "station.regoin" 不在服务表里：它指向站点表，那里没有 "regoin"；最接近的是 "region"；列可用：id、name、kind、region、parent、supervisor、operator、founded、closed_on、merged_into、model、brand、address、phone、complaint_phone、hours、serves、summary、nature、checked_on、checked_by、sources。",
      "services?category=养老服务：里的 "category=养老服务" 是名称，这里要填编号；它的编号是 "cat-elderly"。请改为 "cat-elderly"。",
      "services?category=aud-old：里的 "category=aud-old" 是人群的用语，这一列里不会有。请换一个类别的用语。",
      "services?promise_days=三：里的 "promise_days=三" 不是整数。请只写数字。",
      "figures?value=很多：里的 "value=很多" 不是数。请只写数字。",
      "figures?subject=poli-statio：里的 "subject=poli-statio" 哪张表里都没有这个编号；最接近的是 "poli-station"。请核对编号。",
      "figures?id=poli-time：里的 "id=poli-time" 不在 数字表 中；最接近的是 "poli-times"。请改为 "poli-times"，或先在 data/poli/figures.csv 新增。",
      "receipts?fund.kind=福利彩票公益金：里的 "fund.kind=福利彩票公益金" 写的是标题，式子里要写英文名。请写成 lottery。",
      "receipts.amount?amount=12.50：里的 "amount=12.50" 不是整数。请只写数字，金额用分。",
      "receipts.amount?date=2024年：里的 "date=2024年" 不是日期。请写成 2024-05-01 的样子；整年请用 year=2024。",
      "receipts.amount?year=24：里的 "year=24" 不是年份。请写成四位数，没有日期的写 undated。",
      "receipts.amount?year=*：里的 "year=*" 不是年份。请写成四位数，没有日期的写 undated。",
      "receipts.amount?until=2023|undated：里的 "until=undated" 不是年份。请写成四位数。",
      "receipts.amount?in=polli：里的 "in=polli" 不在 区划表 中；最接近的是 "poli"。请改为 "poli"，或先在 data/common/regions.csv 新增。",
      "receipts.amount?real=no：里的 "real=no" 写法不对。只能写成 real=yes（不算示例），要全部就不写。",
      "services?year=2024：里的 "year=2024" 问的是年份，服务表没有日期列。请去掉它，或改用别的列。",
      "services?until=2024：里的 "until=2024" 问的是年份，服务表没有日期列。请去掉它，或改用别的列。",
      "services?station.year=2024：里的列 "station.year" 不在服务表里：它指向站点表，那里没有 "year"；列可用：id、name、kind、region、parent、supervisor、operator、founded、closed_on、merged_into、model、brand、address、phone、complaint_phone、hours、serves、summary、nature、checked_on、checked_by、sources。",
      "documents?in=poli：里的 "in=poli" 问的是地方，文件表的行不属于哪个地方。请去掉它。",
      "receipts.amuont?real=yes：里的 "amuont" 加不起来：能加的是 receipts.amount，请改成“receipts.amount?列=值”。",
      "services.amount?real=yes：里的 "amount" 加不起来：这张表没有金额，只能数行数，请改成“services?列=值”。",
      "服务?station=poli-station：里的表 "服务" 不认识，请写成 services。",
      "receipts.amount.x?a=b：不是能算的式子。请写成“表名?列=值&列=值”数行数，或“表名.amount?列=值”加金额，例如 services?station=poli-station。",
    ]
  `);
});

test('a broken row is not reported again by a sum that asks for it', () => {
  const broken = ['编号,对象类型,对象,指标,数值,单位,出处', 'poli-times,站点,poli-station,服务人次,一千,人次,news'];
  const files = { 'data/poli/figures.csv': broken };
  expect(ofSum('figures?id=poli-times', files)).toEqual([]);
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
