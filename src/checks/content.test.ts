import { expect, test } from 'vitest';
import { consent } from './consent.ts';
import { contentRef } from './content-ref.ts';
import { frontMatter } from './front-matter.ts';
import { storyHeadings } from './story-headings.ts';
import { say } from './testing.ts';
import { typedFigure } from './typed-figure.ts';

const head = {
  title: '楼道里的灯',
  summary: '一句话',
  place: 'poli',
  station: 'poli-station',
  method: '社区',
  period: '2025 年春天',
  anonymised: 'true',
  consent: '公开报道',
  consent_code: 'news',
  consent_expires: '2027-12-31',
  photo_policy: 'none',
  reviewer: '站长',
  sources: '[news]',
};
const headings =
  '## 当时的难处\n\n甲\n\n## 我们做了什么\n\n乙\n\n## 现在怎样\n\n丙\n\n## 花了多少\n\n丁\n\n## 还没解决的\n\n戊\n';

const story = (changes: Readonly<Record<string, string | undefined>> = {}, body = headings) => {
  const matter: Readonly<Record<string, string | undefined>> = { ...head, ...changes };
  const lines = Object.entries(matter).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return { 'content/stories/light.mdx': `---\n${lines.join('\n')}\n---\n\n${body}` };
};
const page = (body: string, folder = 'models') => ({
  [`content/${folder}/a.mdx`]: `---\ntitle: 甲\nsummary: 乙\nplaces: []\nstations: []\nprojects: []\nfunds: []\nservices: []\nsources: []\norder: 1\n---\n${body}\n`,
});

test('a right story is without a finding', () => {
  expect(say(story())).toEqual([]);
});

test('front matter: missing, empty, unknown, not allowed, of another form', () => {
  const changes = {
    title: undefined,
    summary: '""',
    method: '小组活动',
    consent_expires: '明年',
    anonymised: 'false',
    reviwer: '站长',
    reviewer: undefined,
    services: '送餐',
  };
  expect(say(story(changes), frontMatter)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:1 [front-matter] title 必须写，现在没有。请补上一行：title: 一句话",
      "content/stories/light.mdx:1 [front-matter] reviewer 必须写，现在没有。请补上一行：reviewer: 一句话",
      "content/stories/light.mdx:2 [front-matter] summary 必须写，现在空着。请填上，例如：summary: 一句话",
      "content/stories/light.mdx:5 [front-matter] method "小组活动" 不在可选的说法里。可选：个案、小组、社区、综合。请改成其中一个。",
      "content/stories/light.mdx:7 [front-matter] anonymised "false" 不在可选的说法里。可选：true。请改成其中一个。",
      "content/stories/light.mdx:10 [front-matter] consent_expires "明年" 不是完整的日期。请写成 2027-12-31 的样子。",
      "content/stories/light.mdx:13 [front-matter] reviwer 这一项不认识；最接近的是 "reviewer"。请改成对的名字，或删掉这一行。",
      "content/stories/light.mdx:14 [front-matter] services "送餐" 写法不对。请写成这样：services: [编号一, 编号二]",
    ]
  `);
});

test('front matter: none, broken, in a folder that is none of ours', () => {
  const map = {
    'content/pages/a.mdx': '正文\n',
    'content/pages/b.mdx': '---\ntitle: "甲\nsummary: 乙\n---\n正文\n',
    'content/story/c.mdx': '---\ntitle: 甲\n---\n正文\n',
  };
  expect(say(map, frontMatter)).toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:1 [front-matter] 开头没有用两行 --- 夹住的资料（标题、简介等）。请照同一文件夹里别的文章补上，从第一行写起。",
      "content/pages/b.mdx:3 [front-matter] 开头的资料读不懂：多半是冒号后面少了空格、引号没有配对，或缩进不齐。请改好这一行。",
      "content/story/c.mdx:1 [front-matter] "story" 不是放文章的文件夹；最接近的是 "stories"。可用的有：stories、models、pages、handbook。请把文件移过去。",
    ]
  `);
});

