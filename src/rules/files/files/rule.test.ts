import { expect, test } from 'vitest';
import { files } from './rule.ts';
import { base, portalOf, say } from '../../../../tests/fixtures/rules/check-case.ts';
import { loadPortal } from '../../../data/load.ts';
import { describe } from '../../engine/describe.ts';
import { runChecks } from '../../engine/index.ts';
import { filesOf } from '../../../../tests/fixtures/rules/check-case.ts';

const header = '编号,名称,级别,上级,示例\n';

test('an empty file', () => {
  expect(say({ 'data/poli/services.csv': '' })).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:1 [files] 是空文件，一个字也没有。请填上列名和内容；用不着这张表，就删掉这个文件。",
    ]
  `);
  expect(say({ 'data/poli/services.csv': '\n\n' })).toHaveLength(1);
});

test('a header without rows', () => {
  expect(say({ 'data/poli/regions.csv': header })).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:1 [files] 只有列名，没有内容。请至少填一行；用不着这张表，就删掉这个文件。",
    ]
  `);
});

test('a file that is not text', () => {
  const broken = Uint8Array.from([0xff, 0xff, 0x80, 0x80, 0x41]);
  const binary = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0x41]);
  expect(say({ 'data/poli/services.csv': broken, 'data/poli/projects.csv': binary, 'content/pages/a.mdx': broken }))
    .toMatchInlineSnapshot(`
    [
      "content/pages/a.mdx:1 [files] 读不出里面的字：编码不是 UTF-8、UTF-16 或 GB18030（GBK），也可能文件坏了。请用文本编辑器打开它，存成 UTF-8 编码。",
      "data/poli/projects.csv:1 [files] 里面有看不见的空字符，多半不是真正的文本文件（例如把 Excel 文件直接改了扩展名）。请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”。",
      "data/poli/services.csv:1 [files] 读不出里面的字：编码不是 UTF-8、UTF-16 或 GB18030（GBK），也可能文件坏了。请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”。",
    ]
  `);
});

