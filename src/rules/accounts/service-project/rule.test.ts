import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { serviceProject } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(serviceProject)).toMatchInlineSnapshot(`
    [
      "支出的服务是别的项目的：服务 sample-bath 是项目 "sample-project-visits" 的服务，而这笔钱记在项目 "sample-project-meals"。请核对 服务 和 项目；没有错就不用改。",
    ]
  `);
});
