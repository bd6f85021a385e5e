import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfState, stateFromAddress } from './search-state.ts';

describe('addressFor', () => {
  it('leaves out what is not chosen', () => {
    expect(addressOfState({ query: '', kind: '', place: '' })).toBe('');
    expect(addressOfState({ query: 'a', kind: '', place: '' })).toBe('?q=a');
  });

  it('is read back as it was', () => {
    const part = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(part, part, part, (query, kind, place) => {
        expect(stateFromAddress(addressOfState({ query, kind, place }))).toEqual({ query, kind, place });
      }),
    );
  });
});