test('a quotation mark that is not closed', () => {
  expect(say({ 'data/poli/regions.csv': `${header}tieshan,"铁山,乡,qingdao,\nbaoshan,宝山,乡,qingdao,\n` }))
    .toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:2 [files] 英文双引号没有配对，从这里起读不下去。请删掉多余的英文双引号；内容里要用引号，请用中文引号“ ”。",
    ]
  `);
});

test('a misnamed table, near and far; rows that refer to it raise no second finding', () => {
  const service = [
    '编号,站点,类别,名称,一句话,费用,状态,出处',
    's1,poli-station,养老服务,送餐,送饭到家,免费,开放,news',
  ];
  const event = ['编号,站点,服务,名称,开始,地点,状态', 'e1,poli-station,s1,讲座,2026-07-01,社工站,报名中'];
  expect(say({ 'data/poli/service.csv': service, 'data/poli/events.csv': event, 'data/poli/账本.csv': ['a'] }))
    .toMatchInlineSnapshot(`
      [
        "data/poli/service.csv:1 [files] "service" 不是公示栏的表；最接近的是 "services"（服务表）。请把文件改名为 services.csv，或把它移出去。",
        "data/poli/账本.csv:1 [files] "账本" 不是公示栏的表。可用的表名有：regions、organizations、stations、terms、services、projects、documents、figures、funds、receipts、budgets、expenses、statements、contracts、instalments、disclosures、corrections、editions、edition-items、postings、events、exchanges、alerts、honours、checklists、duties、limits、holidays、hotlines、glossary、vouched、weights。请改成其中一个，或把这个文件移出去。",
      ]
    `);
});

test('tables without which nothing can be published, and portal.json', () => {
  const portal = loadPortal(filesOf({ 'data/poli/stations.csv': base['data/poli/stations.csv'] ?? '' }), {
    data: 'data',
    content: 'content',
  });
  expect(runChecks({ portal, today: '2026-06-01', publicFiles: [] }, [files]).map(describe)).toMatchInlineSnapshot(`
    [
      "data/documents.csv:1 [files] 没有 文件表。区划、站点、用语、文件 四张表缺一张都不能发布。请把 documents.csv 放进 data 或它下面的文件夹。",
      "data/portal.json:1 [files] 没有这个文件。它写着网站的名称和地址，缺了就不能发布。请从仓库的历史里找回来，或者照 README 新写一份。",
      "data/regions.csv:1 [files] 没有 区划表。区划、站点、用语、文件 四张表缺一张都不能发布。请把 regions.csv 放进 data 或它下面的文件夹。",
      "data/terms.csv:1 [files] 没有 用语表。区划、站点、用语、文件 四张表缺一张都不能发布。请把 terms.csv 放进 data 或它下面的文件夹。",
    ]
  `);
});

test('a needed table that cannot be read, or has the wrong name, is not told missing as well', () => {
  const stations = base['data/poli/stations.csv'] ?? '';
  const others = Object.fromEntries(Object.entries(base).filter(([path]) => !path.endsWith('/stations.csv')));
  const broken = Uint8Array.from([0xff, 0xff, 0x80]);
  for (const map of [{ 'data/poli/station.csv': stations }, { 'data/poli/stations.csv': broken }]) {
    const portal = loadPortal(filesOf({ ...others, ...map }), { data: 'data', content: 'content' });
    expect(runChecks({ portal, today: '2026-06-01', publicFiles: [] })).toHaveLength(1);
  }
});

test('a broken portal.json: syntax, unknown key, missing key', () => {
  const json = String(base['data/portal.json']);
  const messages = [
    json.replace('"测试",', '"测试"'),
    json.replace('"tagline"', '"tag_line"'),
    json.replace('"https://board.example"', '"board"'),
  ];
  expect(messages.map((text) => say({ 'data/portal.json': text }, files))).toMatchInlineSnapshot(`
    [
      [
        "data/portal.json:4 [files] 不是正确的 JSON。这一行附近多半少了逗号、引号或括号，请补上。",
      ],
      [
        "data/portal.json:1 [files] "tagline" 缺少或写法不对。请照 README 里 portal.json 的样子改好。",
      ],
      [
        "data/portal.json:5 [files] "site" 不是网址：要以 http:// 或 https:// 开头，里面没有用户名、? 和 #。请照 README 里 portal.json 的样子改好。",
      ],
    ]
  `);
});

test('a home region that is none, with the nearest', () => {
  const json = String(base['data/portal.json']);
  const homes = ['pole', '泊里镇', 'qingshuiwan'];
  expect(
    homes.map((home) =>
      say({ 'data/portal.json': json.replace('"home_region": "cn"', `"home_region": "${home}"`) }, files),
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "data/portal.json:4 [files] "home_region" 写的“pole”不在 区划 表里；最接近的是 "poli"。请改成区划表里的编号。",
      ],
      [
        "data/portal.json:4 [files] "home_region" 写的“泊里镇”不在 区划 表里；最接近的是 "poli"。请改成区划表里的编号。",
      ],
      [
        "data/portal.json:4 [files] "home_region" 写的“qingshuiwan”不在 区划 表里。请改成区划表里的编号。",
      ],
    ]
  `);
});

test('GB18030, UTF-16 and UTF-8 with BOM are read right', () => {
  const text = `${header}tieshan,铁山街道,乡,qingdao,\n`;
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  const bom = Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(text)]);
  for (const bytes of [utf16, bom, gb18030(text)]) {
    const map = { 'data/poli/regions.csv': bytes };
    expect(say(map)).toEqual([]);
    expect(portalOf(map).byId.regions.get('tieshan')?.name).toBe('铁山街道');
  }
});

/** Encodes what the test needs by asking the decoder for every two-byte code. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) codes.set(decoder.decode(Uint8Array.from([high, low])), [high, low]);
  }
  return Uint8Array.from(
    Array.from(text).flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : (codes.get(char) ?? []))),
  );
}
