import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { steadyWords } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(steadyWords)).toMatchInlineSnapshot(`
    [
      "每期一样的换了收款方：收款方 sample-org-print 和别的各期不一样：另外 3 笔同样的写的都是 "sample-org-dongjie"。请对照凭证；确实不同的，就不用改。",
      "每期一样的没写服务：服务  空着，而另外 7 笔同样的写的都是 "sample-meals"。请补上；确实不同的，就不用改。",
    ]
  `);
});
