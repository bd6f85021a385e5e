import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { beforeFounded } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(beforeFounded)).toMatchInlineSnapshot(`
    [
      "成立晚于自己的账：成立日期 2026-04-12 比它的 6 笔收支还晚，例如 sample-rec-hewan-2025-interest（2025-12-19）。请核对成立日期；从别处接过来的账，没有错就不用改。",
    ]
  `);
});
