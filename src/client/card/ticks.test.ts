import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicks, writeTicks } from './ticks.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);

describe('ticks in the address', () => {
  it('come back as they were put there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        expect(readTicks(writeTicks(ids))).toEqual(ids);
      }),
    );
  });

  it('are nothing where nothing is ticked, and nothing but ids ever', () => {
    expect(writeTicks([])).toBe('');
    expect(readTicks('')).toEqual([]);
    expect(readTicks('#services')).toEqual([]);
    expect(readTicks('#card=a,a,<b>,"c",%3Cd%3E,e f,g-h')).toEqual(['a', 'g-h']);
  });
});
