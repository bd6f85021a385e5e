import { expect, it } from 'vitest';
import { kindNames, pagesOfKind } from './kinds.ts';
import { townSite } from './town-site.ts';

it('the site of the sample town has a page of every kind', () => {
  expect(kindNames.filter((kind) => pagesOfKind(kind, townSite).length === 0)).toEqual([]);
});
