import { describe, expect, it } from 'vitest';
import { portalOf, type FileMap } from '../../../tests/fixtures/rules/check-case.ts';
import { grantFiles, threesixtyGivingFiles } from './threesixty-giving.ts';

const tables: FileMap = {
  'data/poli/organizations.csv': [
    '编号,名称,类型,区划,同意公示名称',
    'ju,区民政局,党政机关,qingdao,不适用',
    'shop,某某商店,企业,qingdao,否',
    'agency,社工服务中心,社会工作服务机构,qingdao,不适用',
  ],
  'data/poli/funds.csv': [
    '编号,名称,类型,拨付方,接收站点,区划,接收机构,年度,限定用途',
    'county,区里的钱,福利彩票公益金,ju,,qingdao,agency,2024,养老',
    'town,站里的钱,福利彩票公益金,ju,poli-station,,agency,2024,养老',
    'gift,捐赠,社会捐赠,shop,poli-station,,,,',
    'own,自己的钱,其他,ju,,qingdao,ju,,',
    'unknown,不知道谁给的,其他,,poli-station,,agency,,',
    'demo,示例的钱,其他,ju,demo-station,,agency,,',
  ],
  'data/poli/receipts.csv': [
    '编号,资金,日期,金额（元）,精度,写法,类别,上游收入,出处',
    'r1,county,2024-03-01,100000.10,,,拨入,,news',
    'r2,town,2024-04-01,60000.00,,,拨入,r1,news',
    'r3,gift,2024-05-06,5000.00,超,超过5000元,捐赠,,news',
    'r4,gift,2024-12-20,0.07,,,利息,,news',
    'r5,gift,2024-05,1.00,,,捐赠,,news',
    'r6,own,2024-05-01,1.00,,,拨入,,news',
    'r7,unknown,2024-05-01,1.00,,,拨入,,news',
    'r8,demo,2024-05-01,1.00,,,拨入,,demo-doc',
    'r9,gift,2024-05-01,1.00,,,争取,,news',
  ],
};

function grantsIn(map: FileMap, path = 'data/360giving.json'): unknown {
  const file = threesixtyGivingFiles(portalOf(map)).find((each) => each.path === path);
  return file === undefined ? undefined : JSON.parse([...file.chunks].join(''));
}

describe('/data/360giving.json', () => {
  it('is a package of version 1.4 with its publisher, licence and what is not in it', () => {
    expect(grantsIn(tables)).toMatchObject({
      version: '1.4',
      title: '公示栏：拨款和捐赠',
      publisher: { name: '公示栏', website: 'https://board.example' },
      license: 'https://licence.example/by',
      downloadURL: 'https://board.example/data/360giving.json',
    });
    expect(JSON.stringify(grantsIn(tables))).toContain('另有 3 笔没有收进来');
  });

  it('holds each yuan that was granted once: no interest, nothing passed on, nothing stated only, no sample', () => {
    expect(grantsIn(tables)).toHaveProperty('grants.length', 2);
    expect(grantsIn(tables)).toMatchObject({
      grants: [{ id: '360G-board-example-r1' }, { id: '360G-board-example-r3' }],
    });
  });

  it('gives what the standard asks of a grant, in its own forms', () => {
    expect(grantsIn(tables)).toHaveProperty('grants.0', {
      id: '360G-board-example-r1',
      title: '区里的钱',
      description: '养老。彩票公益金资助—中国福利彩票',
      currency: 'CNY',
      amountAwarded: 100000.1,
      amountDisbursed: 100000.1,
      awardDate: '2024-03-01',
      url: 'https://board.example/funds/county/#r1',
      plannedDates: [{ startDate: '2024', endDate: '2024' }],
      recipientOrganization: [
        {
          id: '360G-board-example-org-agency',
          name: '社工服务中心',
          organisationType: 'social_work_agency',
          location: [{ name: '青岛市', countryCode: 'CN' }],
        },
      ],
      beneficiaryLocation: [{ name: '青岛市', countryCode: 'CN' }],
      fundingOrganization: [
        {
          id: '360G-board-example-org-ju',
          name: '区民政局',
          organisationType: 'government',
          location: [{ name: '青岛市', countryCode: 'CN' }],
        },
      ],
      grantProgramme: [{ code: 'county', title: '区里的钱', url: 'https://board.example/funds/county/' }],
      classifications: [{ vocabulary: '资金类型', code: 'lottery', title: '福利彩票公益金' }],
      relatedDocument: [{ id: 'news', title: '社工微服务', url: 'https://news.example/1', documentType: 'news' }],
      dataSource: 'https://board.example/data/receipts.csv',
    });
  });

  it('names no donor who does not agree, takes a station for the recipient, says what is not exact', () => {
    expect(grantsIn(tables)).toMatchObject({
      grants: [
        {},
        {
          description: '用途没有写明。原文写的是“超过5000元”',
          fundingOrganization: [{ name: '不公布名称的企业' }],
          recipientOrganization: [{ id: '360G-board-example-station-poli-station', name: '泊里镇社工站' }],
        },
      ],
    });
  });

  it('counts what is passed on where the money above it cannot be told', () => {
    const rows = tables['data/poli/receipts.csv'];
    const undated = Array.isArray(rows) ? rows.map((row: string) => row.replace('2024-03-01', '2024')) : [];
    expect(grantsIn({ ...tables, 'data/poli/receipts.csv': undated })).toMatchObject({
      grants: [{ id: '360G-board-example-r2', recipientOrganization: [{ department: '泊里镇社工站' }] }, {}],
    });
  });

  it('holds no sample: these stand in a file of their own, and each says so', () => {
    const told = grantsIn(tables, 'data/360giving-sample.json');
    expect(JSON.stringify(told)).toContain('里面都是示例，不是真实的拨款。');
    expect(told).toMatchObject({
      title: '【示例】公示栏：拨款和捐赠',
      downloadURL: 'https://board.example/data/360giving-sample.json',
      grants: [{ id: '360G-board-example-r8', title: '【示例】示例的钱' }],
    });
    expect(JSON.stringify(grantsIn(tables))).not.toContain('示例');
  });

  it('is not there where there is no grant at all: the standard knows no empty file', () => {
    expect(grantsIn({})).toBeUndefined();
    expect(grantFiles(portalOf())).toEqual([]);
    expect(grantFiles(portalOf(tables)).map(({ path }) => path)).toEqual([
      'data/360giving.json',
      'data/360giving-sample.json',
    ]);
  });
});
