import { expect, test } from 'vitest';
import { findChildFacts } from './child-facts.ts';
import { findHomeAddresses } from './home-address.ts';
import { findPersonalData } from './personal-data.ts';
import { findPersons } from './person-name.ts';
import { findSensitiveFacts } from './sensitive-facts.ts';
import { findTraces } from './traces.ts';

const finders = { findChildFacts, findHomeAddresses, findPersonalData, findPersons, findSensitiveFacts, findTraces };

/** What the patterns begin with, so that each of them tries at every place. */
const parts = [
  '3号楼',
  '3号楼2单元',
  '住在',
  '村口往里',
  '东头旁',
  '1*',
  '138****',
  '35.4145,',
  '北纬',
  '卡号尾号',
  '户号A',
  '微信a',
  '家里电话0537-',
  '王',
  '王某患',
  '小王的父亲',
  '欠',
  '癌',
  '1 ',
  'a@',
  'map.',
  '王庄村',
  '&#49',
  '《',
];

/** The least CPU time of several runs, in microseconds: others at work on the machine can only add to it. */
function cost(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/** Four times the length costs four times as much, or sixteen where a pattern takes the square of it; nine lies well between. */
test.each(Object.entries(finders))(
  '%s: time grows with the length of the worst texts, not with its square',
  (_, find) => {
    const slow = parts.filter((part) => {
      const [short, long] = [8_000, 32_000].map((length) => part.repeat(Math.ceil(length / part.length)));
      find(short ?? '');
      // Less than twenty milliseconds for the long one cannot be measured, and is no harm.
      const ofLong = cost(() => find(long ?? ''));
      return ofLong > 20_000 && ofLong > 9 * cost(() => find(short ?? ''));
    });
    expect(slow).toEqual([]);
  },
);
