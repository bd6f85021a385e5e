import Papa from 'papaparse';
import { expect, test } from 'vitest';
import source from '../../../tests/fixtures/privacy/township-texts.csv?raw';
import { storyText } from '../engine/examples.ts';
import { portalOf } from '../engine/example-portal.ts';
import { runChecks } from '../engine/index.ts';
import { pii } from './pii/rule.ts';
import { sensitiveFact } from './sensitive-fact/rule.ts';
import { traceable } from './traceable/rule.ts';

interface Sample {
  readonly half: string;
  readonly expected: string;
  readonly kind: string;
  readonly text: string;
}

const samples = Papa.parse<Sample>(source, { header: true, skipEmptyLines: true }).data;

/** The worst that is said of each text, in a cell and in a story. */
function levels(): readonly ('error' | 'warning' | 'none')[] {
  const row = ({ text }: Sample, index: number): string =>
    `o${String(index)},工会,群团组织,"${text.replaceAll('"', '""')}",demo-doc`;
  const stories = samples.map(
    ({ text }, index) => [`content/stories/s${String(index)}.mdx`, `${storyText({})}\n\n${text}\n`] as const,
  );
  const file = 'data/demo/organizations.csv';
  const map = { [file]: ['编号,名称,类型,简介,出处', ...samples.map(row)], ...Object.fromEntries(stories) };
  const context = { portal: portalOf(map), today: '2026-06-01', publicFiles: [] };
  const findings = runChecks(context, [pii, sensitiveFact, traceable]);
  return samples.map((_, index) => {
    const here = findings.filter(
      (each) =>
        each.file === `content/stories/s${String(index)}.mdx` || (each.file === file && each.line === index + 2),
    );
    return here.length === 0 ? 'none' : here.some(({ level }) => level === 'error') ? 'error' : 'warning';
  });
}

const found = levels();
const told = samples.map((sample, index) => ({ ...sample, level: found[index] ?? 'none' }));

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

test('there are more than 120 personal facts and 200 near misses, all told apart', () => {
  expect(samples.filter(({ expected }) => expected === 'fact').length).toBeGreaterThanOrEqual(120);
  expect(samples.filter(({ expected }) => expected === 'near').length).toBeGreaterThanOrEqual(200);
  expect(new Set(samples.map(({ text }) => text)).size).toBe(samples.length);
});

/** The half by which the words were chosen, and the half that nobody looked at meanwhile. */
test.each(['tuning', 'unseen'])('%s: nine of ten facts are found, hardly a near miss', (half) => {
  const facts = told.filter((each) => each.half === half && each.expected === 'fact');
  const near = told.filter((each) => each.half === half && each.expected === 'near');
  const seen = facts.filter(({ level }) => level !== 'none').length;
  expect(share(seen, facts.length)).toBeGreaterThanOrEqual(90);
  expect(share(near.filter(({ level }) => level === 'error').length, near.length)).toBeLessThanOrEqual(1);
  expect(share(near.filter(({ level }) => level !== 'none').length, near.length)).toBeLessThanOrEqual(5);
});

test('by kind: found, all, and of these as errors', () => {
  const kinds = Map.groupBy(told, ({ expected, kind }) => `${expected} ${kind}`);
  const scores = Array.from(kinds, ([kind, all]) => {
    const seen = all.filter(({ level }) => level !== 'none').length;
    const errors = all.filter(({ level }) => level === 'error').length;
    return `${kind}: ${String(seen)}/${String(all.length)} (${String(errors)})`;
  });
  expect(scores.join('\n')).toMatchInlineSnapshot(`
    "fact telephone: 32/32 (31)
    fact identity: 23/23 (23)
    fact masked: 8/8 (0)
    fact bank: 6/7 (5)
    fact reach: 19/19 (19)
    fact address: 13/15 (6)
    fact position: 8/8 (0)
    fact illness: 15/16 (1)
    fact disability: 6/6 (0)
    fact crime: 8/9 (0)
    fact violence: 6/6 (1)
    fact custody: 5/5 (0)
    fact debt: 5/5 (0)
    fact child: 11/11 (0)
    fact named: 6/6 (0)
    near office-phone: 0/12 (0)
    near hotline: 0/13 (0)
    near statute: 0/16 (0)
    near illness-talk: 0/23 (0)
    near disability-talk: 0/11 (0)
    near crime-talk: 0/11 (0)
    near violence-talk: 0/8 (0)
    near custody-talk: 0/6 (0)
    near debt-talk: 0/6 (0)
    near child-talk: 0/12 (0)
    near pseudonym: 0/10 (0)
    near staff: 0/13 (0)
    near organisation: 0/15 (0)
    near office-address: 0/17 (0)
    near money: 0/10 (0)
    near voucher: 0/16 (0)
    near date: 0/10 (0)
    near figure: 0/12 (0)
    near link: 1/11 (1)
    near plate: 0/6 (0)
    near household: 0/13 (0)
    near named-thanks: 0/7 (0)
    near word: 0/21 (0)"
  `);
});
