import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFor, askedBy } from './address.ts';

describe('addressFor', () => {
  it('leaves out what is not chosen', () => {
    expect(addressFor({ query: '', kind: '', place: '' })).toBe('');
    expect(addressFor({ query: 'a', kind: '', place: '' })).toBe('?q=a');
  });

  it('is read back as it was', () => {
    const part = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(part, part, part, (query, kind, place) => {
        expect(askedBy(addressFor({ query, kind, place }))).toEqual({ query, kind, place });
      }),
    );
  });
});
