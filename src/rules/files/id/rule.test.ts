import { test, expect } from 'vitest';
import { figures } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('id', () => {
  expect(
    say(
      figures(
        'Poli_Staff 1,站点,poli-station,ind-people,1,人次,,news',
        '泊里,站点,poli-station,ind-people,1,人次,,news',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:1 [id] 编号 "Poli_Staff 1" 不能作编号。编号只用小写字母、数字和短横线，例如 poli-station。请改为 "poli-staff-1" 或别的编号，引用它的地方也要一起改。",
      "data/poli/figures.csv:3:1 [id] 编号 "泊里" 不能作编号。编号只用小写字母、数字和短横线，例如 poli-station。请换一个这样的编号。",
    ]
  `);
});
