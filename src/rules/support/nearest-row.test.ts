import { expect, test } from 'vitest';
import { nearestInTable } from './nearest-row.ts';
import { portalOf } from '../../../tests/fixtures/rules/check-case.ts';

const documents = Array.from({ length: 2000 }, (_, index) => `doc-${String(index)},文件,某镇,2024,公告`);
const portal = portalOf({ 'data/a/documents.csv': ['编号,标题,发布者,日期,类型', ...documents] });
const guess = (text: string) => nearestInTable(portal, 'documents', text, () => portal.byId.documents.keys());

test('guesses in a large table come to an end, and what was guessed stays', () => {
  expect(guess('doc-12x')).toBe('doc-12');
  const guesses = Array.from({ length: 1000 }, (_, index) => guess(`doc-${String(index)}x`));
  expect(guesses.slice(0, 200)).not.toContain(undefined);
  expect(guesses.at(-1)).toBeUndefined();
  expect(guess('doc-12x')).toBe('doc-12');
});

test('in a small table they never do', () => {
  const terms = Array.from({ length: 1000 }, (_, index) =>
    nearestInTable(portal, 'terms', `cat-elderl${String(index)}`, () => portal.byId.terms.keys()),
  );
  expect(new Set(terms)).toEqual(new Set(['cat-elderly']));
});
