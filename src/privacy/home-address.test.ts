import { expect, test } from 'vitest';
import { findHomeAddresses } from './home-address.ts';
import { homeAddresses, publicAddresses } from '../../tests/fixtures/privacy/addresses.ts';

test.each(homeAddresses)('a home: %s', (text) => {
  expect(findHomeAddresses(text)).toHaveLength(1);
});

test.each(publicAddresses)('no home: %s', (text) => {
  expect(findHomeAddresses(text)).toEqual([]);
});
