import { describe, expect, it } from 'vitest';
import { fingerprintsHash, nextLink } from '../../../domain/disclosure/seal-chain.ts';
import { parseFingerprints } from '../../../data/disclosed/fingerprints.ts';
import type { SealLink } from '../../../data/disclosed/seal-chain.ts';
import { noticeTables } from '../../../data/disclosed/notice-seal.ts';
import { makeSnapshot } from '../../../../scripts/disclose/make-snapshot.ts';
import { sealNotice } from '../../../../scripts/disclose/seal-notice.ts';
import { find } from '../../../data/portal.ts';
import { portalOf, say, type FileMap } from '../../../../tests/fixtures/rules/check-case.ts';
import { describe as told } from '../../engine/describe.ts';
import { runChecks } from '../../engine/index.ts';
import { snapshot } from '../snapshot/rule.ts';
import { seal } from './rule.ts';

const head = '编号,资金,日期,金额（元）,支出类别,摘要,站点,出处';
const before: FileMap = {
  'data/demo/funds.csv': ['编号,名称,类型,接收站点', 'f,福彩,其他,demo-station'],
  'data/poli/funds.csv': ['编号,名称,类型,接收站点', 'p,福彩,其他,poli-station'],
  'data/demo/expenses.csv': [head, 'e1,f,2024-02-01,100.00,exp-goods,大米,demo-station,demo-doc'],
  'data/poli/expenses.csv': [head, 'n1,p,2021-05-01,30.00,exp-goods,油,poli-station,news'],
  'data/demo/disclosures.csv': [
    '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'q1,demo-station,季度,2024-01-01,2024-03-31,2024-04-20,2024-04-10',
    'year,demo-station,年度,2024-01-01,2024-12-31,2025-03-31,2025-03-01',
  ],
};
const q1 = 'data/demo/disclosed/q1.sha256';
const year = 'data/demo/disclosed/year.sha256';
const news = 'data/common/disclosed/documents/news.sha256';
const chain = 'data/seals.txt';

function written(id: string, map = before): string {
  const made = makeSnapshot(portalOf(map), id, '2026-06-01');
  return made.ok ? made.text : made.message;
}

function ofNews(map = before): string {
  const portal = portalOf(map);
  const document = find(portal, 'documents', 'news');
  const made = document && sealNotice(portal, document);
  return made?.ok === true ? made.text : '';
}

function chainOf(files: readonly (readonly [what: string, text: string])[]): readonly SealLink[] {
  return files.reduce<readonly SealLink[]>((links, [what, text]) => {
    const sha256 = fingerprintsHash(parseFingerprints(text, noticeTables)) ?? '';
    return [...links, nextLink({ links }, { date: '2025-03-02', what, sha256 })];
  }, []);
}

const links = chainOf([
  ['q1', written('q1')],
  ['year', written('year')],
  ['documents/news', ofNews()],
]);
const lines = links.map(({ text }) => text);
const sealed: FileMap = {
  ...before,
  [q1]: written('q1'),
  [year]: written('year'),
  [news]: ofNews(),
  [chain]: `${lines.join('\n')}\n`,
};

/** What both rules say: one fault has one finding. */
const both = (map: FileMap): readonly string[] => [...say(map, seal), ...say(map, snapshot)];
const without = (...paths: readonly string[]): FileMap =>
  Object.fromEntries(Object.entries(sealed).filter(([path]) => !paths.includes(path)));

