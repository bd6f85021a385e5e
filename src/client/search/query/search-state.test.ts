import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfState, stateFromAddress } from './search-state.ts';

describe('addressFor', () => {
  it('leaves out what is not chosen', () => {
    expect(addressOfState({ query: '', kind: '', place: '', everywhere: false })).toBe('');
    expect(addressOfState({ query: 'a', kind: '', place: '', everywhere: false })).toBe('?q=a');
  });

  it('is read back as it was', () => {
    const part = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(part, part, part, fc.boolean(), (query, kind, place, everywhere) => {
        const state = { query, kind, place, everywhere };
        expect(stateFromAddress(addressOfState(state))).toEqual(state);
      }),
    );
  });

  it('takes no more than 100 signs from an address, and an address that is broken for what it says', () => {
    expect(stateFromAddress(`?q=${'饭'.repeat(5_000)}`).query).toHaveLength(100);
    expect(stateFromAddress('?q=%E4').query).toBe('\ufffd');
  });
});
