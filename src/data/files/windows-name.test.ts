import { expect, test } from 'vitest';
import { isDeviceName, windowsFault } from './windows-name.ts';

test.each(['con', 'NUL', 'aux.csv', 'prn.tar.gz', 'com0', 'lpt9', 'COM¹', 'conout$'])('“%s” is a device', (name) => {
  expect([isDeviceName(name), windowsFault(name)]).toEqual([true, 'device']);
});

test.each(['console', 'con-1', 'com', 'com10', 'aux1', 'null', 'a.con', '控制'])('“%s” is none', (name) => {
  expect([isDeviceName(name), windowsFault(name)]).toEqual([false, undefined]);
});

test.each([
  ['a:b', 'sign'],
  ['谁?.mdx', 'sign'],
  ['a\\b', 'sign'],
  ['a\tb', 'sign'],
  ['a.', 'end'],
  ['a ', 'end'],
  ['...', 'end'],
])('“%s” has a fault: %s', (name, fault) => {
  expect(windowsFault(name)).toBe(fault);
});
