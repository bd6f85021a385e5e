import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleIndex, rulesPath } from './rule-index.ts';

test('the list of rules is that of their folders', () => {
  expect(
    readFileSync(rulesPath, 'utf8'),
    `${rulesPath} is older than the folders of the rules. Run: npm run rules`,
  ).toBe(ruleIndex());
});
