import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, facets, matches, readChoice, touched, type Choice, type Facts } from './choice.ts';

const id = fc.constantFrom('a', 'b-1', 'c');
const facts: fc.Arbitrary<Facts> = fc.record({
  need: fc.uniqueArray(id),
  audience: fc.uniqueArray(id),
  category: fc.tuple(id),
  place: fc.tuple(id),
});
const none: Facts = { need: [], audience: [], category: [], place: [] };

describe('a choice in the address', () => {
  it('comes back as it was put there, where there are services for it', () => {
    fc.assert(
      fc.property(facts, fc.subarray([...facets]), (one, chosen) => {
        const choice: Choice = {};
        for (const facet of chosen) {
          const [first] = one[facet];
          if (first !== undefined) choice[facet] = first;
        }
        const { search } = new URL(addressOf('/services/', choice), 'https://x.example');
        expect(readChoice(search, [one])).toEqual(choice);
        expect(matches(one, choice)).toBe(true);
      }),
    );
  });

  it('is nothing where nobody is listed under it', () => {
    expect(readChoice('?need=nobody&place=a&size=xl', [{ ...none, place: ['a'] }])).toEqual({ place: 'a' });
    expect(addressOf('/services/', {})).toBe('/services/');
  });
});

describe('touched', () => {
  it('adds, replaces within a facet, and takes away again', () => {
    const one = touched({}, 'need', 'a');
    const two = touched(one, 'place', 'p');
    expect([one, two]).toEqual([{ need: 'a' }, { need: 'a', place: 'p' }]);
    expect(touched(two, 'need', 'b')).toEqual({ need: 'b', place: 'p' });
    expect(touched(two, 'need', 'a')).toEqual({ place: 'p' });
  });
});

describe('matches', () => {
  it('asks for all that is chosen', () => {
    const service = { ...none, need: ['a', 'b'], place: ['p'] };
    expect(matches(service, {})).toBe(true);
    expect(matches(service, { need: 'b', place: 'p' })).toBe(true);
    expect(matches(service, { need: 'b', place: 'q' })).toBe(false);
  });
});
