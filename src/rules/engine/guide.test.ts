import { expect, test } from 'vitest';
import { rules } from './index.ts';
import { guides } from './guides.ts';
import { runExample } from './run-example.ts';

test('every rule has a guide, and every guide a rule', () => {
  expect([...guides.keys()].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test.each([...guides])('%s: the bad example raises this rule and no other, the good one nothing', (id, guide) => {
  const found = runExample(guide.bad);
  expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set([id]));
  const own = rules.filter((rule) => rule.id === id);
  // Its page in the handbook asks this rule alone.
  expect(runExample(guide.bad, own)).toEqual(found);
  const [{ level } = {}] = own;
  if (level !== 'both') expect(found.every((finding) => finding.level === level)).toBe(true);
  expect(runExample(guide.good)).toEqual([]);
});

test.each([...guides])('%s: the guide says when, how and why', (_, guide) => {
  for (const words of [guide.when, guide.remedy, guide.why]) expect(words).toMatch(/^.{6,160}。$/u);
});
