import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesPath, addressList, fixedAddress } from './address-list.ts';
import { ruleIndex, rulesPath } from './rule-index.ts';

test('the list of rules is that of their folders', () => {
  expect(
    readFileSync(rulesPath, 'utf8'),
    `${rulesPath} is older than the folders of the rules. Run: npm run rules`,
  ).toBe(ruleIndex());
});

test('the list of addresses is that of the pages', () => {
  expect(readFileSync(addressesPath, 'utf8'), `${addressesPath} is older than the pages. Run: npm run rules`).toBe(
    addressList(),
  );
});

test('an address stands for a page that is there whatever the data', () => {
  const paths = ['index.astro', '404.astro', 'data/index.astro', 'data/recompute.astro', 'changes/[...page].astro'];
  expect([...paths, '[page].astro', 'services/[id].astro'].map(fixedAddress)).toEqual([
    '/',
    '/404/',
    '/data/',
    '/data/recompute/',
    '/changes/',
    undefined,
    undefined,
  ]);
});
