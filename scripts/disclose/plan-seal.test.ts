import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { nextLink } from '../../src/domain/disclosure/seal-chain.ts';
import { planSeal } from './plan-seal.ts';

const text = `${'a'.repeat(64)}  expenses/e1\n`;
const sha256 = createHash('sha256').update(text).digest('hex');
const made = { ok: true, what: 'q1', file: 'data/demo/disclosed/q1.sha256', text, rows: 1, corrected: 0 } as const;
const known = nextLink({ links: [] }, { date: '2026-01-02', what: 'q1', sha256 });
const today = '2026-02-01';

it('writes and seals what is new; seals what was written before there was a chain; leaves alone what is sealed', () => {
  const link = { date: today, what: 'q1', sha256 };
  expect(planSeal(made, undefined, undefined, today)).toEqual({ ok: true, write: true, link });
  expect(planSeal(made, text.replace('\n', '\r\n'), undefined, today)).toEqual({ ok: true, write: false, link });
  expect(planSeal(made, text, known, today)).toEqual({ ok: true, write: false, link: undefined });
  // A file that was deleted comes back as it was.
  expect(planSeal(made, undefined, known, today)).toEqual({ ok: true, write: true, link: undefined });
});

it('never seals over a seal, nor writes over what was written', () => {
  const changed = { ...made, text: text.replace('aa', 'bb') };
  const messages = [planSeal(changed, undefined, known, today), planSeal(changed, text, undefined, today)];
  expect(messages).toMatchInlineSnapshot(`
    [
      {
        "message": ""q1" 2026-01-02 封过，和现在的资料不一样，不能再封一次。请把账改回原来的样子，把 data/demo/disclosed/q1.sha256 从仓库的历史里恢复；账真的要改，改了以后在 更正 表写明，不用重新存底。清单变了，请另立一版。",
        "ok": false,
      },
      {
        "message": "data/demo/disclosed/q1.sha256 已经存过，和现在的资料不一样。存过的底不能改：账改了，请在 更正 表写明；清单变了，请另立一版。",
        "ok": false,
      },
    ]
  `);
});
