import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';
import { hsdsFiles } from './hsds.ts';

const portal = moneyPortal({
  regions: `id,name,level,parent,sample
cn,全国,国家,,
sheng,丙省,省,cn,
shi,丁市,市,sheng,
xian,甲县,县,shi,
zhen,乙镇,乡,xian,
yang,示例镇,乡,cn,是`,
  organizations: `id,name,kind,region,uscc
minzheng,甲县民政局,党政机关,xian,
juan,不相干的企业,企业,xian,`,
  stations: `id,name,kind,region,nature,founded,supervisor,parent,phone,complaint_phone,address,hours
zhan,乙镇社工站,社工站,zhen,自主公开,2021-04,minzheng,,0591-87566306,0591-87566301,中山路 12 号,周一至周五 08:30-12:00 13:30-17:30；周六 全天
room,乙镇社工室,社工室,zhen,自主公开,,,zhan,,,,
shi,示例镇社工站,社工站,yang,示例,,,,,,,`,
  terms: `id,scheme,name,order
cat-a,类别,养老服务,1
aud-a,人群,老人,1
exp-meals,支出类别,助餐补贴,1`,
  services: `id,station,organization,region,category,name,summary,audiences,cost,cost_note,status,how_phone,who_can,bring,promise_days,checked_on,places
meals,zhan,,,cat-a,老年食堂,吃饭,aud-a,收费,每份 5 元,开放,打电话,六十岁以上,身份证；照片,3,2026-11-06,zhen
bath,zhan,,,cat-a,助浴,洗澡,,免费,,暂停,,,,,2026-11,
old,room,,,cat-a,旧的,没有了,,未公开,,结束,,,,,,
talk,,minzheng,xian,cat-a,谈心,聊天,,未公开,,开放,,,,,,
sample,shi,,,cat-a,示例服务,示例,,免费,,开放,,,,,,`,
  alerts: `id,subject_type,subject,content,start,end
a1,服务,bath,检修,2026-10-20,2026-12-31
a2,服务,meals,过了的,2026-01-01,2026-01-02`,
});

type Json = Readonly<Record<string, unknown>>;
const files = new Map(
  hsdsFiles(portal, '2026-11-21').map(({ path, chunks }) => [
    path,
    JSON.parse([...chunks].join('')) as readonly Json[],
  ]),
);
const records = (name: string): readonly Json[] => files.get(`data/hsds/${name}.json`) ?? [];
const named = (file: string, name: string): Json => records(file).find((record) => record['name'] === name) ?? {};

/** Every value of a key, however deep. */
function deep(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => deep(part, key));
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([name, part]) => [...(name === key ? [part] : []), ...deep(part, key)]);
}

describe('organizations.json', () => {
  it('holds the stations, and those who supervise them or give services, nobody else', () => {
    expect(records('organizations').map(({ name }) => name)).toEqual([
      '乙镇社工站',
      '乙镇社工室',
      '【示例】示例镇社工站',
      '甲县民政局',
    ]);
  });

  it('gives phones, weekly hours in the time of China, an address with nothing made up, and a description always', () => {
    expect(named('organizations', '乙镇社工站')).toMatchObject({
      description: '丙省 · 丁市 · 甲县 · 乙镇 · 社工站',
      year_incorporated: 2021,
      phones: [{ number: '0591-87566306' }, { number: '0591-87566301', description: '监督电话' }],
      locations: [
        {
          location_type: 'physical',
          addresses: [
            { address_1: '中山路 12 号', city: '丁市', state_province: '丙省', country: 'CN', postal_code: '' },
          ],
          schedules: [
            { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:30+08:00', closes_at: '12:00+08:00', timezone: 8 },
            { byday: 'MO,TU,WE,TH,FR', opens_at: '13:30+08:00' },
            { byday: 'SA', opens_at: '00:00+08:00', closes_at: '23:59+08:00' },
          ],
        },
      ],
    });
    expect(named('organizations', '乙镇社工室')).not.toHaveProperty('locations');
  });
});

describe('services.json', () => {
  it('says the status in the words of the standard', () => {
    expect(records('services').map(({ status }) => status)).toEqual([
      'active',
      'temporarily closed',
      'defunct',
      'active',
      'active',
    ]);
  });

  it('gives whole days only, alerts only while they hold, and free only where it is', () => {
    expect(named('services', '老年食堂')).toMatchObject({
      fees_description: '收费。每份 5 元',
      assured_date: '2026-11-06',
      required_documents: [{ document: '身份证' }, { document: '照片' }],
      eligibility_description: '谁可以申请：六十岁以上',
    });
    expect(named('services', '老年食堂')).not.toHaveProperty('alert');
    expect(named('services', '老年食堂')).not.toHaveProperty('cost_options');
    expect(named('services', '助浴')).toMatchObject({ alert: '检修', cost_options: [{ amount: 0, currency: 'cny' }] });
    expect(named('services', '助浴')).not.toHaveProperty('assured_date');
  });

  it('marks a sample by its name and for programs', () => {
    expect(named('services', '【示例】示例服务')).toMatchObject({
      attributes: [{ link_type: 'category' }, { label: '示例' }],
    });
  });
});

describe('all three files', () => {
  const all = [...files.values()];

  it('have no id twice, and only UUIDs', () => {
    const ids = deep(all, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{14}5[0-9a-f]{3}-[89ab]/);
  });

  it('refer to nothing that is not in them', () => {
    const ids = new Set(deep(all, 'id'));
    for (const key of ['organization_id', 'parent_organization_id', 'location_id', 'service_id', 'taxonomy_term_id']) {
      expect(
        deep(all, key).filter((id) => !ids.has(id)),
        key,
      ).toEqual([]);
    }
  });

  it('leave out what the portal does not know', () => {
    expect(JSON.stringify(all)).not.toMatch(/null|undefined/);
  });
});
