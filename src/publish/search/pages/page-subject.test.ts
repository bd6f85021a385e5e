import { describe, expect, it } from 'vitest';
import { testPortal } from '../../../../tests/fixtures/client/search-index.ts';
import { pageSubject } from './page-subject.ts';

const portal = testPortal();

describe('pageSubject', () => {
  it.each([
    ['/services/song/', 'services', '甲省 · 泊里镇'],
    ['/stations/zhan/', 'stations', '甲省 · 泊里镇'],
    ['/stations/zhan/money/2025/', 'money', '甲省 · 泊里镇'],
    ['/places/lu/', 'places', '甲省'],
    ['/handbook/rules/pii/', 'handbook', ''],
    ['/help/', 'help', ''],
    ['/privacy/', 'help', ''],
    ['/accounts/', 'money', ''],
    ['/data/recompute/', 'data', ''],
    ['/glossary/', 'glossary', ''],
  ])('knows what %s is about', (path, kind, place) => {
    const [province] = place.split(' · ');
    expect(pageSubject(portal, path)).toEqual({ kind, place, province, sample: false });
  });

  it('knows a sample', () => {
    expect(pageSubject(portal, '/places/sz/')).toMatchObject({ place: '示例省 · 示例镇', sample: true });
  });

  it.each(['/', '/search/', '/services/', '/services/need/n-meal/', '/stations/zhan/poster/', '/handbook/rules/'])(
    'leaves out %s, which only leads to others or repeats one',
    (path) => {
      expect(pageSubject(portal, path)).toBeUndefined();
    },
  );
});
