import { expect, test } from 'vitest';
import { portalOf } from '../../rules/engine/example-portal.ts';
import { isKnownAddress } from './known-address.ts';

test('an address leads to a page, to what lies below it, or to a file', () => {
  const portal = portalOf({
    'content/stories/a.mdx': '---\ntitle: 甲\nsummary: 乙\n---\n',
    'content/pages/faq.mdx': '---\ntitle: 甲\nsummary: 乙\n---\n',
  });
  const known = (path: string): boolean => isKnownAddress(portal, path, new Set(['documents/a.pdf']));
  const right = ['/', '/faq/', '/about/', '/stories/a/', '/places/poli/', '/stations/poli-station/', '/events.ics'];
  const more = ['/stations/poli-station/poster/', '/handbook/tables/services/', '/services/category/cat-elderly/'];
  const files = ['/documents/a.pdf', '/data/services.csv', '/data/datapackage.json', '/feed.xml'];
  expect([...right, ...more, ...files].filter((path) => !known(path))).toEqual([]);
  const wrong = ['/404/', '/services', '/nowhere/', '/places/gone/', '/stations/gone/poster/', '/documents/b.pdf'];
  expect([...wrong, '/data/gone.csv', '/services/need/gone/', '/stories/b/'].filter(known)).toEqual([]);
});
