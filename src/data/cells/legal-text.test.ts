import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illegal, legalText } from './legal-text.ts';

/** What XML 1.0 allows in a file (production 2, Char), without the controls that it only discourages. */
const xmlText = /^(?:[\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;

test.each([0, 0x0b, 0x1b, 0x7f, 0x85, 0x9f, 0xd800, 0xdfff, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff])(
  'U+%i is dropped',
  (code) => {
    const text = `扶手${String.fromCodePoint(code)}装好了`;
    expect(illegal.test(text)).toBe(true);
    expect(legalText(text)).toBe('扶手装好了');
  },
);

test.each(['扶手', '\t\r\n', 'é', '👨‍👩‍👧', '𝟏𠮷', '\u{1fffd}', '\u202e'])('%j stays', (text) => {
  expect(legalText(text)).toBe(text);
});

test('whatever stands in a cell, what is left is text that XML allows', () => {
  const units = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(fc.property(units, (text) => xmlText.test(legalText(text))));
});
