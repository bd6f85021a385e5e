import { expect, it } from 'vitest';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';
import { pageSource } from './page-source.ts';

const portal = publishPortal();

it.each([
  ['/services/fw/', 'data/xian/services.csv', 2],
  ['/services/audience/aud-child/', 'data/common/terms.csv', 4],
  ['/stations/zhan/', 'data/xian/stations.csv', 2],
  ['/stations/zhan/money/2024/notice/', 'data/xian/funds.csv', 2],
  ['/stations/zhan/poster/', 'data/xian/stations.csv', 2],
  ['/places/cun/', 'data/town/regions.csv', 3],
  ['/funds/b/', 'data/xian/funds.csv', 3],
  ['/stories/told/', 'content/stories/told.mdx', 1],
  ['/corrections/', 'data/xian/corrections.csv', 1],
])('%s is made from %s, line %i', (address, file, line) => {
  expect(pageSource(portal, address)).toEqual({ file, line });
});

it.each(['/', '/stations/', '/accounts/', '/changes/', '/changes/2/', '/search/', '/services/none/'])(
  '%s is made from no row in particular',
  (address) => {
    expect(pageSource(portal, address)).toBeUndefined();
  },
);
