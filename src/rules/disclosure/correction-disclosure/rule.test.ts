import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { correctionDisclosure } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(correctionDisclosure)).toMatchInlineSnapshot(`
    [
      "更正早于公示：日期 2025-05-12 比公示 "sample-disc-2025-q3" 的公布日期 2025-10-28 还早：还没有公布，谈不上更正。请核对这两个日期。",
      "更正写了别的公示：公示 sample-disc-2024-q1 没有列着被更正的那一行；那一行在 "sample-disc-2025-q3、sample-disc-2025-q3-second、sample-disc-2025-year" 里。请核对公示和行。",
      "更正没写公示：公示  空着，而那一行在公示 "sample-disc-2025-q3" 里公布过。请填当时写错的那一次公示。",
      "更正记了两遍：编号 sample-correction-2025-3 和 sample-correction-2025-2 更正的是同一格，原值、新值也一样，写重了。请删掉一行。",
    ]
  `);
});
