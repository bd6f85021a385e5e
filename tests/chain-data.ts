import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeSnapshot } from '../scripts/disclose/make-snapshot.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { loadPortal } from '../src/data/load.ts';
import { nextLink } from '../src/domain/disclosure/seal-chain.ts';

const tables: Readonly<Record<string, readonly string[]>> = {
  regions: [
    '编号,名称,级别,上级,示例',
    'chain-county,甲县,县,chain-country,',
    'chain-town,乙镇,乡,chain-county,',
    'chain-country,某国,国家,,',
  ],
  organizations: [
    '编号,名称,类型,区划',
    'chain-bureau,甲县民政局,党政机关,chain-county',
    'chain-agency,乙镇社工机构,社会工作服务机构,chain-town',
    'chain-shop,乙镇粮油店,企业,chain-town',
  ],
  documents: ['编号,标题,发布者,日期,类型', 'chain-doc,乙镇社工站年度公示,乙镇社工站,2025-03-01,公告'],
  stations: [
    '编号,名称,类型,区划,成立日期,撤并日期,并入,电话,资料性质,出处',
    'chain-station,乙镇社工站,社工站,chain-town,2020-01-01,,,0000-0000001,自主公开,chain-doc',
    'chain-old,丙村社工站,社工站,chain-town,2020-01-01,2023-12-31,chain-station,0000-0000002,自主公开,chain-doc',
  ],
  services: [
    '编号,站点,序号,类别,名称,一句话,费用,状态,出处',
    'chain-lunch,chain-station,1-1,cat-elderly,中午一顿饭,住得近的老人走着来吃。,免费,开放,chain-doc',
    'chain-haircut,chain-old,1-1,cat-elderly,上门理发,腿脚不便的老人，上门剪头发。,免费,暂停,chain-doc',
    'chain-repair,chain-old,1-2,cat-elderly,修小家电,坏了的小家电拿来修。,免费,结束,chain-doc',
  ],
  editions: ['编号,站点,名称,生效日期', 'chain-list,chain-old,2022 年版,2022-01-01'],
  'edition-items': ['编号,公示版,序号,服务,名称', 'chain-list-1,chain-list,1-2,chain-repair,修小家电'],
  projects: ['编号,站点,名称,状态,出处', 'chain-project,chain-station,中午一顿饭,进行中,chain-doc'],
  funds: [
    '编号,名称,类型,层级,拨付方,接收站点,区划,机构,接收机构,出处',
    'chain-lottery,市里的福利彩票公益金,福利彩票公益金,市,chain-bureau,,chain-county,chain-bureau,chain-bureau,chain-doc',
    'chain-passed,县里转下来的钱,财政拨款,县,chain-bureau,,chain-town,chain-agency,chain-agency,chain-doc',
    'chain-third,社工站的送餐钱,其他,乡,chain-agency,chain-station,,,chain-agency,chain-doc',
    'chain-gift,粮油店的捐款,社会捐赠,,chain-shop,chain-old,,,chain-agency,chain-doc',
    'chain-kept,并过来的捐款,社会捐赠,,chain-shop,chain-station,,,chain-agency,chain-doc',
  ],
  receipts: [
    '编号,资金,日期,金额（元）,类别,上游收入,出处',
    'chain-r1,chain-lottery,2024-01-10,5000.00,拨入,,chain-doc',
    'chain-r2,chain-passed,2024-02-10,4000.00,拨入,chain-r1,chain-doc',
    'chain-r3,chain-third,2024-03-10,3000.00,拨入,chain-r2,chain-doc',
    'chain-r4,chain-gift,2023-05-10,700.00,捐赠,,chain-doc',
    'chain-r5,chain-kept,2024-01-05,200.00,上年结转,chain-r4,chain-doc',
  ],
  budgets: [
    '编号,项目,资金,支出类别,阶段,版本,金额（元）,日期,出处',
    'chain-b1,chain-project,chain-third,exp-meals,批复,1,2000.00,2024-03-20,chain-doc',
  ],
  expenses: [
    '编号,资金,项目,站点,日期,金额（元）,支出类别,摘要,收款方,预算,出处',
    'chain-e1,chain-third,chain-project,chain-station,2024-05-09,1234.56,exp-meals,四月的米和油,chain-shop,chain-b1,chain-doc',
    'chain-e3,chain-third,chain-project,chain-station,2024-06-09,400.00,exp-meals,五月的米和油,chain-shop,chain-b1,chain-doc',
    'chain-e4,chain-third,chain-project,chain-station,2024-07-09,300.00,exp-meals,六月的米和油,chain-shop,chain-b1,chain-doc',
    'chain-e2,chain-gift,,chain-old,2023-06-09,500.00,exp-meals,端午的粽子,chain-shop,,chain-doc',
  ],
  disclosures: [
    '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
    'chain-d1,chain-station,年度,2024-01-01,2024-12-31,2025-03-31,2025-03-01',
  ],
};

/**
 * Adds a publisher to a data folder: lottery money that reaches a station through three hands, none but the first of which
 * says lottery, and a station into which another went with 200 元.
 */
export function writeChain(data: string): void {
  const folder = join(data, 'chain');
  mkdirSync(folder);
  for (const [name, lines] of Object.entries(tables))
    writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
  seal(data, join(folder, 'disclosed/chain-d1.sha256'));
}

/** What is published is sealed, at the end of the chain that is there. */
function seal(data: string, file: string): void {
  const portal = loadPortal(nodeFiles, { data, content: 'none' });
  const made = makeSnapshot(portal, 'chain-d1', '2026-01-01');
  if (!made.ok) throw new Error(made.message);
  mkdirSync(dirname(file));
  writeFileSync(file, made.text);
  const sha256 = createHash('sha256').update(made.text).digest('hex');
  const link = nextLink(portal.seals, { date: '2026-01-01', what: made.what, sha256 });
  appendFileSync(join(data, 'seals.txt'), `${link.text}\n`);
}
