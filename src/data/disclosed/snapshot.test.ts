import { describe, expect, it } from 'vitest';
import { disclosureOfPath, formatSnapshot, parseSnapshot } from './snapshot.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

describe('a snapshot', () => {
  it('stands in the folder `disclosed`, under the id of its disclosure', () => {
    expect(disclosureOfPath('town/disclosed/q1.sha256')).toBe('q1');
    expect(disclosureOfPath('disclosed/q1.sha256')).toBe('q1');
    for (const path of ['town/q1.sha256', 'town/disclosed/q1.csv', 'town/undisclosed/q1.sha256'])
      expect(disclosureOfPath(path)).toBeUndefined();
  });

  it('is written in one order only, and read as it was written', () => {
    const rows = [
      { table: 'receipts', id: 'r', sha256: a },
      { table: 'budgets', id: 'b-2', sha256: b },
    ] as const;
    const text = formatSnapshot(rows);
    expect(text).toBe(`${b}  budgets/b-2\n${a}  receipts/r\n`);
    expect(formatSnapshot(rows.toReversed())).toBe(text);
    expect(parseSnapshot('f', 'q', text)).toEqual({
      file: 'f',
      disclosure: 'q',
      rows: [
        { ...rows[1], line: 1 },
        { ...rows[0], line: 2 },
      ],
      unreadable: [],
    });
  });

  it('bears the line ends of Windows, and tells the lines that it cannot understand', () => {
    const text = `${a}  expenses/e\r\n\r\n${a} expenses/e2\r\n${a}  funds/f\r\nxyz  expenses/e3\r\n`;
    expect(parseSnapshot('f', 'q', text)).toMatchObject({ rows: [{ id: 'e', line: 1 }], unreadable: [3, 4, 5] });
  });
});
