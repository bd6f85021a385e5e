import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter-text.ts';

test('names with texts, numbers, lists; a day stays a text', () => {
  expect(readFrontMatter('title: 甲\norder: 2\nservices: [a, b]\nconsent_expires: 2027-12-31')).toEqual({
    ok: true,
    value: { title: '甲', order: 2, services: ['a', 'b'], consent_expires: '2027-12-31' },
  });
});

test.each([
  ['a tag of the language', 'a: 1\ntitle: !!js/function "x"', 2],
  ['a tag of one’s own', 'a: 1\nb: 2\ntitle: !evil x', 3],
  ['bytes', 'title: !!binary aGk=', 1],
  ['an anchor', 'title: &t 甲', 1],
  ['a tag within a list', 'a: 1\nlist: [x, !y z]', 2],
  ['parts that swell', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', 1],
])('refuses %s', (_, head, line) => {
  expect(readFrontMatter(head)).toEqual({ ok: false, line, fault: 'tag' });
});

test.each(['- 甲', '甲', 'title：甲', ''])('%j has no names', (head) => {
  expect(readFrontMatter(head)).toEqual({ ok: false, line: 1, fault: 'no-keys' });
});

test('names the line that cannot be read', () => {
  expect(readFrontMatter('title: 甲\nsummary: 乙: 丙')).toEqual({ ok: false, line: 2, fault: 'syntax' });
  expect(readFrontMatter('title: 甲\ntitle: 乙')).toEqual({ ok: false, line: 2, fault: 'syntax' });
});
