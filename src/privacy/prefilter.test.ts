import { expect, test } from 'vitest';
import { createPrefilter } from './prefilter.ts';

const look = createPrefilter({ alone: '@', pairs: ['护照', '护工', '1生'], many: { forms: '0123456789', count: 4 } });

test.each(['a@b', '带护照', '护工', '12 3 4', '1生'])('sees %s', (text) => {
  expect(look(text)).toBe(true);
});

test.each(['', '护', '护理', '照护', '护 照', '123', '2生'])('looks past %j', (text) => {
  expect(look(text)).toBe(false);
});
