import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detachedText } from './detached-text.ts';

describe('detached', () => {
  it('gives back the same text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(detachedText(text)).toBe(text);
      }),
    );
    const long = '很长的一段话。'.repeat(2000);
    expect(detachedText(long)).toBe(long);
    const half = '半个字在末尾，不能丢也不能变\ud83d';
    expect(detachedText(half)).toBe(half);
  });
});
