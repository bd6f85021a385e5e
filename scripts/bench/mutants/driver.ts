import { appendFileSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import fc from 'fast-check';
import { test, vi } from 'vitest';
import type { Mutant, Outcome, Task } from './mutant.ts';
import { createSwitch } from './mutant-switch.ts';
import { collect, learn, type Test } from './stand-in.ts';

/** The process with the tests: runs each once to see which mutants it runs, then for every mutant those that do until one fails. */

const mutants = (globalThis.mutantSwitch = createSwitch());
fc.configureGlobal({ seed: 1, endOnFailure: true });

const files = import.meta.glob(['/src/**/*.test.ts', '/tests/damaged/*.test.ts']);
// Written by the program that starts this process.
const task = JSON.parse(readFileSync(process.env['MUTANTS_TASK'] ?? '', 'utf8')) as Task;

interface KnownTest {
  readonly file: string;
  readonly test: Test;
  readonly seconds: number;
}

/** Which tests run a mutant, and which are run by the reading of a file already. */
const testsOf = new Map<number, KnownTest[]>();
const whileReading = new Set<number>();
const allTests: KnownTest[] = [];

test('mutants', async () => {
  for (const [file, read] of Object.entries(files)) {
    if (task.tests.some((folder) => file.startsWith(`/${folder}/`))) await runUnchanged(file, read);
  }
  const total = allTests.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`${String(allTests.length)} 个测试走到 ${String(testsOf.size)} 处改动，用了 ${total.toFixed(0)} 秒。`);
  learn(false);
  for (const mutant of task.mutants) {
    const outcome = await outcomeOf(mutant);
    mutants.turnTo(undefined);
    appendFileSync(task.results, `${JSON.stringify({ ...mutant, outcome })}\n`);
  }
});

async function runUnchanged(file: string, read: () => Promise<unknown>): Promise<void> {
  let tests: readonly Test[] = [];
  const early = await mutants.record(async () => {
    tests = await collect(file, read);
  });
  for (const id of early) whileReading.add(id);
  for (const each of tests) {
    // What the test before has left in a memory would hide what this one runs.
    mutants.turnTo(undefined);
    const started = processorSeconds();
    let fault: string | undefined;
    const reached = await mutants.record(() =>
      each.run().catch((error: unknown) => (fault = error instanceof Error ? error.message : 'no error')),
    );
    if (fault !== undefined) {
      console.log(`没有改动也不通过，不算：${file} ${each.title} ${fault.slice(0, 300)}`);
      continue;
    }
    const known = { file, test: each, seconds: processorSeconds() - started };
    allTests.push(known);
    for (const id of reached) {
      const list = testsOf.get(id);
      if (list) list.push(known);
      else testsOf.set(id, [known]);
    }
  }
}

async function outcomeOf(mutant: Mutant): Promise<Outcome> {
  const runBy = testsOf.get(mutant.id) ?? [];
  if (runBy.length === 0 && !whileReading.has(mutant.id)) return 'unreached';
  const end = processorSeconds() + task.seconds;
  mutants.turnTo(mutant.id);
  for (const { test: each } of nearestFirst(mutant, runBy)) {
    if (await fails(each)) return 'killed';
    if (processorSeconds() > end) return 'survived';
  }
  return whileReading.has(mutant.id) ? await outcomeOnReading(mutant) : 'survived';
}

/** A mutant that is run while files are read shows only where they are read again. */
async function outcomeOnReading(mutant: Mutant): Promise<Outcome> {
  const sameSource = new Set(task.bySource[mutant.file]);
  const related = allTests.filter(({ file, test: each }) => nearness(mutant, { file, test: each }) > 0);
  const others = [...sameSource].flatMap((id) => testsOf.get(id) ?? []);
  const end = processorSeconds() + 2 * task.seconds;
  for (const file of new Set(
    [...nearestFirst(mutant, related), ...nearestFirst(mutant, others)].map((each) => each.file),
  )) {
    const read = files[file];
    if (read === undefined) continue;
    vi.resetModules();
    let tests: readonly Test[];
    try {
      tests = await collect(file, read);
    } catch {
      return 'killed';
    }
    for (const { test: each } of nearestFirst(
      mutant,
      tests.map((each) => ({ file, test: each, seconds: 0 })),
    )) {
      if (await fails(each)) return 'killed';
      if (processorSeconds() > end) return 'survived';
    }
  }
  return 'survived';
}

async function fails(each: Test): Promise<boolean> {
  try {
    await each.run();
    return false;
  } catch {
    return true;
  }
}

function nearestFirst(mutant: Mutant, tests: readonly KnownTest[]): readonly KnownTest[] {
  return tests
    .map((each) => ({ each, near: nearness(mutant, each) }))
    .toSorted((a, b) => b.near - a.near || a.each.seconds - b.each.seconds)
    .map(({ each }) => each);
}

/** How likely it is that a test is about the code with the mutant: it stands beside it, or is named after its folder. */
function nearness({ file }: Mutant, { file: testFile, test: { title } }: Omit<KnownTest, 'seconds'>): number {
  const own = `/${file}`;
  if (testFile === own.replace(/\.ts$/, '.test.ts')) return 3;
  if (dirname(testFile) === dirname(own)) return 2;
  return title.includes(` ${basename(dirname(own))}`) ? 1 : 0;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
