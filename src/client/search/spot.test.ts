import { describe, expect, it } from 'vitest';
import { fitOf, spotOf, type Spot } from './spot.ts';
import { testIndex } from './testing.ts';

const { library } = await testIndex();

function named(query: string): readonly string[] | undefined {
  const spot = spotOf(library, [Array.from(query)]);
  return spot && [...spot.places].map((place) => library.file.places[place]?.[0] ?? '');
}

function placeOf(name: string): number {
  return library.file.places.findIndex(([each]) => each === name);
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
    expect(spotOf(library, [Array.from('石桥'), Array.from('送饭')])?.named).toEqual([true, true, false, false]);
  });
});

describe('fitOf', () => {
  const spot: Spot = { places: new Set([placeOf('泊里镇')]), named: [] };

  it('is full within the place, less just above it, nothing elsewhere', () => {
    expect(fitOf(library, placeOf('泊里镇'), spot)).toBe(1);
    expect(fitOf(library, placeOf('甲省'), spot)).toBe(0.6);
    expect(fitOf(library, placeOf('石桥镇'), spot)).toBe(0);
    expect(fitOf(library, -1, spot)).toBe(0);
  });
});
