import { describe, expect, it } from 'vitest';
import { placeFit, placeInQuery, type NamedPlace } from './place-in-query.ts';
import { testIndex } from '../../../../tests/fixtures/client/search-index.ts';

const { namesIndex } = await testIndex();

function named(query: string): readonly string[] | undefined {
  const namedPlace = placeInQuery(namesIndex, [Array.from(query)]);
  return namedPlace && [...namedPlace.places].map((place) => namesIndex.file.places[place]?.[0] ?? '');
}

function placeOf(name: string): number {
  return namesIndex.file.places.findIndex(([each]) => each === name);
}

describe('spotOf', () => {
  it.each([
    ['泊里镇送饭', ['泊里镇']],
    ['石桥哪里送饭', ['石桥镇']],
    ['甲省泊里送饭', ['泊里镇']],
    ['送饭', undefined],
  ])('finds the place that %s names', (query, places) => {
    expect(named(query)).toEqual(places);
  });

  it('says which characters are its name', () => {
    expect(placeInQuery(namesIndex, [Array.from('石桥'), Array.from('送饭')])?.named).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('fitOf', () => {
  const namedPlace: NamedPlace = { places: new Set([placeOf('泊里镇')]), named: [] };

  it('is full within the place, less just above it, nothing elsewhere', () => {
    expect(placeFit(namesIndex, placeOf('泊里镇'), namedPlace)).toBe(1);
    expect(placeFit(namesIndex, placeOf('甲省'), namedPlace)).toBe(0.6);
    expect(placeFit(namesIndex, placeOf('石桥镇'), namedPlace)).toBe(0);
    expect(placeFit(namesIndex, -1, namedPlace)).toBe(0);
  });
});
