import { describe, expect, it } from 'vitest';
import { addressOf, eventCalendar, stationCalendar } from './address.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  editions: 'id,station,name,effective_on\ne26,zhan,2026 年版,2026-01-01',
  organizations: 'id,name,kind,region\nminzheng,甲县民政局,党政机关,xian\nwu,无地方的,企业,',
});

describe('addressOf', () => {
  it('leads to the page of a thing, or to its place on another page', () => {
    expect(addressOf(portal, 'stations', 'zhan')).toBe('/stations/zhan/');
    expect(addressOf(portal, 'regions', 'xian')).toBe('/places/xian/');
    expect(addressOf(portal, 'events', 'e1')).toBe('/events/e1/');
    expect(addressOf(portal, 'glossary', 'dibao')).toBe('/glossary/#dibao');
    expect(addressOf(portal, 'organizations', 'minzheng')).toBe('/places/xian/#minzheng');
  });

  it('finds an edition under its station', () => {
    expect(addressOf(portal, 'editions', 'e26')).toBe('/stations/zhan/editions/e26/');
    expect(addressOf(portal, 'editions', 'none')).toBeUndefined();
  });

  it('knows no address for what is shown nowhere alone', () => {
    expect(addressOf(portal, 'organizations', 'wu')).toBeUndefined();
    expect(addressOf(portal, 'expenses', 'x')).toBeUndefined();
  });
});

describe('calendars', () => {
  it('stand beside the pages of the event and of the station', () => {
    expect(eventCalendar('e1')).toBe('/events/e1.ics');
    expect(stationCalendar('zhan')).toBe('/stations/zhan/events.ics');
  });
});
