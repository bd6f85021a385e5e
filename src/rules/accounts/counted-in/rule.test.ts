import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { countedIn } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(countedIn)).toMatchInlineSnapshot(`
    [
      "户写成人：单位 人 和摘要里的 “每户” 对不上。请核对是 户 还是 人、是 次 还是 份；没有错就不用改。",
      "人写成户：单位 户 和摘要里的 “每人” 对不上。请核对是 户 还是 人、是 次 还是 份；没有错就不用改。",
      "份写成次：单位 次 和摘要里的 “每份” 对不上。请核对是 户 还是 人、是 次 还是 份；没有错就不用改。",
      "群体是家庭，单位是人：单位 人 和收款群体 “低保和低收入家庭” 对不上。请核对是 户 还是 人、是 次 还是 份；没有错就不用改。",
    ]
  `);
});
