import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleIndex } from './rule-index.ts';

test.each([...ruleIndex()])('%s lists the rules that are there; otherwise run: npm run rules', (path, text) => {
  expect(readFileSync(path, 'utf8'), `${path} is older than the folders of the rules. Run: npm run rules`).toBe(text);
});
