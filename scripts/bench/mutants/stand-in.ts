import { inspect } from 'node:util';
import { expect } from 'vitest';

/** A test as a file wrote it, with what runs before and after it. */
export interface Test {
  readonly title: string;
  run(): Promise<void>;
}

type Body = (...values: readonly unknown[]) => unknown;

interface Suite {
  readonly title: string;
  readonly before: Body[];
  readonly after: Body[];
  readonly once: Body[];
}

interface Collected {
  readonly suites: Suite[];
  readonly tests: Test[];
  /** What `toMatchInlineSnapshot` saw in the running test, and when nothing was changed. */
  seen: string[];
  readonly right: Map<string, readonly string[]>;
  file: string;
  running: string;
  learning: boolean;
}

declare global {
  var collectedTests: Collected | undefined;
}

/** The stand-in is read again with every file that is; what has been collected is not. */
const collected: Collected = (globalThis.collectedTests ??= {
  suites: [],
  tests: [],
  seen: [],
  right: new Map(),
  file: '',
  running: '',
  learning: true,
});

/** Takes the tests of a file while it is read. */
export async function collect(file: string, read: () => Promise<unknown>): Promise<readonly Test[]> {
  collected.tests.length = 0;
  collected.file = file;
  collected.suites.splice(0, Infinity, newSuite(''));
  await read();
  return [...collected.tests];
}

/** After the first run inline snapshots are compared with what they saw in it. */
export function learn(learning: boolean): void {
  collected.learning = learning;
}

function newSuite(title: string): Suite {
  return { title, before: [], after: [], once: [] };
}

function addTest(name: string, body: Body, values: readonly unknown[] = []): void {
  const suites = [...collected.suites];
  const title = [...suites.map((suite) => suite.title), name].filter((part) => part !== '').join(' > ');
  const key = `${collected.file} ${String(collected.tests.length)}`;
  const run = async (): Promise<void> => {
    collected.seen = [];
    collected.running = key;
    for (const suite of suites) for (const once of suite.once.splice(0)) await once();
    for (const suite of suites) for (const before of suite.before) await before();
    try {
      await body(...values);
    } finally {
      for (const suite of suites.toReversed()) for (const after of suite.after) await after();
    }
    if (collected.learning) collected.right.set(key, collected.seen);
  };
  collected.tests.push({ title, run });
}

function addEach(cases: readonly unknown[]) {
  return (name: string, body: Body): void => {
    for (const values of cases) {
      const list = Array.isArray(values) ? values : [values];
      addTest(`${name} ${list.filter((value) => typeof value !== 'object').join(' ')}`, body, list);
    }
  };
}

function collectTest(name: string, ...rest: readonly unknown[]): void {
  const body = rest.find((value): value is Body => typeof value === 'function');
  if (body) addTest(name, body);
}

/** Vitest has two names for the same, and test files use both. */
export const test = Object.assign(collectTest, { each: addEach });
export const it = Object.assign(collectTest, { each: addEach });

function addSuite(name: string, body: Body, values: readonly unknown[] = []): void {
  collected.suites.push(newSuite(name));
  body(...values);
  collected.suites.pop();
}

export const describe = Object.assign(
  (name: string, body: Body): void => {
    addSuite(name, body);
  },
  {
    each: (cases: readonly unknown[]) => (name: string, body: Body) => {
      for (const values of cases)
        addSuite(`${name} ${inspect(values)}`, body, Array.isArray(values) ? values : [values]);
    },
  },
);

export const beforeAll = (body: Body): void => void collected.suites.at(-1)?.once.push(body);
export const beforeEach = (body: Body): void => void collected.suites.at(-1)?.before.push(body);
export const afterEach = (body: Body): void => void collected.suites.at(-1)?.after.push(body);
/** Files and folders of a test that is run again stay until the process ends. */
export const afterAll = (): void => undefined;

function compare(received: unknown): { pass: boolean; message: () => string } {
  const text = inspect(received, { depth: 50, maxArrayLength: Infinity, maxStringLength: Infinity });
  collected.seen.push(text);
  const right = collected.right.get(collected.running)?.[collected.seen.length - 1];
  return { pass: collected.learning || text === right, message: () => 'another snapshot' };
}

expect.extend({
  toMatchInlineSnapshot: compare,
  toThrowErrorMatchingInlineSnapshot(received: () => unknown) {
    try {
      received();
    } catch (error) {
      return compare(String(error));
    }
    return compare('nothing thrown');
  },
});

export { expect };
export { vi, expectTypeOf } from 'vitest';
