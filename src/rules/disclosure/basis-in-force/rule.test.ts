import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { basisInForce } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(basisInForce)).toMatchInlineSnapshot(`
    [
      "依据那时还没有生效：依据 duty-charity-info-asset 管不到这次公示：它 2026-01-01 才生效。请改为那时有效的规定。",
      "依据的生效晚了一年：生效 2025-01-01 和依据它的公示对不上，那时它还没有生效或已经失效：sample-disc-2024-q1、sample-disc-2024-q2、sample-disc-2024-q3 等 3 次。请核对日期，或改那些公示的依据。",
      "依据的失效早了：失效 2024-06-30 和依据它的公示对不上，那时它还没有生效或已经失效：sample-disc-2024-q3、sample-disc-2024-q4、sample-disc-2025-q1 等 13 次。请核对日期，或改那些公示的依据。",
      "限制早于规定：生效 2020-01-01 早于依据 sample-duty-lottery-limits 的生效日期 2024-01-01：规定还没有，限制不会先有。请核对这两个日期。",
    ]
  `);
});