test('headings of a story: missing, misspelt, twice, out of order', () => {
  const body =
    '## 我们做了什么\n\n甲\n\n## 当时的难处\n\n乙\n\n## 现在怎么样\n\n丙\n\n## 花了多少\n\n## 花了多少\n\n```\n## 还没解决的\n```\n';
  expect(say(story({}, body), storyHeadings)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:16 [story-headings] 缺少小标题“还没解决的”。请加上一行：## 还没解决的",
      "content/stories/light.mdx:21 [story-headings] "当时的难处" 这个小标题的位置不对。请照这个顺序排：当时的难处 → 我们做了什么 → 现在怎样 → 花了多少 → 还没解决的。",
      "content/stories/light.mdx:25 [story-headings] 缺少小标题“现在怎样”。最接近的是 "现在怎么样"，请改为：## 现在怎样",
      "content/stories/light.mdx:31 [story-headings] "花了多少" 这个小标题出现了两次。请并成一段。",
    ]
  `);
});

test('consent: run out, under a name, without the report it is taken from', () => {
  expect(say(story({ consent_expires: '2026-05-31' }), consent)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:11 [consent] consent_expires "2026-05-31" 已经过了（今天是 2026-06-01），这个故事不再显示。请重新征得同意后改日期，或删掉这个故事。",
    ]
  `);
  expect(say(story({ consent: '书面同意', consent_code: '王某某' }), consent)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:10 [consent] consent_code 不能作同意书的编号：只用字母、数字和短横线，例如 TY-2026-001，不写姓名。请改好，同意书原件留在站里。",
    ]
  `);
  expect(say(story({ consent: '书面同意', consent_code: 'TY-2026-001' }), consent)).toEqual([]);
  expect(say(story({ sources: '[]' }), consent)).toMatchInlineSnapshot(`
    [
      "content/stories/light.mdx:14 [consent] sources 空着，而 consent 写的是 公开报道。请写上是哪份报道：“文件”表里的编号。",
    ]
  `);
  expect(say(story({ consent_expires: '2026-06-01' }), consent)).toEqual([]);
});

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
      "content/models/a.mdx:16 [content-ref] Amount "poli-station" 写法不对。请写成“表名/编号”，表名可用：receipts、expenses、budgets。",
      "content/models/a.mdx:18 [content-ref] Amount "funds/f1" 写法不对。请写成“表名/编号”，表名可用：receipts、expenses、budgets。",
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

test('figures typed into a text', () => {
  expect(say(page('一年来服务1600余人次，花了 3.5 万元。\n\n二十余名志愿者帮忙。\n\n建站于2021年。'), typedFigure))
    .toMatchInlineSnapshot(`
    [
      "content/models/a.mdx:12:6 [typed-figure] "1600余人次" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
      "content/models/a.mdx:12:17 [typed-figure] "3.5 万元" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
      "content/models/a.mdx:14:1 [typed-figure] "二十余名" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
      "content/models/a.mdx:16:4 [typed-figure] "2021" 是手打的数字。数据改了，这里不会跟着改。请用引用代替，例如 <Figure id="编号" />（数字）、<Amount of="expenses/编号" />（金额）、<Fact of="stations/编号.founded" />（日期等）；照抄原文的话请放进中文引号“ ”。",
    ]
  `);
});

test.each([
  ['a quotation', '原文写“服务1600余人次”，《2024年公告》也这样写。'],
  ['a reference', '服务<Figure id="poli-times-2024" />，<Sum query="services?station=a1" />'],
  ['addresses and lists', '1. 看[这里](/funds/2024/)\n2. 再看[那里][a]\n\n[a]: /x/2024/'],
  ['code', '写 `1600` 或\n\n```\n1600\n```\n'],
  ['codes with letters', '5A 级，1+X 制度，MHT 量表，A4 纸'],
  ['ordinary words', '一个人，两位老人，三位一体，千家万户，五社联动，第三次，十分，一起'],
  ['a quotation that goes on in the next line', '“服务1600\n余人次”'],
])('no typed figure: %s', (_, body) => {
  expect(say(page(body), typedFigure)).toEqual([]);
});

test('pages explain the site: only quantities count there; the handbook may hold examples', () => {
  expect(say(page('大字 24 px，遵照 WCAG 2.2。', 'pages'), typedFigure)).toEqual([]);
  expect(say(page('服务了 3万人。', 'pages'), typedFigure)).toHaveLength(1);
  expect(say(page('例如 3万人。', 'handbook'), typedFigure)).toEqual([]);
});