describe('what was published is sealed', () => {
  it('is clean as it was written, with the line ends of Windows too, and where nothing was ever published', () => {
    expect(both(sealed)).toEqual([]);
    expect(both({ ...sealed, [chain]: `${lines.join('\r\n')}\r\n` })).toEqual([]);
    expect(both({})).toEqual([]);
  });

  it('is missed where a disclosure is published and nothing was written down', () => {
    expect(both(without(q1, year, chain, news))).toMatchInlineSnapshot(`
      [
        "data/demo/disclosures.csv:2:1 [seal] 编号 "q1" 2024-04-10 公布过，却没有存底，以后改了账谁也看不出来。请运行 npm run disclose -- q1，和资料一起提交；存过、又不见了的，请从仓库的历史里恢复 data/demo/disclosed。",
        "data/demo/disclosures.csv:3:1 [seal] 编号 "year" 2025-03-01 公布过，却没有存底，以后改了账谁也看不出来。请运行 npm run disclose -- year，和资料一起提交；存过、又不见了的，请从仓库的历史里恢复 data/demo/disclosed。",
      ]
    `);
    expect(say({ ...before, 'data/demo/expenses.csv': [head] }, seal)).toEqual([]);
  });

  it('need not be where a program made everything up', () => {
    const made = {
      'data/portal.json': `{"name":"x","tagline":"x","home_region":"cn","site":"https://a.example","repository":"https://b.example","generated":true,"licence":{"name":"x","url":"https://c.example"}}`,
    };
    expect(say({ ...before, ...made }, seal)).toEqual([]);
  });

  it('is missed where its original is kept', () => {
    const kept = {
      'data/common/documents.csv': [
        '编号,标题,发布者,日期,类型,链接,文件',
        'news,社工微服务,青岛日报,2021-12-01,新闻报道,https://news.example/1,news.pdf',
        'demo-doc,示例文件,示例镇,2024-01-01,总结报告,,',
      ],
    };
    expect(both({ ...sealed, ...kept })).toEqual([]);
    const open = chainOf([
      ['q1', written('q1')],
      ['year', written('year')],
    ]);
    expect(both({ ...without(news), ...kept, [chain]: open.map(({ text }) => `${text}\n`).join('') }))
      .toMatchInlineSnapshot(`
      [
        "data/common/documents.csv:2:1 [seal] 编号 "news" 原件存在这里，从它录的账却没有存底。请运行 npm run disclose -- news，和资料一起提交。",
      ]
    `);
  });
});

