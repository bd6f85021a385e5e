import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestsPath, sampleDigests } from './sample-digests.ts';

test('the digests are those of the sample town, where it stands here', () => {
  const kept = readFileSync(digestsPath, 'utf8');
  expect(kept, `${digestsPath} is older than the sample town. Run: npm run rules`).toBe(sampleDigests() ?? kept);
});
