import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { regionLevel } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(regionLevel)).toMatchInlineSnapshot(`
    [
      "村的上级是村：上级 sample-dawan 是村级，管不了村级的 示例镇北街社区。请核对 上级 和 级别。",
      "村写成了省：上级 sample-town 是乡级，管不了省级的 示例镇北街社区。请核对 上级 和 级别。",
    ]
  `);
});
