import { describe, expect, it } from 'vitest';
import { claim, createClaims } from './claims.ts';

describe('claim', () => {
  it('gives each page to the first who asks', () => {
    const claims = createClaims(2);
    expect([claim(claims, 1), claim(claims, 1), claim(claims, 0), claim(claims, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