describe('what vanishes or changes is told once', () => {
  it('one file of fingerprints, a whole folder', () => {
    expect(both(without(q1))).toMatchInlineSnapshot(`
      [
        "data/seals.txt:1 [seal] "q1" 封过，存底的 .sha256 却不见了，公布过的账改了就查不出来。请从仓库的历史里恢复它：git checkout 提交号 -- data/demo/disclosed。",
      ]
    `);
    expect(both(without(q1, year))).toMatchInlineSnapshot(`
      [
        "data/seals.txt:1 [seal] "q1" 等 2 份封过，存底的 .sha256 却不见了，公布过的账改了就查不出来。请从仓库的历史里恢复它：git checkout 提交号 -- data/demo/disclosed。",
      ]
    `);
    expect(both(without(news))).toMatchInlineSnapshot(`
      [
        "data/seals.txt:3 [seal] "documents/news" 封过，存底的 .sha256 却不见了，公布过的账改了就查不出来。请从仓库的历史里恢复它：git checkout 提交号 -- data/common/disclosed/documents。",
      ]
    `);
  });

  it('a file that was cut, or made again of a row that changed', () => {
    expect(both({ ...sealed, [year]: written('year').slice(0, 40) })).toMatchInlineSnapshot(`
      [
        "data/demo/disclosed/year.sha256:1 [seal] "year" 和 2025-03-02 封的不一样：文件不全，或者封过以后又改过。存底不能改，也不能重新存。请从仓库的历史里恢复它：git checkout 提交号 -- data/demo/disclosed/year.sha256；账真的要改，改表里的行，再在 更正 表写明。",
      ]
    `);
    const cheaper = { 'data/demo/expenses.csv': [head, 'e1,f,2024-02-01,10.00,exp-goods,大米,demo-station,demo-doc'] };
    const again = { ...before, ...cheaper };
    expect(both({ ...sealed, ...cheaper, [q1]: written('q1', again), [year]: written('year', again) })).toHaveLength(2);
  });

  it('a chain that was cut, lost a line, or lost its beginning', () => {
    expect(both({ ...sealed, [chain]: `${lines.join('\n')}\n`.slice(0, -80) })).toMatchInlineSnapshot(`
      [
        "data/seals.txt:3 [seal] 封签链的这一行读不懂，或者没有写完。这个文件由 npm run disclose 写成，不能用手改。请从仓库的历史里恢复它：git checkout 提交号 -- data/seals.txt；是两边的提交合到一起弄乱的，留下已经公布的那些行，再运行一次 npm run disclose。",
      ]
    `);
    expect(
      both({
        ...sealed,
        [chain]: lines
          .filter((_, index) => index !== 1)
          .map((line) => `${line}\n`)
          .join(''),
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/seals.txt:2 [seal] "documents/news" 封签链在这一行前面断了：少了一行，或者前一行改过。封签链只能往后接，不能改。请从仓库的历史里恢复它：git checkout 提交号 -- data/seals.txt。",
      ]
    `);
    expect(both({ ...sealed, [chain]: `${lines.slice(1).join('\n')}\n` })).toMatchInlineSnapshot(`
      [
        "data/seals.txt:1 [seal] "year" 封签链的开头不见了：第一行前面还有别的行。封签链只能往后接，不能改。请从仓库的历史里恢复它：git checkout 提交号 -- data/seals.txt。",
      ]
    `);
    expect(both({ ...sealed, [chain]: `${[...lines, lines[0]].join('\n')}\n` })).toHaveLength(1);
    expect(
      both({ ...sealed, [chain]: `${lines[0] ?? ''}\n<<<<<<< HEAD\n${lines.slice(1).join('\n')}\n` }),
    ).toHaveLength(1);
  });

  it('a chain that is gone, or has lost its end', () => {
    expect(both(without(chain))).toMatchInlineSnapshot(`
      [
        "data/demo/disclosed/q1.sha256:1 [seal] "q1" 存了底，却没有接进封签链 data/seals.txt。刚存的，请运行 npm run disclose -- q1 year news；以前接过的，请从仓库的历史里恢复 data/seals.txt。",
      ]
    `);
    expect(both({ ...sealed, [chain]: `${lines[0] ?? ''}\n${lines[1] ?? ''}\n` })).toMatchInlineSnapshot(`
      [
        "data/common/disclosed/documents/news.sha256:1 [seal] "documents/news" 存了底，却没有接进封签链 data/seals.txt。刚存的，请运行 npm run disclose -- news；以前接过的，请从仓库的历史里恢复 data/seals.txt。",
      ]
    `);
  });

  it('what the history of the repository has and the chain has not', () => {
    const lostSeals = [
      { what: 'q1', sha256: links[0]?.sha256 ?? '', commit: 'aaaa' },
      { what: 'q0', sha256: 'b'.repeat(64), commit: 'cccc^' },
    ];
    const context = { portal: portalOf(sealed), today: '2026-06-01', publicFiles: [], lostSeals };
    expect(runChecks(context, [seal]).map(told)).toMatchInlineSnapshot(`
      [
        "data/seals.txt:1 [seal] "q0" 封过（提交 cccc^），现在的封签链里没有了。封签链只能往后接，不能删、不能改。请恢复它：git checkout cccc^ -- data/seals.txt，后来封的再运行 npm run disclose 接上。",
      ]
    `);
  });
});

describe('what was taken from a notice', () => {
  const changed = { 'data/poli/expenses.csv': [head, 'n1,p,2021-05-01,31.00,exp-goods,油,poli-station,news'] };
  it('changes only with a correction', () => {
    expect(both({ ...sealed, ...changed })).toMatchInlineSnapshot(`
      [
        "data/poli/expenses.csv:2:1 [snapshot] 编号 "n1" 是从文件 "news" 录的，2025-03-02 存过底，后来改了，却没有写更正。请改回原来的样子；确实要改，就在 更正 表添一行：表 expenses，行 n1，写明哪一列、原值、新值和理由。",
      ]
    `);
    const correction = {
      'data/poli/corrections.csv': [
        '编号,表,行,列,原值,新值,理由,发现渠道,日期',
        'c,expenses,n1,金额（元）,30,31,看错了,居民,2025-05-01',
      ],
    };
    expect(both({ ...sealed, ...changed, ...correction })).toEqual([]);
  });

  it('may be more than was sealed: that is sealed beside it', () => {
    const more = {
      'data/poli/expenses.csv': [
        head,
        'n1,p,2021-05-01,30.00,exp-goods,油,poli-station,news',
        'n2,p,2021-06-01,5.00,exp-goods,盐,poli-station,news',
      ],
    };
    expect(both({ ...sealed, ...more })).toMatchInlineSnapshot(`
      [
        "data/poli/expenses.csv:3:1 [snapshot] 编号 "n2" 是从文件 "news" 录的，这份文件存底的时候没有这一行。请核对出处；确实漏录的，运行 npm run disclose -- news 把它续上。",
      ]
    `);
    const portal = portalOf({ ...sealed, ...more });
    const document = find(portal, 'documents', 'news');
    expect(document && sealNotice(portal, document)).toMatchObject({
      ok: true,
      what: 'documents/news.2',
      file: 'data/common/disclosed/documents/news.2.sha256',
      rows: 1,
    });
  });
});
