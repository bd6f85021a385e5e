import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { Library } from './library.ts';
import { readPublished } from './published-csv.ts';
import { testFile } from '../../../tests/fixtures/client/recompute-library.ts';
import { wantedTables } from './wanted.ts';

/** Reads what is wanted until nothing is, and gives the tables that were read. */
function readFor(...sources: readonly string[]): { readonly library: Library; readonly read: readonly string[] } {
  const library = new Library();
  const read: string[] = [];
  for (;;) {
    const wanted = wantedTables(sources, library);
    if (wanted.length === 0) return { library, read };
    for (const table of wanted) {
      const text = testFile(table);
      library.add(table, text === undefined ? undefined : readPublished(text));
      read.push(table);
    }
  }
}

describe('wantedTables', () => {
  it('wants only the tables that the sources need', () => {
    expect(readFor('figures/f1', 'figures/f2').read).toEqual(['figures']);
    expect(readFor('sum:receipts.amount?fund=a - expenses.amount?fund=a').read).toEqual(['receipts', 'expenses']);
    expect(readFor('sum:receipts?upstream.fund.kind=x').read).toEqual(['receipts', 'funds']);
    expect(readFor('sum:receipts?fund=a&year=2024&real=yes').read).toEqual(['receipts']);
  });

  it('wants for a place all tables that may say where a row belongs', () => {
    expect(readFor('sum:stations?in=cn').read).toEqual(['stations', 'regions']);
    const { library, read } = readFor('sum:receipts?in=cun');
    expect([...read].sort()).toEqual(['funds', 'organizations', 'receipts', 'regions', 'stations']);
    expect(answer('receipts?in=cun', library)).toMatchObject({ value: 2n });
    expect(answer('figures?in=cun', readFor('sum:figures?in=cun').library)).toMatchObject({ value: 1n });
  });

  it('does not ask again for a table that is not there, nor for what it cannot read', () => {
    expect(readFor('sum:gifts?in=cn', 'gifts/g', 'sum:???').read).toEqual(['gifts']);
  });
});
