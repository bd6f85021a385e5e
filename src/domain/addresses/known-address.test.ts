import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { portalOf } from '../../rules/engine/example-portal.ts';
import { fixedPages, isKnownAddress } from './known-address.ts';

test('the pages that there are whatever the data is are those of the files', () => {
  const files = globSync('**/*.astro', { cwd: 'src/pages' }).map((path) => path.replaceAll('\\', '/'));
  // A page of many pages stands at its own address too.
  const fixed = files
    .map((path) => path.replace('[...page].astro', 'index.astro'))
    .filter((path) => !path.includes('['));
  const addresses = fixed.map((path) => `/${path.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`);
  expect(addresses.filter((address) => address !== '/404/').sort()).toEqual([...fixedPages].sort());
});

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
  const wrong = ['/services', '/nowhere/', '/places/gone/', '/stations/gone/poster/', '/documents/b.pdf'];
  expect([...wrong, '/data/gone.csv', '/services/need/gone/', '/stories/b/'].filter(known)).toEqual([]);
});
