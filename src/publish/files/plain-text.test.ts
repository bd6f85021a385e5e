import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../data/csv/csv.ts';
import { formulaSafe } from '../tables/excel-csv.ts';
import { isPlain } from './plain-text.ts';

const signs = fc.constantFrom(
  '"',
  ',',
  '\\',
  '=',
  '-',
  '＠',
  ' ',
  '\u3000',
  '\uFEFF',
  '\n',
  '\r',
  '\t',
  '\uD83D',
  '字',
  'a',
  '\u2028',
);

describe('isPlain', () => {
  it.each(['', '养老服务', '2024-05', '61268.00', '周一至周五 08:30-12:00', 'https://example.org/a?b=1&c=2', 'a=b'])(
    'takes %j as it is',
    (text) => {
      expect(isPlain(text)).toBe(true);
    },
  );

  it('is true only where CSV, spreadsheet and JSON write the text unchanged', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs, { maxLength: 4 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText.filter(isPlain), (text) => {
        expect(formatCsv([[text]])).toBe(`${text}\n`);
        expect(formulaSafe(text)).toBe(text);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
      { numRuns: 2000 },
    );
  });
});
