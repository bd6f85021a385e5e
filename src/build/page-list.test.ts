import { describe, expect, it } from 'vitest';
import { PageListing, uniteLists } from './page-list.ts';

const policy = (text: string) => `<meta http-equiv="content-security-policy" content="${text}">`;

describe('PageListing', () => {
  it('lists the pages that may be found, and the policies of all', () => {
    const listing = new PageListing();
    listing.add('/stations/zhan/', Buffer.from(policy("default-src 'self'")));
    listing.add('/stories/gone/', Buffer.from(`${policy("default-src 'none'")}<meta name="robots" content="noindex">`));
    listing.add('/404/', Buffer.from('没有这一页'));
    expect(listing.list).toEqual({
      pages: 3,
      listed: ['/stations/zhan/'],
      policies: ["default-src 'none'", "default-src 'self'"],
    });
  });
});

describe('uniteLists', () => {
  it('gives the same however the pages were shared', () => {
    const [one, two] = [
      { pages: 1, listed: ['/b/'], policies: ['x', 'y'] },
      { pages: 2, listed: ['/a/', '/c/'], policies: ['y'] },
    ];
    const whole = { pages: 3, listed: ['/a/', '/b/', '/c/'], policies: ['x', 'y'] };
    expect(uniteLists([one, two])).toEqual(whole);
    expect(uniteLists([two, one])).toEqual(whole);
  });
});
