import { describe, expect, it } from 'vitest';
import { find } from '../../data/portal.ts';
import { eventLd, openingHours, serviceLd, stationLd } from './json-ld.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  stations: `id,name,kind,region,nature,phone,complaint_phone,hours,address,supervisor,serves
zhan,乙镇社工站,社工站,zhen,自主公开,0591-87566306,0591-87566301,周一至周五 08:30-12:00,中山路 12 号,minzheng,zhen
shi,示例镇社工站,社工站,yang,示例,,,,,,`,
  terms: `id,scheme,name,order
cat-a,类别,养老服务,1
aud-a,人群,老人,1`,
  services: `id,station,organization,region,category,name,official_name,summary,audiences,cost,status
meals,zhan,,,cat-a,老年食堂,助餐服务,吃饭,aud-a,免费,开放
bath,shi,,,cat-a,助浴,,洗澡,,收费,开放
talk,,minzheng,xian,cat-a,谈心,,聊天,,未公开,开放`,
  events: `id,station,name,start,end,place,capacity,status
e1,zhan,义诊,2026-12-05 09:00,2026-12-05 11:00,站里,30,报名中
e2,shi,取消的,2026-12-06,,站里,,取消`,
});
const service = (id: string) => {
  const row = find(portal, 'services', id);
  return row && serviceLd(portal, row);
};

describe('serviceLd', () => {
  it('says what, for whom, by whom, where to call and when', () => {
    expect(service('meals')).toMatchObject({
      '@type': 'GovernmentService',
      name: '老年食堂',
      alternateName: '助餐服务',
      serviceType: '养老服务',
      audience: [{ audienceType: '老人' }],
      provider: { '@type': 'Organization', name: '乙镇社工站', telephone: '0591-87566306' },
      areaServed: [{ '@type': 'AdministrativeArea', name: '甲县 · 乙镇' }],
      availableChannel: { servicePhone: { telephone: '0591-87566306' } },
      hoursAvailable: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:00' },
      ],
      offers: { price: '0' },
    });
  });

  it('leaves out what is not known, and never says free where nobody did', () => {
    const ld = service('talk');
    expect(ld).toMatchObject({ provider: { name: '甲县民政局' } });
    expect(ld?.['offers']).toBeUndefined();
    expect(ld?.['hoursAvailable']).toBeUndefined();
  });

  it('names a sample as one', () => {
    expect(service('bath')).toMatchObject({ name: '【示例】助浴', provider: { name: '【示例】示例镇社工站' } });
  });
});

describe('stationLd', () => {
  it('has both phones, each for what it is', () => {
    const station = find(portal, 'stations', 'zhan');
    expect(station && stationLd(portal, station)).toMatchObject({
      '@type': 'Organization',
      url: expect.stringMatching(/\/stations\/zhan\/$/) as unknown,
      parentOrganization: { name: '甲县民政局' },
      contactPoint: [
        { telephone: '0591-87566306', contactType: 'customer service' },
        { telephone: '0591-87566301', contactType: 'complaints' },
      ],
    });
  });
});

describe('eventLd', () => {
  it('gives times with their offset, days as days, and says what is cancelled', () => {
    const [first, second] = portal.tables.events.map((event) => eventLd(portal, event));
    expect(first).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-05T09:00+08:00',
      endDate: '2026-12-05T11:00+08:00',
      eventStatus: 'https://schema.org/EventScheduled',
      maximumAttendeeCapacity: 30,
    });
    expect(second).toMatchObject({ startDate: '2026-12-06', eventStatus: 'https://schema.org/EventCancelled' });
  });
});

describe('openingHours', () => {
  it('ends a whole day within the day, and says nothing of what it cannot read', () => {
    expect(openingHours('每天 全天')).toMatchObject([{ opens: '00:00', closes: '23:59' }]);
    expect(openingHours('看情况')).toBeUndefined();
    expect(openingHours(undefined)).toBeUndefined();
  });
});
