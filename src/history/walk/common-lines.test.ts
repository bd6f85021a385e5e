import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCommonLines } from './common-lines.ts';
import { differingLines } from './differing-lines.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const line = fc.constantFrom(
  'a,一',
  'b,二',
  'a,丁',
  `c,${'长'.repeat(1365)}`,
  `d,${'长'.repeat(3000)}短`,
  '',
  'e,一\r',
);
const lines = fc.array(line, { maxLength: 8 });
const text = (rows: readonly string[]): string => ['编号,名称', ...rows].join('\n');

describe('versions without common lines', () => {
  it('differ by the same lines as whole ones', () => {
    fc.assert(
      fc.property(lines, lines, lines, lines, fc.constantFrom('', '\n'), (start, was, is, end, last) => {
        const [old, now] = [text([...start, ...was, ...end]) + last, text([...start, ...is, ...end]) + last];
        const [shortOld, shortNow] = withoutCommonLines(bytesOf(old), bytesOf(now)) ?? [bytesOf(old), bytesOf(now)];
        const sorted = (version: string): readonly string[] => version.split('\n').toSorted();
        const whole = differingLines(old, now);
        const short = differingLines(textOf(shortOld), textOf(shortNow));
        expect(short.map(sorted)).toEqual(whole.map(sorted));
      }),
      { numRuns: 500 },
    );
  });

  it('keep the header and the lines that are not the same', () => {
    const short = withoutCommonLines(
      bytesOf('编号,名称\na,一\nb,二\nc,三\n'),
      bytesOf('编号,名称\na,一\nb,五\nc,三\n'),
    );
    expect(short?.map(textOf)).toEqual(['编号,名称\nb,二\n', '编号,名称\nb,五\n']);
  });

  it.each([
    ['another header', '名称,编号\na,一\n'],
    ['a quotation mark', '编号,名称\na,"一"\n'],
    ['a sign that stands for damage', '编号,名称\na,\uFFFD\n'],
    ['no line', ''],
  ])('are left whole where there is %s', (_, is) => {
    expect(withoutCommonLines(bytesOf('编号,名称\na,一\n'), bytesOf(is))).toBeUndefined();
  });

  it('are left whole where they are not UTF-8', () => {
    const gb = Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0x61, 0x0a);
    expect(withoutCommonLines(gb, gb)).toBeUndefined();
  });
});
